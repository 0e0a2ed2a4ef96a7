import type { ArticleId } from "../../model/span";
import { groupInto } from "../../text/groupInto";

/** Parts of the items that hang together by links, each holding two articles at least. */
export function joinParts<Item extends { readonly article: ArticleId }>(
  items: readonly Item[],
  isLinked: (a: Item, b: Item) => boolean,
): Item[][] {
  if (new Set(items.map(({ article }) => article)).size < 2) return [];
  const parents = items.map((_, i) => i);
  const rootOf = (i: number): number => {
    const parent = parents[i] ?? i;
    return parent === i ? i : rootOf(parent);
  };
  for (const [i, a] of items.entries())
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j];
      if (!b) continue;
      const [x, y] = [rootOf(i), rootOf(j)];
      if (x !== y && isLinked(a, b)) parents[Math.max(x, y)] = Math.min(x, y);
    }
  const parts = groupInto(items.keys(), rootOf);
  const isShared = (part: readonly Item[]) => new Set(part.map(({ article }) => article)).size > 1;
  return [...parts.values()].map((part) => part.flatMap((i) => items[i] ?? [])).filter(isShared);
}
