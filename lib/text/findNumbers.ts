import type { Span } from "../model/span";
import { foldText } from "./foldText";
import { SCALES, SMALL_NUMBERS, SPELLED_SCALES, VAGUE_PLURALS } from "./numberWords";

/** A number as it stands in a text: "3.5m", "fifty-nine", "two dozen", "hundreds". `start` and `end` in the whole text. */
export type NumberReading = Span & {
  readonly value: number;
  /** The upper end of what a vague plural may mean ("dozens": 99); null for a figure. */
  readonly upTo: number | null;
  readonly isSpelled: boolean;
  /** Whether it is written as exactly as it is meant: "3.5 million" and "1.2" are not, "3,512,000" and "59" are. */
  readonly isRounded: boolean;
};

const DIGITS = String.raw`\p{Nd}+(?:[.,'’\u066b\u066c\u00a0\u202f]\p{Nd}+)*`;
const SCALE_AFTER = String.raw`(?:[\s\u00a0-]{0,2}([千万萬億亿천만억]|\p{L}+))?`;
const NUMERAL = new RegExp(DIGITS + SCALE_AFTER, "gu");

/**
 * Numbers in a stretch of text, in text order. Digits of any script, with the decimal and grouping marks of the
 * language as Intl knows them (German 1.234,5 is English 1,234.5); number words in English. Prefers to read too little:
 * letters glued to digits ("F-16", "G7", "COVID-19") and times ("4:30") are no numbers.
 */
export function findNumbers(text: string, span: Span, language: string): NumberReading[] {
  const found = [...findDigits(text, span, language), ...findSpelled(text, span)];
  const kept: NumberReading[] = [];
  for (const number of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    // "3万5千" is one number in two steps.
    if (last && last.end === number.start && last.value > number.value && !number.isSpelled)
      kept[kept.length - 1] = { ...last, end: number.end, value: last.value + number.value };
    else if (!last || number.start >= last.end) kept.push(number);
  }
  return kept;
}

