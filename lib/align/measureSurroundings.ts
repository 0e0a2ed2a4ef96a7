import { findTopTwo, type TopTwo } from "./findTopTwo";
import { type Judged, type Place, readJudged } from "./judgePairs";

const PLAIN = [
  "throughThird",
  "throughAnyThird",
  "siblingsLow",
  "siblingsHigh",
  "rivalsLow",
  "rivalsHigh",
  "pairBefore",
  "pairAfter",
  "order",
  "bestRivalHigh",
  "bestRivalLow",
  "articles",
] as const;

/** The names of what `measureSurroundings` gives, in its order. */
export const SURROUNDING_SIGNS: readonly string[] = [
  "firstLogOdds",
  "firstJudgement",
  ...PLAIN,
  ...PLAIN.map((sign) => `√${sign}`),
  ...PLAIN.map((sign) => `${sign}·firstJudgement`),
  ...PLAIN.map((sign) => `${sign}·firstLogOdds`),
];

/** How far around a pair the order of telling is looked at, in sentences. */
const REACH = 4;

/**
 * What the first judgements of other pairs say of a pair: a third outlet that matches both, siblings that say the same,
 * rivals, neighbours in the same order, and how much the two articles share. Same for (a, b) and (b, a). Gives a function
 * that writes the signs of one pair into `signs` from `at`, in the order of SURROUNDING_SIGNS.
 */
export function measureSurroundings(judged: Judged): (a: Place, b: Place, signs: Float64Array, at: number) => void {
  const sums = judged.map((tables) => tables.map((table) => table.map(sumOf)));
  const tops = judged.map((tables) => tables.map((table) => table.map((row) => findTopTwo(row))));
  const shared = tops.map((tables) => tables.map((rows) => meanOf(rows.map((top) => top.best))));
  // Symmetric, but for the last bit: once for two articles.
  const around = judged.map((tables, x) => tables.map((table, y) => (x < y ? sumAround(table) : [])));
  const plain = new Float64Array(PLAIN.length);
  return (a, b, signs, start) => {
    const x = a[0];
    const i = a[1];
    const y = b[0];
    const j = b[1];
    const first = readJudged(judged, a, b);
    const logOdds = Math.log(first + 1e-6) - Math.log(1 - first + 1e-6);
    const siblingsOfA = throughSiblings(judged, a, b);
    const siblingsOfB = throughSiblings(judged, b, a);
    const rivalsOfA = (sums[x]?.[y]?.[i] ?? 0) - first;
    const rivalsOfB = (sums[y]?.[x]?.[j] ?? 0) - first;
    const bestOfA = rivalOf(tops[x]?.[y]?.[i], j);
    const bestOfB = rivalOf(tops[y]?.[x]?.[j], i);
    throughThird(judged, a, b, plain);
    plain[2] = Math.min(siblingsOfA, siblingsOfB);
    plain[3] = Math.max(siblingsOfA, siblingsOfB);
    plain[4] = Math.max(0, Math.min(rivalsOfA, rivalsOfB));
    plain[5] = Math.max(0, rivalsOfA, rivalsOfB);
    plain[6] = judged[x]?.[y]?.[i - 1]?.[j - 1] ?? 0;
    plain[7] = judged[x]?.[y]?.[i + 1]?.[j + 1] ?? 0;
    plain[8] = around[Math.min(x, y)]?.[Math.max(x, y)]?.[x < y ? i : j]?.[x < y ? j : i] ?? 0;
    plain[9] = Math.max(bestOfA, bestOfB);
    plain[10] = Math.min(bestOfA, bestOfB);
    plain[11] = ((shared[x]?.[y] ?? 0) + (shared[y]?.[x] ?? 0)) / 2;
    signs[start] = logOdds;
    signs[start + 1] = first;
    writeTerms(plain, first, logOdds, signs, start + 2);
  };
}

/** The plain signs, their roots, and both with what the first judgement was. */
function writeTerms(plain: Float64Array, first: number, logOdds: number, signs: Float64Array, start: number): void {
  const size = plain.length;
  for (let k = 0; k < size; k++) {
    const value = plain[k] ?? 0;
    const at = start + k;
    signs[at] = value;
    signs[at + size] = Math.sqrt(value);
    signs[at + 2 * size] = value * first;
    signs[at + 3 * size] = value * logOdds;
  }
}

/** The best third sentence that matches both, by the weaker match; and the chance that any third one matches both: the first two signs. */
function throughThird(judged: Judged, a: Place, b: Place, plain: Float64Array): void {
  const x = a[0];
  const y = b[0];
  let best = 0;
  let none = 1;
  for (let z = 0; z < judged.length; z++) {
    const toA = judged[x]?.[z]?.[a[1]];
    const toB = judged[y]?.[z]?.[b[1]];
    if (z === x || z === y || !toA || !toB) continue;
    for (let k = 0; k < toA.length; k++) {
      const u = toA[k] ?? 0;
      const v = toB[k] ?? 0;
      const weaker = u < v ? u : v;
      if (weaker > best) best = weaker;
      none *= 1 - u * v;
    }
  }
  plain[0] = best;
  plain[1] = 1 - none;
}

/** How well `b` matches another sentence of a's article that says the same as `a`. */
function throughSiblings(judged: Judged, a: Place, b: Place): number {
  const siblings = judged[a[0]]?.[a[0]]?.[a[1]];
  const toB = judged[b[0]]?.[a[0]]?.[b[1]];
  let best = 0;
  if (!siblings || !toB) return 0;
  for (let k = 0; k < siblings.length; k++) {
    const through = (siblings[k] ?? 0) * (toB[k] ?? 0);
    if (through > best) best = through;
  }
  return best;
}

/**
 * Matches around every pair of a table, those that keep the order of telling counting most. Worked out for a table at once and row by
 * row: pair by pair it takes longer than all other surroundings together.
 */
function sumAround(table: readonly Float64Array[]): readonly Float64Array[] {
  return table.map((own, i) => {
    const sums = new Float64Array(own.length);
    for (let d = -REACH; d <= REACH; d++) {
      const row = table[i + d];
      if (!row) continue;
      for (let e = -REACH; e <= REACH; e++)
        if (d !== 0 || e !== 0) addShare(row, e, 1 + Math.abs(d) + Math.abs(e) + Math.abs(d - e), sums);
    }
    return sums;
  });
}

/** Adds to each place of `sums` what `row` has `e` places further on, divided by `distance`. */
function addShare(row: Float64Array, e: number, distance: number, sums: Float64Array): void {
  const end = Math.min(sums.length, row.length - e);
  for (let k = Math.max(0, -e); k < end; k++) sums[k] = (sums[k] ?? 0) + (row[k + e] ?? 0) / distance;
}

function sumOf(row: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k] ?? 0;
  return sum;
}

const rivalOf = (top: TopTwo | undefined, at: number): number => (top ? (top.at === at ? top.second : top.best) : 0);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
