import type { ArticleId } from "../../model/span";

/** How alike two items are, and from where on two groups of them are one; `isSame` joins without asking further. */
export type Joining<Item> = {
  readonly isSame: (a: Item, b: Item) => boolean;
  readonly score: (a: Item, b: Item) => number;
  readonly threshold: number;
};

type Part<Item> = { readonly items: Item[] };
type Bond = { sum: number; count: number };

/**
 * Groups of items that hang together, each of two articles at least. Parts are joined by the average over all their pairs
 * from different articles, best first, so that one chance likeness ("a meeting" between two summits) can't chain two things
 * into one; single links did that to half of the large sets.
 */
export function joinParts<Item extends { readonly article: ArticleId }>(
  items: readonly Item[],
  joining: Joining<Item>,
): Item[][] {
  const isShared = (part: readonly Item[]) => part.some(({ article }) => article !== part[0]?.article);
  if (!isShared(items)) return [];
  const parts: (Part<Item> | undefined)[] = startParts(items, joining.isSame);
  const bonds = parts.map((a, i) =>
    parts.map((b, j) => (a && b && i < j ? bondOf(a, b, joining) : { sum: 0, count: 0 })),
  );
  const bondAt = (i: number, j: number): Bond | undefined => bonds[Math.min(i, j)]?.[Math.max(i, j)];
  for (let best = bestPair(parts, bondAt, joining.threshold); best; best = bestPair(parts, bondAt, joining.threshold)) {
    const [i, j] = best;
    parts[i]?.items.push(...(parts[j]?.items ?? []));
    parts[j] = undefined;
    for (const k of parts.keys()) {
      const kept = bondAt(i, k);
      const gone = bondAt(j, k);
      if (k === i || k === j || !kept || !gone) continue;
      kept.sum += gone.sum;
      kept.count += gone.count;
    }
  }
  return parts.flatMap((part) => (part && isShared(part.items) ? [part.items] : []));
}

function startParts<Item>(items: readonly Item[], isSame: (a: Item, b: Item) => boolean): Part<Item>[] {
  const parts: Part<Item>[] = [];
  for (const item of items) {
    const home = parts.find((part) => part.items.some((other) => isSame(other, item)));
    if (home) home.items.push(item);
    else parts.push({ items: [item] });
  }
  return parts;
}

function bondOf<Item extends { readonly article: ArticleId }>(
  a: Part<Item>,
  b: Part<Item>,
  joining: Joining<Item>,
): Bond {
  const bond: Bond = { sum: 0, count: 0 };
  for (const x of a.items)
    for (const y of b.items) {
      const score = joining.score(x, y);
      // two phrases of one article say little of each other, unless they speak against being one
      if (x.article === y.article && score >= 0) continue;
      bond.sum += score;
      bond.count++;
    }
  return bond;
}

function bestPair<Item>(
  parts: readonly (Part<Item> | undefined)[],
  bondAt: (i: number, j: number) => Bond | undefined,
  threshold: number,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let most = threshold;
  for (const i of parts.keys())
    for (let j = i + 1; j < parts.length; j++) {
      const bond = parts[i] && parts[j] ? bondAt(i, j) : undefined;
      if (!bond || bond.count === 0) continue;
      const average = bond.sum / bond.count;
      if (average >= most && (best === undefined || average > most)) {
        most = average;
        best = [i, j];
      }
    }
  return best;
}
