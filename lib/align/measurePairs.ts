import { LIKENESS_SIGNS, measureTwo } from "./measureTwo";
import { readStanding, STANDING_SIGNS } from "./readStanding";
import type { Node, Story } from "./readStory";

const PLAIN_SIGNS: readonly string[] = [...LIKENESS_SIGNS, ...STANDING_SIGNS, "longRun"];

/** Signs whose root counts too: the step from nothing to little says more than the same step higher up. */
const ROOTED: readonly string[] = (
  "lemmas stems acts everything letters bigrams names numbers verbs coverShort coverLong quoted quotedCover quoteInReport " +
  "clauseBest clauseCover clauseCoverBoth before after crossBefore crossAfter bestLow bestHigh third"
).split(" ");
const rootedAt = ROOTED.map((sign) => PLAIN_SIGNS.indexOf(sign));
const runAt = PLAIN_SIGNS.indexOf("run");

/** The names of what `measurePairs` gives, in its order. */
export const PAIR_SIGNS: readonly string[] = [...PLAIN_SIGNS, ...ROOTED.map((sign) => `√${sign}`)];

/** `signs` is written over for the next pair: who keeps it copies it. */
export type Visit = (a: Node, b: Node, signs: Float64Array) => void;

/** Measures every pair of sentences of two different articles, once each. */
export function measurePairs(story: Story, visit: Visit): void {
  const nodes = story.byArticle.flat();
  const standing = readStanding(story);
  const turnTo = measureTwo(story);
  const signs = new Float64Array(PAIR_SIGNS.length);
  for (const a of nodes) {
    const measureWith = turnTo(a);
    for (const b of nodes) {
      if (b.article <= a.article) continue;
      measureWith(b, signs);
      let at = standing(a, b, signs, LIKENESS_SIGNS.length);
      // A run of six equal words or more is the same utterance nearly always.
      signs[at++] = Math.min(1, Math.expm1(signs[runAt] ?? 0) / 6);
      for (let k = 0; k < rootedAt.length; k++) signs[at++] = Math.sqrt(signs[rootedAt[k] ?? 0] ?? 0);
      visit(a, b, signs);
    }
  }
}
