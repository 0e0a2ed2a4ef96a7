import { addTimes } from "./combineRows";
import { findTopTwo } from "./findTopTwo";
import { type Judged, type Place, readJudged } from "./judgePairs";
import type { Story } from "./readStory";

/** What tells a right row from a merged or a torn one: how sure its pairs are, how many agree, and who was left out. */
export const ROW_SIGNS = [
  "mean",
  "weakest",
  "logOdds",
  "members",
  "outlets",
  "weakestSibling",
  "rival",
  "headline",
  "shortest",
] as const;

/**
 * A row gains nothing by more members than this: larger ones are rare in what the judgement was fitted on, and each member
 * more would make a catch-all of twenty sentences surer still.
 */
const MOST_MEMBERS = 8;

/** Likelihoods nearer to 0 or 1 than this are as good as sure: keeps log odds finite. */
const SUREST = 0.001;

/** Measures a row of two outlets or more by its judged pairs, in the order of ROW_SIGNS. */
export function measureRow({ byArticle }: Story, judged: Judged, row: readonly Place[]): number[] {
  const across: number[] = [];
  const siblings: number[] = [];
  for (const [k, a] of row.entries())
    for (const b of row.slice(k + 1)) (a[0] === b[0] ? siblings : across).push(readJudged(judged, a, b));
  const nodes = row.flatMap(([x, i]) => byArticle[x]?.[i] ?? []);
  return [
    meanOf(across),
    Math.min(...across),
    meanOf(across.map(logOddsOf)),
    Math.min(row.length, MOST_MEMBERS),
    new Set(row.map(([x]) => x)).size,
    Math.min(1, ...siblings),
    bestRival(judged, row),
    nodes.some((node) => node.role === "headline") ? 1 : 0,
    Math.log1p(Math.min(...nodes.map(({ span }) => span.end - span.start))),
  ];
}

/** The mean likelihood with which the best sentence left out belongs to the row. */
function bestRival(judged: Judged, row: readonly Place[]): number {
  let best = 0;
  for (const [x, tables] of judged.entries()) {
    const links = row.flatMap(([y, j]) => (y === x ? [] : (judged[y]?.[x]?.[j] ?? [])));
    if (links.length === 0) continue;
    const sums = new Float64Array(tables[x]?.length ?? 0);
    for (const link of links) addTimes(link, 1, sums, 0);
    for (const [y, i] of row) if (y === x) sums[i] = 0;
    best = Math.max(best, findTopTwo(sums).best / links.length);
  }
  return best;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function logOddsOf(likely: number): number {
  const held = Math.min(1 - SUREST, Math.max(SUREST, likely));
  return Math.log(held / (1 - held));
}
