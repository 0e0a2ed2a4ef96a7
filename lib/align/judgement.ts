/** A fitted judgement: the log-odds that signs speak for, in readable JSON. Made by scripts/fitAlignment.ts. */
export type FittedJudgement = { readonly intercept: number; readonly weights: Readonly<Record<string, number>> };

/** Reads a fitted judgement for signs in a given order; throws where the two do not belong together. */
export function readJudgement(
  fitted: FittedJudgement,
  signs: readonly string[],
): (values: readonly number[]) => number {
  const weights = signs.map((sign) => {
    const weight = fitted.weights[sign];
    if (weight === undefined) throw new Error(`the fitted judgement has no weight for "${sign}": fit it again`);
    return weight;
  });
  return (values) => {
    let logOdds = fitted.intercept;
    for (const [i, weight] of weights.entries()) logOdds += weight * (values[i] ?? 0);
    return 1 / (1 + Math.exp(-logOdds));
  };
}
