import type { Node, Story } from "./readStory";
import { shareCosines } from "./shareRows";

/** What a pair's surroundings say: its neighbours, its rivals, and a third outlet. */
export const STANDING_SIGNS = [
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
] as const;

/** Later ranks than this say no more. */
const LAST_RANK = 10;

/**
 * Reads how all sentences of a story stand to each other by their stems. Gives a function that writes what this says of
 * one pair into `signs` from `at`, in the order of STANDING_SIGNS, and returns where it ended.
 */
export function readStanding(story: Story): (a: Node, b: Node, signs: Float64Array, at: number) => number {
  const nodes = story.byArticle.flat();
  const likeness = likenAll(nodes);
  const ranked = nodes.map((node) => story.byArticle.map((rows) => rankRow(rowIn(likeness, node, rows))));
  const articles = Int32Array.from(nodes, (node) => node.article);
  const alike = likeness.map((row) => sortAlike(row));
  const between = (a: Node, b: Node, i: number, j: number): number => {
    const p = nodes[a.index + i];
    const q = nodes[b.index + j];
    return p?.article === a.article && q?.article === b.article ? (likeness[p.index]?.[q.index] ?? 0) : 0;
  };
  return (a, b, signs, start) => {
    let at = start;
    const own = likeness[a.index]?.[b.index] ?? 0;
    const forth = ranked[a.index]?.[b.article];
    const back = ranked[b.index]?.[a.article];
    const rankA = forth?.ranks[b.place] ?? 0;
    const rankB = back?.ranks[a.place] ?? 0;
    const marginA = marginOf(forth, b.place, own);
    const marginB = marginOf(back, a.place, own);
    const bestA = forth?.best ?? 0;
    const bestB = back?.best ?? 0;
    const third = throughThird(likeness, alike, articles, a, b);
    signs[at++] = between(a, b, -1, -1);
    signs[at++] = between(a, b, 1, 1);
    signs[at++] = Math.max(between(a, b, -1, 0), between(a, b, 0, -1));
    signs[at++] = Math.max(between(a, b, 1, 0), between(a, b, 0, 1));
    signs[at++] = 1 / (1 + Math.min(LAST_RANK, rankA, rankB));
    signs[at++] = 1 / (1 + Math.min(LAST_RANK, Math.max(rankA, rankB)));
    signs[at++] = Math.min(marginA, marginB);
    signs[at++] = Math.max(marginA, marginB);
    signs[at++] = Math.max(rankA, rankB) === 0 ? 1 : 0;
    signs[at++] = Math.min(bestA, bestB);
    signs[at++] = Math.max(bestA, bestB);
    signs[at++] = third;
    signs[at++] = third * own;
    return at;
  };
}

/** The cosines of all stems, by the index of both sentences. */
function likenAll(nodes: readonly Node[]): Float64Array[] {
  const shared = shareCosines(nodes, (node) => node.stems);
  return nodes.map((node) => {
    shared.turnTo(node);
    return shared.row.slice();
  });
}

function rowIn(likeness: readonly Float64Array[], node: Node, rows: readonly Node[]): Float64Array {
  const start = rows[0]?.index ?? 0;
  return likeness[node.index]?.subarray(start, start + rows.length) ?? new Float64Array(0);
}

type Ranked = {
  readonly ranks: Int32Array;
  readonly best: number;
  readonly second: number;
  readonly at: number;
};

/** For each value of a row how many are greater, and the two greatest. */
function rankRow(row: Float64Array): Ranked {
  const rising = row.slice().sort();
  const ranks = Int32Array.from(row, (value) => rising.length - 1 - rising.lastIndexOf(value));
  const best = rising.at(-1) ?? 0;
  return { ranks, best, second: rising.at(-2) ?? 0, at: row.indexOf(best) };
}

/** How far a pair stands above the best of the sentence's other pairs; negative where another is better. */
function marginOf(row: Ranked | undefined, at: number, own: number): number {
  if (!row) return 0;
  return own - (row.at === at ? row.second : row.best);
}

/** The places of a row that are above zero, the greatest first. */
function sortAlike(row: Float64Array): Int32Array {
  const above: number[] = [];
  for (let k = 0; k < row.length; k++) if ((row[k] ?? 0) > 0) above.push(k);
  return Int32Array.from(above.sort((j, k) => (row[k] ?? 0) - (row[j] ?? 0)));
}

/** The best sentence of any third outlet that is like both, by the weaker of its two likenesses. */
function throughThird(
  likeness: readonly Float64Array[],
  alike: readonly Int32Array[],
  articles: Int32Array,
  a: Node,
  b: Node,
): number {
  const toA = likeness[a.index];
  const toB = likeness[b.index];
  const ofA = alike[a.index];
  let best = 0;
  if (!toA || !toB || !ofA) return best;
  for (let n = 0; n < ofA.length; n++) {
    const k = ofA[n] ?? 0;
    const u = toA[k] ?? 0;
    if (u <= best) break;
    const v = toB[k] ?? 0;
    if (v <= best || articles[k] === a.article || articles[k] === b.article) continue;
    best = u < v ? u : v;
  }
  return best;
}