function findDigits(text: string, span: Span, language: string): NumberReading[] {
  const words = text.slice(span.start, span.end);
  const found: NumberReading[] = [];
  if (!/\p{Nd}/u.test(words)) return found;
  for (const match of words.matchAll(NUMERAL)) {
    const scaleWord = match[1] ?? "";
    const written = match[0]
      .slice(0, match[0].length - scaleWord.length)
      .trimEnd()
      .replace(/-$/, "");
    const before = words.slice(Math.max(0, match.index - 2), match.index);
    const after = words.slice(match.index + written.length, match.index + written.length + 2);
    if (
      /(?![千万萬億亿천만억])[\p{L}_#]$|[\p{L}]-$|[:/]$/u.test(before) ||
      /^[:/]\p{Nd}|^(?:st|nd|rd|th)(?!\p{L})/u.test(after)
    )
      continue;
    for (const part of readDigits(written, language)) {
      const start = span.start + match.index + part.at;
      const isLast = part.at + part.length === written.length;
      const scale = isLast
        ? scaleOf(scaleWord, written.length < match[0].trimEnd().length - scaleWord.length)
        : undefined;
      const end = scale ? span.start + match.index + match[0].length : start + part.length;
      const value = roundOff(part.value * (scale ?? 1));
      found.push({
        start,
        end,
        value,
        upTo: null,
        isSpelled: false,
        isRounded: scale !== undefined || part.hasDecimals,
      });
    }
  }
  return found;
}

/** One-letter scales only where glued to the figure: "$3m" is three million, "3 m" three metres. */
function scaleOf(word: string, isApart: boolean): number | undefined {
  const folded = foldText(word);
  if (isApart && /^(?:k|m|tn)$/.test(folded)) return undefined;
  return SCALES.get(folded) ?? SCALES.get(word);
}

type DigitPart = {
  readonly at: number;
  readonly length: number;
  readonly value: number;
  readonly hasDecimals: boolean;
};

/** One run of digits and marks as the language reads it; a mark it cannot use parts two numbers ("3,4" in English). */
function readDigits(written: string, language: string): DigitPart[] {
  const { decimal, group } = marksOf(language);
  const plain = [...written].map((char) => digitOf(char) ?? char).join("");
  const isGrouped = (s: string) => /^\d{1,3}(?:[G]\d{2,3})*[G]\d{3}(?:D\d+)?$/.test(s);
  const coded = plain
    .replaceAll(/[\u00a0\u202f'’\u066c]/g, "G")
    .replaceAll("\u066b", "D")
    .replaceAll(/[.,]/g, (mark) => (mark === decimal ? "D" : mark === group ? "G" : "G"));
  const hasDecimals = coded.includes("D");
  if (/^\d+(?:D\d+)?$/.test(coded) || isGrouped(coded)) {
    const value = Number(coded.replaceAll("G", "").replace("D", "."));
    return [{ at: 0, length: written.length, value, hasDecimals }];
  }
  return [...written.matchAll(/\p{Nd}+/gu)].map((match) => ({
    at: match.index,
    length: match[0].length,
    value: Number([...match[0]].map((char) => digitOf(char) ?? "").join("")),
    hasDecimals: false,
  }));
}

/** A decimal digit of any script as its ASCII digit. Unicode keeps the ten digits of a script together, from zero up. */
function digitOf(char: string): string | undefined {
  if (char >= "0" && char <= "9") return char;
  if (!/\p{Nd}/u.test(char)) return undefined;
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** English stands here, for Intl takes 25 ms to make its first format. */
const marks = new Map<string, { readonly decimal: string; readonly group: string }>([
  ["en", { decimal: ".", group: "," }],
]);
function marksOf(language: string) {
  const cached = marks.get(language);
  if (cached) return cached;
  const known = Intl.NumberFormat.supportedLocalesOf(language === "und" ? "en" : language).length > 0 ? language : "en";
  const parts = new Intl.NumberFormat(known, { numberingSystem: "latn" }).formatToParts(1234567.8);
  const pick = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const read = { decimal: pick("decimal") || ".", group: pick("group") || "," };
  marks.set(language, read);
  return read;
}

/** 3.3 * 1e6 is 3299999.9999999995 to a computer and 3,300,000 to a reader. */
const roundOff = (value: number): number => Number(value.toPrecision(12));

const WORD = /\p{L}+/gu;

function findSpelled(text: string, span: Span): NumberReading[] {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    word: match[0].toLowerCase(),
  }));
  const found: NumberReading[] = [];
  for (let i = 0; i < words.length; ) {
    const read = readVague(words, i, text) ?? readSpelled(words, i, text);
    if (read) found.push(read.number);
    i += read?.taken ?? 1;
  }
  return found;
}

type Word = Span & { readonly word: string };
type Read = { readonly number: NumberReading; readonly taken: number };

/** "dozens", "tens of thousands", "hundreds of thousands". */
function readVague(words: readonly Word[], at: number, text: string): Read | undefined {
  const first = words[at];
  if (!first) return undefined;
  const base = VAGUE_PLURALS.get(first.word) ?? (first.word === "tens" ? ([20, 99] as const) : undefined);
  const multiple = words[at + 1]?.word === "of" ? VAGUE_PLURALS.get(words[at + 2]?.word ?? "") : undefined;
  const last = words[at + 2];
  if (!base) return undefined;
  if (multiple && last && joined(text, first, last)) {
    const unit = multiple[0] / 2;
    const number = { start: first.start, end: last.end, value: base[0] * unit, upTo: base[1] * unit };
    return { number: { ...number, isSpelled: true, isRounded: true }, taken: 3 };
  }
  // "scores" alone is as often a verb or a result: only "scores of" counts.
  if (first.word === "tens" || (first.word === "scores" && words[at + 1]?.word !== "of")) return undefined;
  const number = { start: first.start, end: first.end, value: base[0], upTo: base[1] };
  return { number: { ...number, isSpelled: true, isRounded: true }, taken: 1 };
}

const joined = (text: string, a: Span, b: Span) => /^[\s\p{L}-]*$/u.test(text.slice(a.end, b.start));

/** "fifty-nine", "two dozen", "a hundred and twenty", "half a million", "three million". */
function readSpelled(words: readonly Word[], at: number, text: string): Read | undefined {
  let total = 0;
  let current = 0;
  let end = -1;
  let i = at;
  const first = words[at];
  if (!first || /\p{Nd}[\s-]?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined;
  const isHalf = first.word === "half" && words[at + 1]?.word === "a" && SPELLED_SCALES.has(words[at + 2]?.word ?? "");
  if (isHalf) {
    current = 0.5;
    i = at + 2;
  } else if ((first.word === "a" || first.word === "an") && SPELLED_SCALES.has(words[at + 1]?.word ?? "")) {
    current = 1;
    i = at + 1;
  }
  for (let last: Word | undefined = words[i]; last; last = words[i]) {
    const previous = words[i - 1];
    if (end >= 0 && previous && !/^[\s-]{1,2}$/.test(text.slice(previous.end, last.start))) break;
    const small = SMALL_NUMBERS.get(last.word);
    if (small !== undefined) {
      // "twenty two" adds up; "two three" and "twenty thirty" are two numbers.
      const room = current % 100;
      if (end >= 0 && current > 0 && !(room === 0 || (room >= 20 && room % 10 === 0 && small > 0 && small < 10))) break;
      current += small;
    } else if (SPELLED_SCALES.has(last.word) && (current > 0 || i > at)) {
      const scale = SCALES.get(last.word) ?? 1;
      if (scale <= 100) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
    } else if (last.word === "and" && end >= 0 && /hundred|thousand/.test(words[i - 1]?.word ?? "")) {
      if (!SMALL_NUMBERS.has(words[i + 1]?.word ?? "")) break;
      i++;
      continue;
    } else break;
    end = last.end;
    i++;
  }
  if (end < 0) return undefined;
  const value = total + current;
  const isRounded = value >= 1000;
  return { number: { start: first.start, end, value, upTo: null, isSpelled: true, isRounded }, taken: i - at };
}
