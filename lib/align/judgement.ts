/** A fitted judgement: the log-odds that signs speak for, in readable JSON. Made by scripts/fitAlignment.ts. */
export type FittedJudgement = { readonly intercept: number; readonly weights: Readonly<Record<string, number>> };

/**
 * Reads a fitted judgement for signs in a given order. Throws at its first use, not before, where the two do not belong
 * together: the script that fits it anew loads this too.
 */
export function readJudgement(
  fitted: FittedJudgement,
  signs: readonly string[],
): (values: ArrayLike<number>) => number {
  let weights: Float64Array | undefined;
  return (values) => {
    weights ??= Float64Array.from(signs, (sign) => weightOf(fitted, sign));
    let logOdds = fitted.intercept;
    for (let i = 0; i < weights.length; i++) logOdds += (weights[i] ?? 0) * (values[i] ?? 0);
    return 1 / (1 + Math.exp(-logOdds));
  };
}

function weightOf(fitted: FittedJudgement, sign: string): number {
  const weight = fitted.weights[sign];
  if (weight === undefined) throw new Error(`the fitted judgement has no weight for "${sign}": fit it again`);
  return weight;
}
