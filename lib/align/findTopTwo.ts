/** The two greatest figures of a row, and where the greater first stands. */
export type TopTwo = { readonly best: number; readonly second: number; readonly at: number };

/** Looks through places [start, end) of a row in which nothing is below 0; `second` is `best` again where two are equal. */
export function findTopTwo(row: Float64Array, start = 0, end = row.length): TopTwo {
  let best = 0;
  let second = 0;
  let at = -1;
  for (let k = start; k < end; k++) {
    const value = row[k] ?? 0;
    if (value > best) {
      second = best;
      best = value;
      at = k;
    } else if (value > second) second = value;
  }
  return { best, second, at };
}
