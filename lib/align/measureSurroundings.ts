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
 * rivals, neighbours in the same order, and how much the two articles share. Same for (a, b) and (b, a).
 */
export function measureSurroundings(judged: Judged): (a: Place, b: Place) => number[] {
  const sums = judged.map((tables) => tables.map((table) => table.map((row) => row.reduce((sum, v) => sum + v, 0))));
  const tops = judged.map((tables) => tables.map((table) => table.map(topTwo)));
  const shared = tops.map((tables) => tables.map((rows) => meanOf(rows.map((top) => top.best))));
  return (a, b) => {
    const [x, i] = a;
    const [y, j] = b;
    const first = readJudged(judged, a, b);
    const logOdds = Math.log(first + 1e-6) - Math.log(1 - first + 1e-6);
    const siblings = [throughSiblings(judged, a, b), throughSiblings(judged, b, a)];
    const rivals = [(sums[x]?.[y]?.[i] ?? 0) - first, (sums[y]?.[x]?.[j] ?? 0) - first];
    const bests = [rivalOf(tops[x]?.[y]?.[i], j), rivalOf(tops[y]?.[x]?.[j], i)];
    const plain = [
      ...throughThird(judged, a, b),
      Math.min(...siblings),
      Math.max(...siblings),
      Math.max(0, Math.min(...rivals)),
      Math.max(0, ...rivals),
      readJudged(judged, [x, i - 1], [y, j - 1]),
      readJudged(judged, [x, i + 1], [y, j + 1]),
      orderAround(judged, a, b),
      Math.max(...bests),
      Math.min(...bests),
      ((shared[x]?.[y] ?? 0) + (shared[y]?.[x] ?? 0)) / 2,
    ];
    return [
      logOdds,
      first,
      ...plain,
      ...plain.map(Math.sqrt),
      ...plain.map((v) => v * first),
      ...plain.map((v) => v * logOdds),
    ];
  };
}

/** The best third sentence that matches both, by the weaker match; and the chance that any third one matches both. */
function throughThird(judged: Judged, [x, i]: Place, [y, j]: Place): [number, number] {
  let best = 0;
  let none = 1;
  for (let z = 0; z < judged.length; z++) {
    const toA = judged[x]?.[z]?.[i];
    const toB = judged[y]?.[z]?.[j];
    if (z === x || z === y || !toA || !toB) continue;
    for (let k = 0; k < toA.length; k++) {
      const u = toA[k] ?? 0;
      const v = toB[k] ?? 0;
      const weaker = u < v ? u : v;
      if (weaker > best) best = weaker;
      none *= 1 - u * v;
    }
  }
  return [best, 1 - none];
}

/** How well `b` matches another sentence of a's article that says the same as `a`. */
function throughSiblings(judged: Judged, [x, i]: Place, [y, j]: Place): number {
  const siblings = judged[x]?.[x]?.[i];
  const toB = judged[y]?.[x]?.[j];
  let best = 0;
  if (!siblings || !toB) return 0;
  for (let k = 0; k < siblings.length; k++) {
    const through = (siblings[k] ?? 0) * (toB[k] ?? 0);
    if (through > best) best = through;
  }
  return best;
}

/** Matches around a pair, those that keep the order of telling counting most. */
function orderAround(judged: Judged, [x, i]: Place, [y, j]: Place): number {
  const table = judged[x]?.[y];
  let sum = 0;
  for (let d = -REACH; d <= REACH; d++) {
    const row = table?.[i + d];
    if (!row) continue;
    for (let e = -REACH; e <= REACH; e++)
      if (d !== 0 || e !== 0) sum += (row[j + e] ?? 0) / (1 + Math.abs(d) + Math.abs(e) + Math.abs(d - e));
  }
  return sum;
}

type Top = { readonly best: number; readonly second: number; readonly at: number };

function topTwo(row: Float64Array): Top {
  let [best, second, at] = [0, 0, -1];
  for (let k = 0; k < row.length; k++) {
    const value = row[k] ?? 0;
    if (value > best) [best, second, at] = [value, best, k];
    else if (value > second) second = value;
  }
  return { best, second, at };
}

const rivalOf = (top: Top | undefined, at: number): number => (top ? (top.at === at ? top.second : top.best) : 0);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
