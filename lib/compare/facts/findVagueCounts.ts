import { findCounted } from "../../text/findCounted";
import type { Quantity } from "../../text/findQuantities";
import type { Telling } from "./readTelling";

/** Counts without a figure, and what they may stand for. The upper ends are generous: they only have to hold what a figure tells. */
const VAGUE_COUNTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:a\s+)?couple(?:\s+of)?\b/giu, 2, 3],
  [/\ba\s+(?:few|handful(?:\s+of)?)\b/giu, 2, 9],
  [/\b(?:several|multiple|a\s+series\s+of|a\s+number\s+of|a\s+string\s+of)\b/giu, 3, 30],
  [/\b(?:(?:more|fewer) than (?:a )?half[- ]dozen)\b/giu, 6, 12],
];

/** "several members" where another outlet says 18: a count told vaguely. Only where the text names what is counted. */
export function findVagueCounts({ article, members, tokens }: Telling): Quantity[] {
  if (!article.language.startsWith("en")) return [];
  return members.flatMap((member) =>
    VAGUE_COUNTS.flatMap(([pattern, value, upTo]) =>
      [...article.text.slice(member.start, member.end).matchAll(pattern)].flatMap((match): Quantity[] => {
        const span = { start: member.start + match.index, end: member.start + match.index + match[0].length };
        const counted = findCounted(article.text, member, span.end, article.language, tokens);
        if (counted.length === 0) return [];
        const shape = { kind: "count", unit: "", comparator: "exactly", isRounded: true, figure: span } as const;
        return [{ ...span, ...shape, value, upTo, counted }];
      }),
    ),
  );
}
