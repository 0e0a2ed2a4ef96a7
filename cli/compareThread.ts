import { parentPort } from "node:worker_threads";
import type { ArticleInput } from "../lib/model/article";
import { type CompareOptions, compareArticles } from "../lib/pipeline";

/** What the server asks of its comparing thread. */
export type CompareTask = {
  readonly id: number;
  readonly inputs: readonly ArticleInput[];
  readonly options: CompareOptions;
};

// The pipeline as a thread: eight articles take up to a second of one core, in which the server would answer nobody. A bug
// in the pipeline ends the thread, and the server learns of it as the thread's error.
parentPort?.on("message", ({ id, inputs, options }: CompareTask) => {
  parentPort?.postMessage({ id, comparison: compareArticles(inputs, options) });
});
