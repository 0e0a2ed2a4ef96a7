import type { Quantity } from "./findQuantities";

/** A total beside the parts that make it up: 59 held, 35 dead + 22 alive + 2 unknown. */
export type Sum = { readonly total: Quantity; readonly parts: readonly Quantity[] };

/** Sums are looked for among so many figures of a passage at most; beyond it chance makes sums of anything. */
const MOST_FIGURES = 8;
/** A total of ten or less is the sum of two small counts too often by chance. */
const LEAST_TOTAL = 11;

/**
 * Totals in a list of figures whose parts stand beside them, in the order given. Only plain counts, and only where all
 * the parts follow or precede the total without another figure among them: chance sums are many, told sums stand together.
 */
export function findSums(quantities: readonly Quantity[]): Sum[] {
  const counts = quantities.filter((q) => q.kind === "count" && q.upTo === null).slice(0, MOST_FIGURES);
  return counts.flatMap((total, at) => {
    const [before, after] = [counts.slice(0, at), counts.slice(at + 1)];
    const parts = runThatSums(after, total.value) ?? runThatSums([...before].reverse(), total.value)?.reverse();
    return parts ? [{ total, parts }] : [];
  });
}

/** The parts among `quantities` that together make `value`, if a run of them from the first on does. */
export function runThatSums(quantities: readonly Quantity[], value: number): Quantity[] | undefined {
  if (value < LEAST_TOTAL) return undefined;
  let sum = 0;
  for (const [i, quantity] of quantities.entries()) {
    sum += quantity.value;
    if (sum > value) return undefined;
    if (sum === value) return i === 0 ? undefined : quantities.slice(0, i + 1);
  }
  return undefined;
}
