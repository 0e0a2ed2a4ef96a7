import { LIKENESS_SIGNS, type Likeness, measureTwo } from "./measureTwo";
import type { Node, Story } from "./readStory";
import { cosine } from "./sparseVector";

/** What a pair's surroundings say: its rivals, its neighbours, and a third outlet. */
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
type Standing = Readonly<Record<(typeof STANDING_SIGNS)[number], number>>;

/** Signs whose root counts too: the step from nothing to little says more than the same step higher up. */
const ROOTED = [
  ...(["lemmas", "stems", "acts", "running", "letters", "bigrams", "names", "numbers", "verbs"] as const),
  ...(["coverShort", "coverLong", "quoted", "quotedCover", "quoteInReport"] as const),
];
const ROOTED_STANDING = ["before", "after", "crossBefore", "crossAfter", "bestLow", "bestHigh", "third"] as const;

/** The names of what `measurePairs` gives, in its order. */
export const PAIR_SIGNS: readonly string[] = [
  ...LIKENESS_SIGNS,
  ...STANDING_SIGNS,
  ...ROOTED.map((sign) => `√${sign}`),
  ...ROOTED_STANDING.map((sign) => `√${sign}`),
];

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
          const standing = standOf(stems, tables, [x, i], [y, j]);
          const two = measureTwo(story, a, b);
          visit(
            a,
            b,
            listSigns(two, { ...standing, thirdAgrees: standing.third * two.stems, longRun: longRunOf(two) }),
          );
        }
      }
    }
  }
}

/** A run of six equal words or more is the same utterance nearly always. */
const longRunOf = (two: Likeness): number => Math.min(1, Math.expm1(two.run) / 6);

const listSigns = (two: Likeness, standing: Standing): number[] => [
  ...LIKENESS_SIGNS.map((sign) => two[sign]),
  ...STANDING_SIGNS.map((sign) => standing[sign]),
  ...ROOTED.map((sign) => Math.sqrt(two[sign])),
  ...ROOTED_STANDING.map((sign) => Math.sqrt(standing[sign])),
];

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

function standOf(stems: Tables, tables: readonly (readonly (readonly Ranked[])[])[], [x, i]: Place, [y, j]: Place) {
  const likeness = (p: number, q: number) => stems[x]?.[y]?.[p]?.[q] ?? 0;
  const own = likeness(i, j);
  const forth = tables[x]?.[y]?.[i];
  const back = tables[y]?.[x]?.[j];
  const ranks = [forth?.ranks[j] ?? 0, back?.ranks[i] ?? 0];
  const margins = [marginOf(forth, j, own), marginOf(back, i, own)];
  const bests = [forth?.best ?? 0, back?.best ?? 0];
  return {
    before: likeness(i - 1, j - 1),
    after: likeness(i + 1, j + 1),
    crossBefore: Math.max(likeness(i - 1, j), likeness(i, j - 1)),
    crossAfter: Math.max(likeness(i + 1, j), likeness(i, j + 1)),
    rankBest: 1 / (1 + Math.min(10, ...ranks)),
    rankWorst: 1 / (1 + Math.min(10, Math.max(...ranks))),
    marginLow: Math.min(...margins),
    marginHigh: Math.max(...margins),
    mutual: Math.max(...ranks) === 0 ? 1 : 0,
    bestLow: Math.min(...bests),
    bestHigh: Math.max(...bests),
    third: throughThird(stems, [x, i], [y, j]),
  };
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
