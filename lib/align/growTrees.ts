import { type Judged, type Place, readJudged } from "./judgePairs";

/** One outlet seldom says a thing twice where its two sentences only look alike: such pairs count this much. */
const SIBLING_SHARE = 0.3;

/** Sentences drawn together, and the two trees they were drawn together from; a lone sentence has no parts. */
export type RowTree = { readonly places: readonly Place[]; readonly parts: readonly RowTree[] };

/**
 * Draws sentences together by average linkage: the two groups that are most alike over all their pairs become one, until
 * no two reach `least`. Every member is held against every other, so that a chain of near-misses never makes a row.
 * Equal likenesses are settled by text order.
 */
export function growTrees(judged: Judged, least: number): RowTree[] {
  // A mean over pairs reaches `least` only where one of the pairs does: most sentences are in no such pair.
  const places = judged.flatMap((tables, x) =>
    (tables[x] ?? []).flatMap((_, i): Place[] => (reaches(judged, x, i, least) ? [[x, i]] : [])),
  );
  const sums = places.map((a) => Float64Array.from(places, (b) => linkOf(judged, a, b)));
  const trees: (RowTree | undefined)[] = places.map((place) => ({ places: [place], parts: [] }));
  for (;;) {
    const pair = closestPair(sums, trees, least);
    if (!pair) break;
    const [i, j] = pair;
    const parts = [trees[i], trees[j]].flatMap((tree) => tree ?? []);
    trees[i] = { places: sortPlaces(parts.flatMap((part) => part.places)), parts };
    trees[j] = undefined;
    const [kept, gone] = [sums[i], sums[j]];
    for (const [k, row] of sums.entries()) {
      const sum = (kept?.[k] ?? 0) + (gone?.[k] ?? 0);
      if (kept) kept[k] = sum;
      row[i] = sum;
    }
  }
  return trees.flatMap((tree) => (tree && tree.parts.length > 0 ? [tree] : []));
}

function reaches(judged: Judged, x: number, i: number, least: number): boolean {
  return (judged[x] ?? []).some((table, y) => y !== x && table[i]?.some((likely) => likely >= least));
}

function linkOf(judged: Judged, a: Place, b: Place): number {
  if (a[0] !== b[0]) return readJudged(judged, a, b);
  return a[1] === b[1] ? 0 : SIBLING_SHARE * readJudged(judged, a, b);
}

function closestPair(
  sums: readonly Float64Array[],
  trees: readonly (RowTree | undefined)[],
  least: number,
): readonly [number, number] | undefined {
  let best = least;
  let found: readonly [number, number] | undefined;
  for (let i = 0; i < trees.length; i++) {
    const a = trees[i]?.places.length;
    const row = sums[i];
    if (a === undefined || !row) continue;
    for (let j = i + 1; j < trees.length; j++) {
      const b = trees[j]?.places.length;
      if (b === undefined) continue;
      const mean = (row[j] ?? 0) / (a * b);
      if (mean > best || (mean === best && !found)) {
        best = mean;
        found = [i, j];
      }
    }
  }
  return found;
}

export const sortPlaces = (places: readonly Place[]): Place[] => [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

export const holds = (row: readonly Place[], [x, i]: Place) => row.some(([y, j]) => x === y && i === j);
