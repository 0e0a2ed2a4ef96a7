import type { ROW_FEATURES } from "./describeRow";

/** Made by scripts/fitStatus.ts from annotated rows: log odds that a row without a sure difference says more somewhere. */
export const STATUS_WEIGHTS: Readonly<Record<"bias" | (typeof ROW_FEATURES)[number], number>> = {
  bias: 0.809,
  leastShared: -0.523,
  meanShared: -0.502,
  leastCovered: -0.837,
  lengthRatio: -0.146,
  longest: 0.305,
  members: 0.52,
  tellings: -0.239,
  quoted: -0.741,
  unmatchedFigures: -0.033,
  toCheck: 0.172,
  headlineOnly: 0.263,
};
