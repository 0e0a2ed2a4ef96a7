/** Rows of signs, whether each is a true pair, and how much it counts. */
export type Examples = {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
};
export type Fit = { readonly intercept: number; readonly weights: readonly number[] };

/** Logistic regression by Newton's method, with a ridge on signs brought to mean 0 and deviation 1. Deterministic. */
export function fitLogistic({ rows, labels, weights }: Examples, ridge: number): Fit {
  const width = rows[0]?.length ?? 0;
  const size = width + 1;
  const { means, deviations } = standardise(rows, width);
  const x = new Float64Array(rows.length * size);
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < width; k++) x[i * size + k] = ((row[k] ?? 0) - at(means, k)) / at(deviations, k);
    x[i * size + width] = 1;
  }
  let beta = new Float64Array(size);
  beta[width] = -3;
  const loss = (candidate: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < labels.length; i++) {
      let t = 0;
      for (let k = 0; k < size; k++) t += at(candidate, k) * at(x, i * size + k);
      sum += at(weights, i) * (Math.log1p(Math.exp(-Math.abs(t))) + Math.max(t, 0) - at(labels, i) * t);
    }
    for (let k = 0; k < width; k++) sum += (ridge * at(candidate, k) ** 2) / 2;
    return sum;
  };
  let now = loss(beta);
  for (let turn = 0; turn < 15; turn++) {
    const step = newtonStep(x, labels, weights, beta, ridge);
    let [next, after] = [beta, now];
    for (let scale = 1; scale > 1 / 256; scale /= 2) {
      next = beta.map((value, k) => value + scale * at(step, k));
      after = loss(next);
      if (after < now) break;
    }
    if (!(after < now)) break;
    const gained = now - after;
    [beta, now] = [next, after];
    if (gained < 0.3) break;
  }
  const raw = Array.from({ length: width }, (_, k) => at(beta, k) / at(deviations, k));
  return { weights: raw, intercept: raw.reduce((sum, weight, k) => sum - weight * at(means, k), at(beta, width)) };
}

export const applyFit = (fit: Fit, row: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * at(fit.weights, k), fit.intercept)));

function at(list: ArrayLike<number>, k: number): number {
  return list[k] ?? 0;
}

function standardise(rows: readonly (readonly number[])[], width: number) {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) means[k] = at(means, k) + at(row, k) / rows.length;
  for (const row of rows)
    for (let k = 0; k < width; k++) deviations[k] = at(deviations, k) + (at(row, k) - at(means, k)) ** 2 / rows.length;
  return { means, deviations: deviations.map((v) => Math.sqrt(v) || 1) };
}

function newtonStep(
  x: Float64Array,
  labels: readonly number[],
  weights: readonly number[],
  beta: Float64Array,
  ridge: number,
) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const curve = new Float64Array(size * size);
  for (let i = 0; i < labels.length; i++) {
    const o = i * size;
    let t = 0;
    for (let k = 0; k < size; k++) t += at(beta, k) * at(x, o + k);
    const p = 1 / (1 + Math.exp(-t));
    const error = (at(labels, i) - p) * at(weights, i);
    const bend = Math.max(1e-6, p * (1 - p)) * at(weights, i);
    for (let k = 0; k < size; k++) {
      const value = at(x, o + k);
      gradient[k] = at(gradient, k) + error * value;
      for (let l = 0; l <= k; l++) curve[k * size + l] = at(curve, k * size + l) + bend * value * at(x, o + l);
    }
  }
  for (let k = 0; k < size; k++) {
    if (k < size - 1) {
      gradient[k] = at(gradient, k) - ridge * at(beta, k);
      curve[k * size + k] = at(curve, k * size + k) + ridge;
    }
    for (let l = 0; l < k; l++) curve[l * size + k] = at(curve, k * size + l);
  }
  return solve(curve, gradient, size);
}

/** Gauss elimination with partial pivoting. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const m = matrix.slice();
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(at(m, r * size + i)) > Math.abs(at(m, pivot * size + i))) pivot = r;
    for (let k = 0; k < size; k++)
      [m[i * size + k], m[pivot * size + k]] = [at(m, pivot * size + k), at(m, i * size + k)];
    [x[i], x[pivot]] = [at(x, pivot), at(x, i)];
    const lead = at(m, i * size + i) || 1e-12;
    for (let r = i + 1; r < size; r++) {
      const factor = at(m, r * size + i) / lead;
      if (factor === 0) continue;
      for (let k = i; k < size; k++) m[r * size + k] = at(m, r * size + k) - factor * at(m, i * size + k);
      x[r] = at(x, r) - factor * at(x, i);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = at(x, i) - at(m, i * size + k) * at(x, k);
    x[i] = at(x, i) / (at(m, i * size + i) || 1e-12);
  }
  return x;
}
