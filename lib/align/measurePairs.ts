import { takeRoots } from "./combineRows";
import { LIKENESS_SIGNS, measureTwo } from "./measureTwo";
import { likenStems, readStanding, STANDING_SIGNS } from "./readStanding";
import type { Node, Story } from "./readStory";

const PLAIN_SIGNS: readonly string[] = [...LIKENESS_SIGNS, ...STANDING_SIGNS, "longRun"];

/** Signs whose root counts too: the step from nothing to little says more than the same step higher up. */
const ROOTED: readonly string[] = (
  "lemmas stems acts everything letters bigrams names numbers verbs coverShort coverLong quoted quotedCover quoteInReport " +
  "clauseBest clauseCover clauseCoverBoth before after crossBefore crossAfter bestLow bestHigh third"
).split(" ");

/** The names of what `measurePairs` gives, in its order. */
export const PAIR_SIGNS: readonly string[] = [...PLAIN_SIGNS, ...ROOTED.map((sign) => `√${sign}`)];

/**
 * A sentence and its signs with every sentence of the later articles, which are those from index `from` on: one row a sign in
 * the order of PAIR_SIGNS, by `Node.index`. The rows are written over for the next sentence: who keeps a figure copies it.
 */
export type Visit = (a: Node, from: number, signs: readonly Float64Array[]) => void;

/** Measures every pair of sentences of two different articles, once each. */
export function measurePairs(story: Story, visit: Visit): void {
  const nodes = story.byArticle.flat();
  const stems = likenStems(nodes);
  const likeness = measureTwo(story, stems);
  const standing = readStanding(story, stems);
  const longRun = new Float64Array(nodes.length);
  const plain = [
    ...LIKENESS_SIGNS.map((sign) => likeness.rows[sign]),
    ...STANDING_SIGNS.map((sign) => standing.rows[sign]),
    longRun,
  ];
  const rooted = ROOTED.map((sign) => plain[PLAIN_SIGNS.indexOf(sign)] ?? longRun);
  const roots = rooted.map(() => new Float64Array(nodes.length));
  const signs = [...plain, ...roots];
  for (const own of story.byArticle) {
    const from = (own.at(-1)?.index ?? -1) + 1;
    for (const a of from === nodes.length ? [] : own) {
      likeness.turnTo(a, from);
      standing.turnTo(a, from);
      measureLongRuns(likeness.rows.run, longRun, from);
      for (let s = 0; s < roots.length; s++) takeRoots(rooted[s] ?? longRun, roots[s] ?? longRun, from);
      visit(a, from, signs);
    }
  }
}

/** A run of six equal words or more is the same utterance nearly always. */
function measureLongRuns(run: Float64Array, longRun: Float64Array, from: number): void {
  for (let k = from; k < run.length; k++) longRun[k] = Math.min(1, Math.expm1(run[k] ?? 0) / 6);
}
