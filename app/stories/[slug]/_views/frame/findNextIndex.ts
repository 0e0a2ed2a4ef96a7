/**
 * Which of several elements comes next. `here` is the one that has the focus, or -1; `tops` are their distances from the
 * top of the window in pixels. Goes round at the ends; -1 where there are none.
 */
export function findNextIndex(here: number, tops: readonly number[], by: 1 | -1): number {
  const count = tops.length;
  if (count === 0) return -1;
  if (here >= 0) return (here + by + count) % count;
  const below = tops.findIndex((top) => top >= 0);
  if (by === 1) return below >= 0 ? below : 0;
  return ((below >= 0 ? below : count) - 1 + count) % count;
}
