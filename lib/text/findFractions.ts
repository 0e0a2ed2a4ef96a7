import type { Token } from "../model/article";
import type { Span } from "../model/span";
import { findCounted } from "./findCounted";
import type { Quantity } from "./findQuantities";
import { FRACTIONS, ORDINALS } from "./numberWords";
import { comparatorBefore } from "./readUnits";

/** "a third of", "two-thirds", "half": percent of a whole. "The third" and "half past" are none. */
export function findFractions(text: string, span: Span, tokens: readonly Token[]): Quantity[] {
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

/** Ranks: "the third round". A rank never differs from a count. */
export function findOrdinals(text: string, span: Span, tokens: readonly Token[]): Quantity[] {
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
