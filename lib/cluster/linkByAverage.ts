/**
 * Average-linkage clustering of a row-major similarity square: joins the two groups with the highest mean similarity until
 * none reaches `threshold`. Ties go to the lower index, so that equal input gives equal output. O(n²) space, O(n²) time
 * but for rows whose nearest group was just swallowed.
 */
export function linkByAverage(similarity: Float64Array, side: number, threshold: number): number[][] {
  const mean = Float64Array.from(similarity);
  const groups: number[][] = Array.from({ length: side }, (_, i) => [i]);
  const alive = new Set(groups.keys());
  const nearest = new Map<number, number>();
  const at = (a: number, b: number) => mean[a * side + b] ?? 0;
  const findNearest = (a: number) => {
    let best = -1;
    for (const b of alive) if (b !== a && (best < 0 || at(a, b) > at(a, best))) best = b;
    nearest.set(a, best);
  };
  for (const a of alive) findNearest(a);
  for (;;) {
    let joined = -1;
    for (const a of alive)
      if (
        (nearest.get(a) ?? -1) >= 0 &&
        (joined < 0 || at(a, nearest.get(a) ?? 0) > at(joined, nearest.get(joined) ?? 0))
      )
        joined = a;
    const swallowed = nearest.get(joined) ?? -1;
    if (joined < 0 || swallowed < 0 || at(joined, swallowed) < threshold) break;
    mergeInto(joined, swallowed);
  }
  return [...alive].map((a) => (groups[a] ?? []).sort((x, y) => x - y));

  function mergeInto(kept: number, gone: number): void {
    const [sizeKept, sizeGone] = [groups[kept]?.length ?? 0, groups[gone]?.length ?? 0];
    alive.delete(gone);
    for (const other of alive) {
      if (other === kept) continue;
      const joint = (at(kept, other) * sizeKept + at(gone, other) * sizeGone) / (sizeKept + sizeGone);
      mean[kept * side + other] = joint;
      mean[other * side + kept] = joint;
    }
    groups[kept] = [...(groups[kept] ?? []), ...(groups[gone] ?? [])];
    groups[gone] = [];
    for (const a of alive) {
      const nearestOfA = nearest.get(a);
      if (a === kept || nearestOfA === kept || nearestOfA === gone) findNearest(a);
      else if (nearestOfA !== undefined && at(a, kept) > at(a, nearestOfA)) nearest.set(a, kept);
    }
  }
}
