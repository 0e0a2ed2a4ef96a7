import type { Token } from "../model/article";
import { contains, overlapOf, type Span } from "../model/span";
import { findCounted } from "./findCounted";
import { type DateMention, findDates } from "./findDates";
import { findFractions, findOrdinals } from "./findFractions";
import { findNumbers, type NumberReading } from "./findNumbers";
import { isLabelNumber } from "./isLabelNumber";
import { type Comparator, CURRENCY_SIGNS, NUMBERED_THINGS } from "./numberWords";
import {
  comparatorBefore,
  isAgeByPlace,
  isMagnitude,
  isOpenAbove,
  ratioAt,
  signBefore,
  stateBefore,
  unitAfter,
} from "./readUnits";

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
 * `counted` empty over guessing: two figures of different things must not meet. Whoever has the stretch's dates hands
 * them in: finding them is half the work.
 */
export function findQuantities(
  text: string,
  span: Span,
  language: string,
  tokens: readonly Token[] = [],
  dates: readonly DateMention[] = findDates(text, span, null, language),
): Quantity[] {
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
  if (isLabelNumber(text, number)) return true;
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
  const unitName =
    sign?.unit ?? (ratio ? "percent" : (unit?.unit ?? (isMagnitude(text, span, figure) ? "magnitude" : "")));
  const per = ratio ? ratio.percent / low.value : (unit?.per ?? 1);
  const { comparator: before, start } = comparatorBefore(text, span, sign?.start ?? low.start);
  const comparator = before === "exactly" && isOpenAbove(text, span, figure.end) ? "at-least" : before;
  const isAge = unit?.isAge === true || isAgeByPlace(text, figure);
  const kind = isScore ? "score" : kindOf(unitName, isAge);
  const nouns = kind === "age" ? [] : findCounted(text, span, end, language, tokens);
  const state = kind === "count" ? stateBefore(text, span, start) : undefined;
  const counted = state && !nouns.includes(state) ? [state, ...nouns] : nouns;
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
