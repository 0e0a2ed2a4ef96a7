import { LIKENESS_SIGNS, measureTwo } from "./measureTwo";
import type { Node, Story } from "./readStory";
import { cosine } from "./sparseVector";

/** What a pair's surroundings say: its neighbours, its rivals, and a third outlet. */
const STANDING_SIGNS = [
  "before",
  "after",
  "crossBefore",
  "crossAfter",
  "rankBest",
  "rankWorst",
  "marginLow",
  "marginHigh",
  "mutual",
  "bestLow",
  "bestHigh",
  "third",
  "thirdAgrees",
  "longRun",
] as const;

const PLAIN_SIGNS: readonly string[] = [...LIKENESS_SIGNS, ...STANDING_SIGNS];

/** Signs whose root counts too: the step from nothing to little says more than the same step higher up. */
const ROOTED: readonly string[] = (
  "lemmas stems acts everything letters bigrams names numbers verbs coverShort coverLong quoted quotedCover quoteInReport " +
  "clauseBest clauseCover clauseCoverBoth before after crossBefore crossAfter bestLow bestHigh third"
).split(" ");
const rootedAt = ROOTED.map((sign) => PLAIN_SIGNS.indexOf(sign));
const runAt = PLAIN_SIGNS.indexOf("run");
const stemsAt = PLAIN_SIGNS.indexOf("stems");

/** The names of what `measurePairs` gives, in its order. */
export const PAIR_SIGNS: readonly string[] = [...PLAIN_SIGNS, ...ROOTED.map((sign) => `√${sign}`)];

export type Visit = (a: Node, b: Node, signs: readonly number[]) => void;

/** Measures every pair of sentences of two different articles, once each. */
export function measurePairs(story: Story, visit: Visit): void {
  const stems = story.byArticle.map((rows) =>
    story.byArticle.map((columns) =>
      rows === columns ? [] : rows.map((a) => columns.map((b) => cosine(a.stems, b.stems))),
    ),
  );
  const tables = stems.map((row) => row.map((table) => table.map(rankRow)));
  for (const [x, rows] of story.byArticle.entries()) {
    for (const [y, columns] of story.byArticle.entries()) {
      if (y <= x) continue;
      for (const [i, a] of rows.entries()) {
        for (const [j, b] of columns.entries()) {
          const signs = measureTwo(story, a, b);
          const third = throughThird(stems, [x, i], [y, j]);
          signs.push(...standOf(stems, tables, [x, i], [y, j]), third, third * (signs[stemsAt] ?? 0));
          // A run of six equal words or more is the same utterance nearly always.
          signs.push(Math.min(1, Math.expm1(signs[runAt] ?? 0) / 6));
          for (const at of rootedAt) signs.push(Math.sqrt(signs[at] ?? 0));
          visit(a, b, signs);
        }
      }
    }
  }
}

type Tables = readonly (readonly (readonly (readonly number[])[])[])[];
type Ranked = {
  readonly ranks: readonly number[];
  readonly best: number;
  readonly second: number;
  readonly at: number;
};

/** For each value of a row how many are greater, and the two greatest. */
function rankRow(row: readonly number[]): Ranked {
  const falling = [...row].sort((a, b) => b - a);
  const ranks = row.map((value) => falling.indexOf(value));
  const best = falling[0] ?? 0;
  return { ranks, best, second: falling[1] ?? 0, at: row.indexOf(best) };
}

type Place = readonly [article: number, sentence: number];

/** The signs from `before` to `bestHigh`, in their order. */
function standOf(
  stems: Tables,
  tables: readonly (readonly (readonly Ranked[])[])[],
  [x, i]: Place,
  [y, j]: Place,
): number[] {
  const likeness = (p: number, q: number) => stems[x]?.[y]?.[p]?.[q] ?? 0;
  const own = likeness(i, j);
  const forth = tables[x]?.[y]?.[i];
  const back = tables[y]?.[x]?.[j];
  const ranks = [forth?.ranks[j] ?? 0, back?.ranks[i] ?? 0];
  const margins = [marginOf(forth, j, own), marginOf(back, i, own)];
  const bests = [forth?.best ?? 0, back?.best ?? 0];
  return [
    likeness(i - 1, j - 1),
    likeness(i + 1, j + 1),
    Math.max(likeness(i - 1, j), likeness(i, j - 1)),
    Math.max(likeness(i + 1, j), likeness(i, j + 1)),
    1 / (1 + Math.min(10, ...ranks)),
    1 / (1 + Math.min(10, Math.max(...ranks))),
    Math.min(...margins),
    Math.max(...margins),
    Math.max(...ranks) === 0 ? 1 : 0,
    Math.min(...bests),
    Math.max(...bests),
  ];
}

/** How far a pair stands above the best of the sentence's other pairs; negative where another is better. */
function marginOf(row: Ranked | undefined, at: number, own: number): number {
  if (!row) return 0;
  return own - (row.at === at ? row.second : row.best);
}

/** The best sentence of any third outlet that is like both, by the weaker of its two likenesses. */
function throughThird(stems: Tables, [x, i]: Place, [y, j]: Place): number {
  let best = 0;
  for (let z = 0; z < stems.length; z++) {
    if (z === x || z === y) continue;
    const toA = stems[x]?.[z]?.[i] ?? [];
    const toB = stems[y]?.[z]?.[j] ?? [];
    for (let k = 0; k < toA.length; k++) best = Math.max(best, Math.min(toA[k] ?? 0, toB[k] ?? 0));
  }
  return best;
}
