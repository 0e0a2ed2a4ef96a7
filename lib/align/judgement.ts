import { addTimes } from "./combineRows";

/** A fitted judgement: the log-odds that signs speak for, in readable JSON. Made by scripts/fitAlignment.ts. */
export type FittedJudgement = { readonly intercept: number; readonly weights: Readonly<Record<string, number>> };

/**
 * Reads a fitted judgement for signs in a given order; `begun` is what other signs of the same judgement already speak for, in place of
 * its intercept. Throws at its first use, not before, where the two do not belong together: the script that fits it anew loads
 * this too.
 */
export function readJudgement(
  fitted: FittedJudgement,
  signs: readonly string[],
): (values: ArrayLike<number>, begun?: number) => number {
  let weights: Float64Array | undefined;
  return (values, begun = fitted.intercept) => {
    weights ??= Float64Array.from(signs, (sign) => weightOf(fitted, sign));
    let logOdds = begun;
    for (let i = 0; i < weights.length; i++) logOdds += (weights[i] ?? 0) * (values[i] ?? 0);
    return 1 / (1 + Math.exp(-logOdds));
  };
}

/**
 * The same for many at once, whose signs are given as one row a sign: sets `logOdds`, from place `from` on, to what the signs at each
 * place speak for, added up in the same order.
 */
export function readRowsJudgement(
  fitted: FittedJudgement,
  signs: readonly string[],
): (rows: readonly Float64Array[], from: number, logOdds: Float64Array) => void {
  let weights: Float64Array | undefined;
  return (rows, from, logOdds) => {
    weights ??= Float64Array.from(signs, (sign) => weightOf(fitted, sign));
    logOdds.fill(fitted.intercept, from);
    for (let i = 0; i < weights.length; i++) addTimes(rows[i] ?? NONE, weights[i] ?? 0, logOdds, from);
  };
}

export function toLikelihoods(logOdds: Float64Array, from: number): void {
  for (let k = from; k < logOdds.length; k++) logOdds[k] = 1 / (1 + Math.exp(-(logOdds[k] ?? 0)));
}

const NONE = new Float64Array(0);

function weightOf(fitted: FittedJudgement, sign: string): number {
  const weight = fitted.weights[sign];
  if (weight === undefined) throw new Error(`the fitted judgement has no weight for "${sign}": fit it again`);
  return weight;
}
