/**
 * Moves labels apart that would overlap, keeping their order: each at least `gap` below the one before, then pushed up
 * again from `bottom`. All in the picture's units; `ys` must rise.
 */
export function spreadLabels(ys: readonly number[], gap: number, bottom: number): readonly number[] {
  const down: number[] = [];
  for (const y of ys) down.push(Math.max(y, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  const spread: number[] = [];
  for (const y of down.toReversed())
    spread.unshift(Math.min(y, (spread[0] ?? bottom) - (spread.length > 0 ? gap : gap / 2)));
  return spread;
}
