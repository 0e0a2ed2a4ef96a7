import type { ROW_FEATURES } from "./describeRow";

/** Made by scripts/fitStatus.ts from annotated rows: log odds that a row without a sure difference says more somewhere. */
export const STATUS_WEIGHTS: Readonly<Record<"bias" | (typeof ROW_FEATURES)[number], number>> = {
  bias: -0.008,
  leastShared: -0.7,
  meanShared: -0.733,
  leastCovered: -0.888,
  lengthRatio: -0.18,
  longest: 0.538,
  members: 0.822,
  tellings: -0.327,
  quoted: -0.509,
  unmatchedFigures: 0.06,
  toCheck: 0.386,
  headlineOnly: -0.315,
};
