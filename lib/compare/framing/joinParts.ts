import type { ArticleId } from "../../model/span";

/** How alike two items are; `isSame` joins without asking further. */
export type Joining<Item> = {
  readonly isSame: (a: Item, b: Item) => boolean;
  readonly score: (a: Item, b: Item) => number;
};

/** Sums and counts of the scores between the items of part i and part j, at i * size + j and at j * size + i. */
type Bonds = { readonly size: number; readonly sums: Float64Array; readonly counts: Float64Array };

/**
 * Groups of items that hang together, each of two articles at least, for every threshold; thresholds fall. Parts are joined by
 * the average over all their pairs from different articles, best first, so that one chance likeness ("a meeting" between two
 * summits) can't chain two things into one; single links did that to half of the large sets. The lower threshold goes on where
 * the higher one stopped.
 */
export function joinParts<Item extends { readonly article: ArticleId }>(
  items: readonly Item[],
  { isSame, score }: Joining<Item>,
  thresholds: readonly number[],
): Item[][][] {
  if (!isShared(items)) return thresholds.map(() => []);
  const parts = startParts(items, isSame);
  const bonds = measureBonds(parts, score);
  return thresholds.map((threshold) => {
    joinDownTo(parts, bonds, threshold);
    return parts.filter(isShared).map((part) => [...part]);
  });
}

const isShared = (part: readonly { readonly article: ArticleId }[]): boolean =>
  part.some(({ article }) => article !== part[0]?.article);

function startParts<Item>(items: readonly Item[], isSame: (a: Item, b: Item) => boolean): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    const home = parts.find((part) => part.some((other) => isSame(other, item)));
    if (home) home.push(item);
    else parts.push([item]);
  }
  return parts;
}

function measureBonds<Item extends { readonly article: ArticleId }>(
  parts: readonly (readonly Item[])[],
  score: (a: Item, b: Item) => number,
): Bonds {
  const size = parts.length;
  const bonds = { size, sums: new Float64Array(size * size), counts: new Float64Array(size * size) };
  for (const [i, a] of parts.entries())
    for (let j = i + 1; j < size; j++) {
      let sum = 0;
      let count = 0;
      for (const x of a)
        for (const y of parts[j] ?? []) {
          const value = score(x, y);
          // two phrases of one article say little of each other, unless they speak against being one
          if (x.article === y.article && value >= 0) continue;
          sum += value;
          count++;
        }
      setBond(bonds, i, j, sum, count);
    }
  return bonds;
}

function setBond({ size, sums, counts }: Bonds, i: number, j: number, sum: number, count: number): void {
  sums[i * size + j] = sum;
  sums[j * size + i] = sum;
  counts[i * size + j] = count;
  counts[j * size + i] = count;
}

/** Joins the best pair of parts as long as one is at the threshold; a part that went into another stays behind empty. */
function joinDownTo<Item>(parts: Item[][], bonds: Bonds, threshold: number): void {
  const { size, sums, counts } = bonds;
  for (let best = bestPair(parts, bonds, threshold); best; best = bestPair(parts, bonds, threshold)) {
    const [i, j] = best;
    parts[i]?.push(...(parts[j] ?? []));
    parts[j] = [];
    for (let k = 0; k < size; k++) {
      if (k === i || k === j) continue;
      const [kept, gone] = [i * size + k, j * size + k];
      setBond(bonds, i, k, (sums[kept] ?? 0) + (sums[gone] ?? 0), (counts[kept] ?? 0) + (counts[gone] ?? 0));
      setBond(bonds, j, k, 0, 0);
    }
    setBond(bonds, i, j, 0, 0);
  }
}

function bestPair<Item>(
  parts: readonly (readonly Item[])[],
  { size, sums, counts }: Bonds,
  threshold: number,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let most = threshold;
  for (let i = 0; i < size; i++) {
    if (parts[i]?.length === 0) continue;
    for (let j = i + 1; j < size; j++) {
      const count = counts[i * size + j] ?? 0;
      if (count === 0) continue;
      const average = (sums[i * size + j] ?? 0) / count;
      if (average >= most && (best === undefined || average > most)) {
        most = average;
        best = [i, j];
      }
    }
  }
  return best;
}
