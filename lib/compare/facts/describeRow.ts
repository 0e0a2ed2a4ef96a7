import type { Difference } from "../../model/claim";
import { overlapShare } from "../../text/contextOf";
import { pairsOf } from "./gatherValues";
import type { Telling } from "./readTelling";

/** What a row looks like apart from its differences: the cues by which a reader takes it for agreement or for more detail. */
export const ROW_FEATURES = [
  "leastShared",
  "meanShared",
  "leastCovered",
  "lengthRatio",
  "longest",
  "members",
  "tellings",
  "quoted",
  "unmatchedFigures",
  "toCheck",
  "headlineOnly",
] as const;
export type RowFeatures = Readonly<Record<(typeof ROW_FEATURES)[number], number>>;

export function describeRow(tellings: readonly Telling[], differences: readonly Difference[]): RowFeatures {
  const words = new Map(tellings.map((telling) => [telling, contentWords(telling)]));
  const wordsOf = (telling: Telling) => words.get(telling) ?? new Set<string>();
  const pairs = pairsOf(tellings);
  const shared = pairs.map(([a, b]) => overlapShare(wordsOf(a), wordsOf(b)));
  const covered = pairs.map(([a, b]) => jaccard(wordsOf(a), wordsOf(b)));
  const sizes = tellings.map((telling) => wordsOf(telling).size + 1);
  const figures = tellings.map((t) => t.quantities.length + t.dates.length);
  return {
    leastShared: Math.min(1, ...shared),
    meanShared: shared.reduce((sum, share) => sum + share, 0) / Math.max(1, shared.length),
    leastCovered: Math.min(1, ...covered),
    lengthRatio: Math.log(Math.max(...sizes) / Math.min(...sizes)),
    longest: Math.log(Math.max(...sizes)),
    members: Math.log(
      tellings.reduce((sum, telling) => sum + telling.members.length, 0) / Math.max(1, tellings.length),
    ),
    tellings: tellings.length - 2,
    quoted: Math.min(1, ...tellings.map(quotedShare)),
    unmatchedFigures: Math.min(3, Math.max(...figures) - Math.min(...figures)),
    toCheck: differences.length > 0 ? 1 : 0,
    headlineOnly: tellings.some((t) => t.sentences.every((s) => s.role === "headline")) ? 1 : 0,
  };
}

/** Numbers left out: "59" and "fifty-nine" are compared as figures. */
function contentWords(telling: Telling): Set<string> {
  const content = new Set(["NOUN", "PROPN", "VERB", "ADJ", "X", "ADV"]);
  return new Set(telling.tokens.filter((t) => t.isWord && content.has(t.pos)).map((t) => t.lemma));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

function quotedShare({ quotes, members }: Telling): number {
  const length = (spans: readonly { start: number; end: number }[]) =>
    spans.reduce((sum, s) => sum + s.end - s.start, 0);
  return length(quotes) / Math.max(1, length(members));
}
