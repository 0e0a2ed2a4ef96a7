import type { Token } from "../model/article";
import { contains, overlapOf, type Span } from "../model/span";
import { findCounted } from "./findCounted";
import { findDates } from "./findDates";
import { findNumbers, type NumberReading } from "./findNumbers";
import { foldText } from "./foldText";
import {
  COMPARATORS,
  type Comparator,
  CURRENCY_SIGNS,
  FRACTIONS,
  NUMBERED_THINGS,
  ORDINALS,
  UNITS,
} from "./numberWords";

export type QuantityKind = "count" | "share" | "money" | "measure" | "age" | "ordinal" | "score";

/** A figure as a text gives it. `start` and `end` in the whole text, from comparator to unit: "at least $3.5m". */
export type Quantity = Span & {
  readonly kind: QuantityKind;
  /** In `unit`s: "$3.5m" is 3500000 dollar, "35%" 35 percent, "a third" 33.3… percent, "two dozen" 24 of nothing. */
  readonly value: number;
  /** Upper end of a range ("10 to 15") or a vague plural ("dozens"), the other side of a score; else null. */
  readonly upTo: number | null;
  /** `percent`, `dollar`, `year`, `metre`, …; empty for a plain count. */
  readonly unit: string;
  /** Folded words of what is counted, head noun last: ["living", "hostage"]; empty where the text does not say. */
  readonly counted: readonly string[];
  readonly comparator: Comparator;
  /** Whether the figure is written rounded ("3.5 million", "dozens"), so that a finer one may be the same. */
  readonly isRounded: boolean;
  /** The number words alone: "3.5m". */
  readonly figure: Span;
};

/**
 * Quantities in a stretch of text, in text order: counts with what they count, money, shares, measures, ages, and
 * ordinals apart. Years, dates, times and numbers that are names ("Flight 370") are none. With the stretch's tokens
 * the head noun is read off their tags; without, it is the last word before a function word. Prefers to leave
 * `counted` empty over guessing: two figures of different things must not meet.
 */
