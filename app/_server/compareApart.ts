import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ArticleInput } from "@/lib/model/article";
import { type Comparison, METHOD_VERSION } from "@/lib/model/comparison";
import { type CompareOptions, compareArticles } from "@/lib/pipeline";

/** Twelve long articles on a slow, busy core take some twenty seconds; what takes longer than this has hung. */
const LIMIT_MS = 120_000;
const HEAP_MB = 1024;

type Answer = { readonly id: number; readonly comparison: Comparison };
type Thread = { readonly worker: Worker; asked: number };

// On globalThis: every route's copy of this module shares the one thread.
const holder = globalThis as typeof globalThis & { samestoryComparer?: Thread | undefined; samestoryApart?: boolean };

const threadFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), "dist", "compareThread.mjs");

/** From now on comparisons are made in a thread of their own. The bundle is made anew where the sources have changed. */
export function prepareComparing(): void {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "scripts", "buildCli.mjs");
  const built = spawnSync(process.execPath, [script, "--if-stale"], { encoding: "utf8" });
  holder.samestoryApart = built.status === 0 && existsSync(/* turbopackIgnore: true */ threadFile());
  if (!holder.samestoryApart)
    console.warn(`Comparisons will hold up the server: no thread. ${built.stderr ?? ""}`.trim());
}

/** Compares without holding up the server where a thread is prepared, else here and now. Both give the same bytes. */
export async function compareApart(inputs: readonly ArticleInput[], options: CompareOptions): Promise<Comparison> {
  if (!holder.samestoryApart) return compareArticles(inputs, options);
  const comparison = await askThread(inputs, options);
  // A bundle that another version left behind must not speak for this one.
  return comparison.method.version === METHOD_VERSION ? comparison : compareArticles(inputs, options);
}

function askThread(inputs: readonly ArticleInput[], options: CompareOptions): Promise<Comparison> {
  const thread = holder.samestoryComparer ?? startThread();
  const { worker } = thread;
  thread.asked += 1;
  const id = thread.asked;
  worker.ref();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
    };
    const onMessage = (answer: Answer) => {
      if (answer.id !== id) return;
      end();
      resolve(answer.comparison);
    };
    const fail = (why: Error) => {
      end();
      if (holder.samestoryComparer === thread) holder.samestoryComparer = undefined;
      void worker.terminate();
      reject(why);
    };
    const onError = (error: Error) => fail(error);
    const onExit = () => fail(new Error("the comparing thread ended"));
    const timer = setTimeout(() => fail(new Error(`comparing took longer than ${LIMIT_MS} ms`)), LIMIT_MS);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage({ id, inputs, options });
  });
}

function startThread(): Thread {
  const worker = new Worker(/* turbopackIgnore: true */ threadFile(), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
  });
  const thread: Thread = { worker, asked: 0 };
  holder.samestoryComparer = thread;
  return thread;
}
