import type { Span } from "../model/span";
import { findNumbers, type NumberReading } from "./findNumbers";
import { foldText } from "./foldText";
import { COMPARATORS, type Comparator, CURRENCY_SIGNS, UNITS } from "./numberWords";

/** A currency sign that ends where the figure begins. */
export function signBefore(text: string, span: Span, at: number) {
  const match = /(?:(?:US|A|C|NZ|HK)?([$€£¥₹₪₽₩])|\b(USD|EUR|GBP)\s)\s?$/u.exec(
    text.slice(Math.max(span.start, at - 6), at),
  );
  const unit = CURRENCY_SIGNS.get(match?.[1] ?? "") ?? (match ? "dollar" : undefined);
  return match && unit ? { unit, start: at - match[0].length } : undefined;
}

/** The unit that follows a figure, how many of it a word means, and whether the two make an age. */
export function unitAfter(text: string, span: Span, at: number) {
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

/** "magnitude 5.9", "a 5.9-magnitude quake", "5.6 on the Richter scale": the one measure whose unit may stand on either side. */
export function isMagnitude(text: string, span: Span, figure: Span): boolean {
  const before = text.slice(Math.max(span.start, figure.start - 40), figure.start);
  const after = text.slice(figure.end, Math.min(span.end, figure.end + 20));
  return (
    /\bmagnitude(?:\s+of)?[\s-]+(?:(?:at least|about|around|a preliminary)\s+)?$/i.test(before) ||
    /^[\s-]{1,2}(?:magnitude|on the richter)\b/i.test(after)
  );
}

const STATE_BEFORE = /\b(kill|injur|wound|hurt|arrest|detain)(?:ing|ed|s|es)?\s+(?:(?:an?|another|other|some)\s+)*$/i;
const STATE_NAMES: Readonly<Record<string, string>> = {
  kill: "killed",
  injur: "injured",
  wound: "wounded",
  hurt: "hurt",
  arrest: "arrested",
  detain: "detained",
};

/** What was done to those a figure counts, where the verb stands right before it: "killing 10 and injuring 80". */
export function stateBefore(text: string, span: Span, at: number): string | undefined {
  const stem = STATE_BEFORE.exec(text.slice(Math.max(span.start, at - 30), at))?.[1];
  return stem && STATE_NAMES[stem.toLowerCase()];
}

const MORE_AFTER = /^(?:[\s-]plus\b|\+)/i;

/** What may follow a figure and open it upwards: "90-plus", "21 or older", "40 or more". */
export function isOpenAbove(text: string, span: Span, at: number): boolean {
  return /^(?:[\s-]plus\b|\+|\s+(?:\p{L}+\s+)?or\s+(?:more|older|over|above|higher)\b)/iu.test(
    text.slice(at, Math.min(span.end, at + 30)),
  );
}

const PERSON_OF = /\b(?:man|woman|boy|girl|person|teenager|pensioner|father|mother|son|daughter)\s+of\s+$/i;

/** "Doe, 75, said": a number between commas after a name is an age; so is each of "aged 16 and 13", and "a woman of 71". */
export const isAgeByPlace = (text: string, figure: Span): boolean =>
  ([/\baged?\s+(?:\d{1,3}(?:,|\s+and|,\s+and)\s+)*$/, PERSON_OF].some((before) =>
    before.test(text.slice(Math.max(0, figure.start - 40), figure.start)),
  ) &&
    /^\d{1,3}$/.test(text.slice(figure.start, figure.end))) ||
  isAgeByCommas(text, figure);

const isAgeByCommas = (text: string, figure: Span): boolean =>
  /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, figure.start - 24), figure.start)) &&
  /^[,.;]/.test(text.slice(figure.end)) &&
  /^\d{1,2}$/.test(text.slice(figure.start, figure.end));

/** "one in five", "9 out of 10": a share; "two in March" is not, for what follows must be the larger number. */
export function ratioAt(text: string, span: Span, low: NumberReading) {
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

/** The comparator that ends at `at`, and where it begins; `exactly` where none stands there. */
export function comparatorBefore(text: string, span: Span, at: number): { comparator: Comparator; start: number } {
  const before = text.slice(Math.max(span.start, at - 30), at);
  for (const [comparator, pattern] of COMPARATORS) {
    const match = pattern.exec(before);
    if (match) return { comparator, start: at - match[0].length };
  }
  return { comparator: "exactly", start: at };
}