export function findQuantities(text: string, span: Span, language: string, tokens: readonly Token[] = []): Quantity[] {
  const dates = findDates(text, span, null, language);
  const numbers = findNumbers(text, span, language).filter(
    (number) => !dates.some((date) => overlapOf(date, number) > 0) && !isName(text, span, number, language),
  );
  const found = joinRanges(text, numbers).map((pair) => describe(text, span, pair, language, tokens));
  const all = [...found, ...findFractions(text, span, tokens), ...findOrdinals(text, span, tokens)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // "two-thirds" is a share, not two of something; "second" within a date is no rank.
  return all.filter(
    (q) =>
      !all.some((other) => other !== q && other.end - other.start > q.end - q.start && contains(other, q)) &&
      !(q.kind === "ordinal" && dates.some((date) => overlapOf(date, q) > 0)),
  );
}

/** A year on its own, a number that follows the word it names ("Flight 370"), "one" as a pronoun. */
function isName(text: string, span: Span, number: NumberReading, language: string): boolean {
  const before = text.slice(Math.max(span.start, number.start - 24), number.start);
  const after = text.slice(number.end, Math.min(span.end, number.end + 24));
  const word = /(\p{L}+)\.?[\s-]+$/u.exec(before)?.[1] ?? "";
  if (NUMBERED_THINGS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) return true;
  const written = text.slice(number.start, number.end);
  if (/^(?:1[89]|20)\d\d$/.test(written) && !/^\s+(?:people|dollars|miles|votes|jobs|troops|soldiers)/i.test(after))
    return !/[$€£]\s?$/.test(before);
  // "H.R. 1523", but not "in the U.S. 40 people".
  if (/(?:^|\s)(?:\p{Lu}\.){1,3}\s?$/u.test(before) && !/U\.[SK]\.\s?$/.test(before)) return true;
  if (language.startsWith("en") && /^one$/i.test(written) && !ratioAt(text, span, number))
    return (
      /\b(?:no|any|every|the|this|that|which|each|only)\s$/i.test(before) ||
      !/^[\s-]+(?!of\b|another\b|that\b|who\b|which\b|is\b|was\b|to\b|in\b|and\b|or\b|day\b|thing\b|way\b|side\b|hand\b|more\b)\p{L}/iu.test(
        after,
      )
    );
  // "'80s", "9/11": what is glued to digits by other marks is a name.
  return /['’/]$/.test(before) && !/\s['’/]$/.test(before) ? true : /^(?:['’]?s\b|\/\d)/.test(after);
}

type NumberPair = { readonly low: NumberReading; readonly high: NumberReading | null; readonly isScore: boolean };

/** "10 to 15", "10-15", "between 10 and 15" are one quantity with two ends; "52-48" is the two sides of a vote. */
function joinRanges(text: string, numbers: readonly NumberReading[]): NumberPair[] {
  const pairs: NumberPair[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i];
    const high = numbers[i + 1];
    if (!low) continue;
    const between = high ? text.slice(low.end, high.start) : "";
    const isBetween =
      /^\s+and\s+$/.test(between) && /\bbetween\s+\D{0,2}$/i.test(text.slice(Math.max(0, low.start - 12), low.start));
    const isDash = /^\s?[-–]\s?[$€£]?$/.test(between);
    const isTo = /^(?:\s+(?:to|bis|à|a)\s+[$€£]?|-to-)$/.test(between);
    if (high && !low.upTo && (isBetween || isDash || isTo)) {
      const isScore = !isBetween && high.value <= low.value;
      pairs.push({ low, high, isScore: isScore || /^-to-$/.test(between) });
      i++;
    } else pairs.push({ low, high: null, isScore: false });
  }
  return pairs;
}

function describe(
  text: string,
  span: Span,
  { low, high, isScore }: NumberPair,
  language: string,
  tokens: readonly Token[],
): Quantity {
  const figure = { start: low.start, end: (high ?? low).end };
  const sign = signBefore(text, span, low.start);
  const unit = unitAfter(text, span, figure.end);
  const ratio = high ? undefined : ratioAt(text, span, low);
  const end = ratio?.end ?? unit?.end ?? figure.end;
  const unitName = sign?.unit ?? (ratio ? "percent" : (unit?.unit ?? ""));
  const per = ratio ? ratio.percent / low.value : (unit?.per ?? 1);
  const { comparator: before, start } = comparatorBefore(text, span, sign?.start ?? low.start);
  const comparator = before === "exactly" && isOpenAbove(text, span, figure.end) ? "at-least" : before;
  const isAge = unit?.isAge === true || isAgeByCommas(text, figure);
  const kind = isScore ? "score" : kindOf(unitName, isAge);
  const counted = kind === "age" ? [] : findCounted(text, span, end, language, tokens);
  return {
    start,
    end,
    kind,
    value: low.value * scaleOfRange(low, high) * per,
    upTo: high ? high.value * per : low.upTo,
    unit: isAge ? "year" : unitName,
    counted,
    comparator,
    isRounded: low.isRounded,
    figure: { start: sign?.start ?? figure.start, end: figure.end },
  };
}

/** "$3 to $5 million" means three million too. */
function scaleOfRange(low: NumberReading, high: NumberReading | null): number {
  const isShared = high?.isRounded === true && !low.isRounded && high.value >= 1000 && low.value < 1000;
  return isShared ? 10 ** (3 * Math.floor(Math.log10(high.value) / 3)) : 1;
}

function kindOf(unit: string, isAge: boolean): QuantityKind {
  if (isAge) return "age";
  if (unit === "") return "count";
  if (unit === "percent" || unit === "point") return "share";
  return MONEY.has(unit) ? "money" : "measure";
}
const MONEY = new Set([...CURRENCY_SIGNS.values()]);

function signBefore(text: string, span: Span, at: number) {
  const match = /(?:(?:US|A|C|NZ|HK)?([$€£¥₹₪₽₩])|\b(USD|EUR|GBP)\s)\s?$/u.exec(
    text.slice(Math.max(span.start, at - 6), at),
  );
  const unit = CURRENCY_SIGNS.get(match?.[1] ?? "") ?? (match ? "dollar" : undefined);
  return match && unit ? { unit, start: at - match[0].length } : undefined;
}

function unitAfter(text: string, span: Span, at: number) {
  const after = text.slice(at, Math.min(span.end, at + 28));
  // "90-plus percent", "90+ percent".
  const plus = MORE_AFTER.exec(after)?.[0].length ?? 0;
  const match = /^[\s\u00a0-]{0,2}(%|[$€£¥₹]|km\/h|per cent|pour cent|por ciento|percentage points?|\p{L}+)/iu.exec(
    after.slice(plus),
  );
  const word = (match?.[1] ?? "").toLowerCase();
  const signed = CURRENCY_SIGNS.get(word);
  const [unit, per] = signed ? [signed, 1] : (UNITS.get(word) ?? UNITS.get(foldText(word)) ?? []);
  if (!match || unit === undefined || per === undefined) return undefined;
  // "the 20 points he made" is no percentage point, "59-year-old" no duration.
  const isAge = unit === "year" && /^[\s-]{0,2}years?[\s-]old\b/i.test(after);
  const length = isAge ? (/^[\s-]{0,2}years?[\s-]old/i.exec(after)?.[0].length ?? 0) : match[0].length;
  return { unit, per, end: at + plus + length, isAge };
}

const MORE_AFTER = /^(?:[\s-]plus\b|\+)/i;

/** What may follow a figure and open it upwards: "90-plus", "21 or older", "40 or more". */
function isOpenAbove(text: string, span: Span, at: number): boolean {
  return /^(?:[\s-]plus\b|\+|\s+(?:\p{L}+\s+)?or\s+(?:more|older|over|above|higher)\b)/iu.test(
    text.slice(at, Math.min(span.end, at + 30)),
  );
}

/** "Doe, 75, said": a number between commas after a name is an age. */
const isAgeByCommas = (text: string, figure: Span): boolean =>
  /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, figure.start - 24), figure.start)) &&
  /^[,.;]/.test(text.slice(figure.end)) &&
  /^\d{1,2}$/.test(text.slice(figure.start, figure.end));

