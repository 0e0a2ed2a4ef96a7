import type { Comparison, RejectedInput } from "../lib/model/comparison";
import { compareArticles } from "../lib/pipeline";
import { readInput } from "./readInput";

export type Compared = {
  readonly comparison: Comparison;
  /** Sentences for standard error: what was rejected, what to know before trusting the result. */
  readonly warnings: readonly string[];
  /** 0 compared; 1 an input could not be used, or fewer than two could. */
  readonly exitCode: 0 | 1;
};

/** Reads all inputs and compares those that can be used; one that can't is named in the result and stops nothing. */
export async function compareInputs(inputs: readonly string[]): Promise<Compared> {
  const read = await Promise.all(inputs.map(readInput));
  const articles = read.flatMap((one) => one.articles);
  const rejected = read.flatMap((one) => one.rejected).toSorted(compareRejected);
  const comparison = compareArticles(articles, { rejected });
  const warnings = [
    ...rejected.map(({ input, error }) => `${input}: ${error.message}`),
    ...comparison.articles.flatMap((a) => a.capture.warnings.map((warning) => `${a.outlet}: ${warning}`)),
    ...comparison.notes.map((note) => note.message),
  ];
  return { comparison, warnings, exitCode: rejected.length > 0 || articles.length < 2 ? 1 : 0 };
}

/** By code units, so that the order of the inputs changes no byte. */
function compareRejected(a: RejectedInput, b: RejectedInput): number {
  const key = ({ input, error }: RejectedInput) => `${input}\n${error.kind}\n${error.message}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
