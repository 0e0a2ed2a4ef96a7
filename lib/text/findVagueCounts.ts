import type { Token } from "../model/article";
import type { Span } from "../model/span";
import { findCounted } from "./findCounted";
import type { Quantity } from "./findQuantities";

/** Counts without a figure, and what they may stand for. The upper ends are generous: they only have to hold what a figure tells. */
const VAGUE_COUNTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:a\s+)?couple(?:\s+of)?\b/giu, 2, 3],
  [/\ba\s+(?:few|handful(?:\s+of)?)\b/giu, 2, 9],
  [/\b(?:several|multiple|a\s+series\s+of|a\s+number\s+of|a\s+string\s+of)\b/giu, 3, 30],
  [/\b(?:(?:more|fewer) than (?:a )?half[- ]dozen)\b/giu, 6, 12],
];

/** "several members" where another outlet says 18: a count told vaguely. Only where the text names what is counted. */
export function findVagueCounts(text: string, span: Span, language: string, tokens: readonly Token[]): Quantity[] {
  if (!language.startsWith("en")) return [];
  return VAGUE_COUNTS.flatMap(([pattern, value, upTo]) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].flatMap((match): Quantity[] => {
      const figure = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      const counted = findCounted(text, span, figure.end, language, tokens);
      if (counted.length === 0) return [];
      const shape = { kind: "count", unit: "", comparator: "exactly", isRounded: true, figure } as const;
      return [{ ...figure, ...shape, value, upTo, counted }];
    }),
  );
}
