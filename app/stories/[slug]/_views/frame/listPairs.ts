import type { ComparedOutlet } from "../listOutlets";

export type Pair = readonly [ComparedOutlet, ComparedOutlet];

/** Each outlet with each other, in the reader's order: what a screen for two is paged through. */
export function listPairs(outlets: readonly ComparedOutlet[]): readonly Pair[] {
  return outlets.flatMap((first, i) => outlets.slice(i + 1).map((second): Pair => [first, second]));
}

/** The pair that is shown, or null where it is not exactly a pair; with those before and after it, going round. */
export function findPair(
  pairs: readonly Pair[],
  chosen: readonly string[],
): { readonly now: Pair; readonly before: Pair; readonly after: Pair; readonly index: number } | null {
  if (chosen.length !== 2) return null;
  const index = pairs.findIndex((pair) => pair.every((outlet) => chosen.includes(outlet.id)));
  const now = pairs[index];
  const before = pairs[(index - 1 + pairs.length) % pairs.length];
  const after = pairs[(index + 1) % pairs.length];
  return now && before && after ? { now, before, after, index } : null;
}
