import { multiplyRows, shiftRow, sortRows, takeColumn, takeGreater } from "./combineRows";
import { findTopTwo } from "./findTopTwo";
import type { Node, Story } from "./readStory";
import { indexNodes, type SharedRow, type SignRows, shareCosines } from "./shareRows";

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

type StandingSign = (typeof STANDING_SIGNS)[number];

/** The cosines of all stems, kept for every pair of sentences of two articles; `row` is that of the sentence turned to. */
export type StemLikeness = SharedRow & { readonly likeness: readonly Float64Array[] };

export function likenStems(nodes: readonly Node[]): StemLikeness {
  const shared = shareCosines(indexNodes(nodes, (node) => node.stems));
  const likeness = nodes.map(() => new Float64Array(nodes.length));
  for (const [i, a] of nodes.entries()) {
    let from = i + 1;
    while (nodes[from]?.article === a.article) from++;
    shared.turnTo(a, from);
    likeness[i]?.set(shared.row.subarray(from), from);
    for (let k = from; k < nodes.length; k++) {
      const row = likeness[k];
      if (row) row[i] = shared.row[k] ?? 0;
    }
  }
  const row = new Float64Array(nodes.length);
  return { likeness, row, turnTo: (a) => row.set(likeness[a.index] ?? row) };
}

/** Reads how all sentences of a story stand to each other by their stems. */
export function readStanding(story: Story, { likeness }: StemLikeness): SignRows<StandingSign> {
  const nodes = story.byArticle.flat();
  const ranked = likeness.map((row) => rankRow(row, story.byArticle));
  const ranks = readBoth(ranked.map((one) => one.ranks));
  const margins = readBoth(ranked.map((one) => one.margins));
  const tops = readBoth(ranked.map((one) => one.tops));
  const articles = Int32Array.from(nodes, (node) => node.article);
  const alike = likeness.map((row) => sortAlike(row));
  const isFirst = Uint8Array.from(nodes, (node) => Number(nodes[node.index - 1]?.article !== node.article));
  const isLast = Uint8Array.from(nodes, (node) => Number(nodes[node.index + 1]?.article !== node.article));
  const nothing = new Float64Array(nodes.length);
  const makeRow = () => new Float64Array(nodes.length);
  const [before, after, crossBefore, crossAfter] = [makeRow(), makeRow(), makeRow(), makeRow()];
  const [rankBest, rankWorst, mutual, third, thirdAgrees] = [makeRow(), makeRow(), makeRow(), makeRow(), makeRow()];
  const turnTo = (a: Node, from: number) => {
    const own = likeness[a.index] ?? nothing;
    // Before an article's first sentence and after its last there is none, and nothing is like it.
    const above = (!isFirst[a.index] && likeness[a.index - 1]) || nothing;
    const below = (!isLast[a.index] && likeness[a.index + 1]) || nothing;
    shiftRow(above, isFirst, -1, before, from);
    shiftRow(below, isLast, 1, after, from);
    shiftRow(own, isFirst, -1, crossBefore, from);
    takeGreater(above, crossBefore, crossBefore, from);
    shiftRow(own, isLast, 1, crossAfter, from);
    takeGreater(below, crossAfter, crossAfter, from);
    for (const figures of [ranks, margins, tops]) figures.turnTo(a, from);
    gradeRanks(ranks.low, rankBest, from);
    gradeRanks(ranks.high, rankWorst, from);
    markZeros(ranks.high, mutual, from);
    const ofA = alike[a.index] ?? NO_PLACES;
    for (let k = from; k < third.length; k++)
      third[k] = throughThird(own, likeness[k] ?? nothing, ofA, articles, a.index, k);
    multiplyRows(third, own, thirdAgrees, from);
  };
  const neighbours = { before, after, crossBefore, crossAfter };
  const rivals = { rankBest, rankWorst, marginLow: margins.low, marginHigh: margins.high, mutual };
  return { turnTo, rows: { ...neighbours, ...rivals, bestLow: tops.low, bestHigh: tops.high, third, thirdAgrees } };
}

const NO_PLACES = new Int32Array(0);

/** Of a figure that each of two sentences has of the other, the lesser and the greater. */
function readBoth(figures: readonly Float64Array[]) {
  const makeRow = () => new Float64Array(figures.length);
  const [back, low, high] = [makeRow(), makeRow(), makeRow()];
  const turnTo = (a: Node, from: number) => {
    takeColumn(figures, a.index, back, from);
    sortRows(figures[a.index] ?? back, back, low, high, from);
  };
  return { turnTo, low, high };
}

function gradeRanks(ranks: Float64Array, grades: Float64Array, from: number): void {
  for (let k = from; k < ranks.length; k++) grades[k] = 1 / (1 + Math.min(LAST_RANK, ranks[k] ?? 0));
}

function markZeros(row: Float64Array, marks: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) marks[k] = row[k] === 0 ? 1 : 0;
}

/**
 * How one sentence's likenesses to those of each article compare: for each how many are greater, how far it stands above the best
 * of the others (below zero where another is better), and the article's best.
 */
type Ranked = { readonly ranks: Float64Array; readonly margins: Float64Array; readonly tops: Float64Array };

function rankRow(row: Float64Array, byArticle: readonly (readonly Node[])[]): Ranked {
  const [ranks, margins, tops] = [
    new Float64Array(row.length),
    new Float64Array(row.length),
    new Float64Array(row.length),
  ];
  let start = 0;
  for (const { length } of byArticle) {
    const end = start + length;
    countGreater(row, start, end, ranks);
    const { best, second, at } = findTopTwo(row, start, end);
    tops.fill(best, start, end);
    for (let k = start; k < end; k++) margins[k] = (row[k] ?? 0) - (k === at ? second : best);
    start = end;
  }
  return { ranks, margins, tops };
}

function countGreater(row: Float64Array, start: number, end: number, counts: Float64Array): void {
  for (let i = start; i < end; i++) {
    const value = row[i] ?? 0;
    let greater = 0;
    for (let j = start; j < end; j++) if ((row[j] ?? 0) > value) greater++;
    counts[i] = greater;
  }
}

/** The places of a row that are above zero, the greatest first. */
function sortAlike(row: Float64Array): Int32Array {
  const above: number[] = [];
  for (let k = 0; k < row.length; k++) if ((row[k] ?? 0) > 0) above.push(k);
  return Int32Array.from(above.sort((j, k) => (row[k] ?? 0) - (row[j] ?? 0)));
}

/** The best sentence of any third outlet that is like both, by the weaker of its two likenesses. */
function throughThird(
  toA: Float64Array,
  toB: Float64Array,
  ofA: Int32Array,
  articles: Int32Array,
  a: number,
  b: number,
): number {
  const x = articles[a];
  const y = articles[b];
  let best = 0;
  for (let n = 0; n < ofA.length; n++) {
    const k = ofA[n] ?? 0;
    const u = toA[k] ?? 0;
    if (u <= best) break;
    const v = toB[k] ?? 0;
    if (v <= best || articles[k] === x || articles[k] === y) continue;
    best = u < v ? u : v;
  }
  return best;
}
