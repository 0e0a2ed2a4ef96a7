// Arithmetic on rows of figures from place `from` on. Each loop is its own small function: a story is so short that compiling one large
// loop takes longer than running it, while these are compiled within its first few sentences and then serve every sign.

/** Adds `row`, `factor` times. */
export function addTimes(row: Float64Array, factor: number, sums: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) sums[k] = (sums[k] ?? 0) + factor * (row[k] ?? 0);
}

export function addToEach(own: number, row: Float64Array, sums: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) sums[k] = own + (row[k] ?? 0);
}

export function multiplyRows(a: Float64Array, b: Float64Array, products: Float64Array, from: number): void {
  for (let k = from; k < a.length; k++) products[k] = (a[k] ?? 0) * (b[k] ?? 0);
}

export function takeRoots(row: Float64Array, roots: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) roots[k] = Math.sqrt(row[k] ?? 0);
}

/** ln(1 + x), in place. */
export function takeLogs(row: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) if (row[k] !== 0) row[k] = Math.log1p(row[k] ?? 0);
}

export function takeGreater(a: Float64Array, b: Float64Array, greater: Float64Array, from: number): void {
  for (let k = from; k < a.length; k++) greater[k] = Math.max(a[k] ?? 0, b[k] ?? 0);
}

/** The lesser of two rows at each place, and the greater. */
export function sortRows(a: Float64Array, b: Float64Array, low: Float64Array, high: Float64Array, from: number): void {
  for (let k = from; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    low[k] = x < y ? x : y;
    high[k] = x < y ? y : x;
  }
}

/** The same of one figure and a row. */
export function sortWith(own: number, row: Float64Array, low: Float64Array, high: Float64Array, from: number): void {
  for (let k = from; k < row.length; k++) {
    const other = row[k] ?? 0;
    low[k] = own < other ? own : other;
    high[k] = own < other ? other : own;
  }
}

/** The row's next figure, or the one before where `step` is -1; 0 where `isEnd` says that there is none. */
export function shiftRow(
  row: Float64Array,
  isEnd: Uint8Array,
  step: number,
  shifted: Float64Array,
  from: number,
): void {
  for (let k = from; k < row.length; k++) shifted[k] = isEnd[k] === 1 ? 0 : (row[k + step] ?? 0);
}

/** What each of several rows has at one place. */
export function takeColumn(rows: readonly Float64Array[], at: number, column: Float64Array, from: number): void {
  for (let k = from; k < rows.length; k++) column[k] = rows[k]?.[at] ?? 0;
}

/** What share of a whole each part is; a whole counts as `least` at least. */
export function divideRows(
  parts: Float64Array,
  wholes: Float64Array,
  least: number,
  shares: Float64Array,
  from: number,
) {
  for (let k = from; k < parts.length; k++) {
    const whole = wholes[k] ?? 0;
    shares[k] = (parts[k] ?? 0) / (whole < least ? least : whole);
  }
}

export function divideEach(row: Float64Array, whole: number, from: number): void {
  for (let k = from; k < row.length; k++) row[k] = (row[k] ?? 0) / whole;
}