/** "one in five", "9 out of 10": a share; "two in March" is not, for what follows must be the larger number. */
function ratioAt(text: string, span: Span, low: NumberReading) {
  const after = text.slice(low.end, Math.min(span.end, low.end + 24));
  const match =
    /^(?:\s+(?:in|out of)\s+|-in-)(\d+|\p{L}+)(?=["'”’]?\s+(?!years?\b|days?\b|months?\b|weeks?\b|hours?\b|minutes?\b)\p{L}|[.,;]|$)/u.exec(
      after,
    );
  if (!match) return undefined;
  const [whole] = findNumbers(text, { start: low.end, end: low.end + match[0].length }, "en");
  if (!whole || whole.value <= low.value || whole.value > 1000 || (low.value === 1 && whole.value < 2))
    return undefined;
  return { percent: (100 * low.value) / whole.value, end: low.end + match[0].length };
}

function comparatorBefore(text: string, span: Span, at: number): { comparator: Comparator; start: number } {
  const before = text.slice(Math.max(span.start, at - 30), at);
  for (const [comparator, pattern] of COMPARATORS) {
    const match = pattern.exec(before);
    if (match) return { comparator, start: at - match[0].length };
  }
  return { comparator: "exactly", start: at };
}

/** "a third of", "two-thirds", "half": percent of a whole. "The third" and "half past" are none. */
function findFractions(text: string, span: Span, tokens: readonly Token[]): Quantity[] {
  const pattern =
    /\b(?:(?<count>a|one|two|three|four)[\s-](?<part>third|quarter|fourth|fifth|sixth|tenth)s?\s+of|(?<two>two|three|four)[\s-](?<parts>thirds|quarters|fourths|fifths|sixths|tenths)|(?<half>half)(?:\s+of|\s+(?=the|its|their|his|her|all)))\b/giu;
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
    const { count, part, two, parts, half } = match.groups ?? {};
    const whole = FRACTIONS.get((half ?? part ?? (parts ?? "").replace(/s$/, "")).toLowerCase()) ?? 1;
    const share = { a: 1, one: 1, two: 2, three: 3, four: 4 }[(count ?? two ?? "one").toLowerCase()] ?? 1;
    const at = span.start + match.index;
    const figureEnd = at + match[0].replace(/\s+of$|\s+$/i, "").length;
    const { comparator, start } = comparatorBefore(text, span, at);
    return {
      start,
      end: figureEnd,
      kind: "share",
      value: (100 * share) / whole,
      upTo: null,
      unit: "percent",
      counted: findCounted(text, span, figureEnd, "en", tokens),
      comparator,
      isRounded: true,
      figure: { start: at, end: figureEnd },
    };
  });
}

function findOrdinals(text: string, span: Span, tokens: readonly Token[]): Quantity[] {
  const pattern =
    /(?<![\p{L}\p{Nd}-])(?:(?<digits>\d{1,3})(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|twentieth))(?!\p{L}|-degree)/giu;
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
    const { digits, word } = match.groups ?? {};
    const figure = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    return {
      ...figure,
      kind: "ordinal",
      value: digits === undefined ? (ORDINALS.get((word ?? "").toLowerCase()) ?? 0) : Number(digits),
      upTo: null,
      unit: "",
      counted: findCounted(text, span, figure.end, "en", tokens),
      comparator: "exactly",
      isRounded: false,
      figure,
    };
  });
}
