import { Worker } from "node:worker_threads";
import type { PageJob, PageReading } from "./readPage";
import type { ParserSettings } from "./readParserSettings";

export type PageParser = {
  /** Reads a page in a thread of its own; `null` where the thread had to be ended or died, by an aborted `signal` too. Never throws for what a page holds. */
  readonly read: (job: PageJob, signal?: AbortSignal) => Promise<PageReading | null>;
};

type Task = {
  readonly job: PageJob;
  readonly signal: AbortSignal | undefined;
  readonly done: (reading: PageReading | null) => void;
};

/** A thread and what becomes of its next word; `null` means that it died. */
type Thread = { readonly worker: Worker; answer: (reading: PageReading | null) => void };

/**
 * A few parser threads, started when first needed and kept for the next page. A thread that is late, out of memory or
 * broken is ended and the next page gets a fresh one: no page can hold up the server or another page for longer than
 * `parseMs`. Idle threads don't keep the process alive.
 */
export function createPageParser(
  findFile: () => string,
  settings: Pick<ParserSettings, "parseMs" | "heapMb" | "threads">,
): PageParser {
  const queue: Task[] = [];
  const idle: Thread[] = [];
  let busy = 0;
  let workerFile: string | undefined;

  const startNext = (): void => {
    if (busy >= settings.threads) return;
    const task = queue.shift();
    if (!task) return;
    if (task.signal?.aborted) {
      task.done(null);
      startNext();
      return;
    }
    busy++;
    const thread = idle.pop() ?? startThread();
    const finish = (reading: PageReading | null): void => {
      clearTimeout(timer);
      task.signal?.removeEventListener("abort", giveUp);
      if (reading) rest(thread);
      else {
        thread.answer = () => undefined;
        void thread.worker.terminate();
      }
      busy--;
      task.done(reading);
      startNext();
    };
    const giveUp = () => finish(null);
    const timer = setTimeout(giveUp, settings.parseMs);
    task.signal?.addEventListener("abort", giveUp, { once: true });
    thread.answer = finish;
    thread.worker.ref();
    thread.worker.postMessage(task.job);
  };

  const rest = (thread: Thread): void => {
    thread.worker.unref();
    thread.answer = () => {
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
    };
    idle.push(thread);
  };

  const startThread = (): Thread => {
    workerFile ??= findFile();
    const worker = new Worker(/* turbopackIgnore: true */ workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: settings.heapMb },
      // A page must not reach secrets even if a parser were made to run something.
      env: {},
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, answer: () => undefined };
    worker.on("message", (reading: PageReading) => thread.answer(reading));
    worker.on("error", () => thread.answer(null));
    worker.on("exit", () => thread.answer(null));
    return thread;
  };

  return {
    read: (job, signal) =>
      new Promise((done) => {
        queue.push({ job, signal, done });
        startNext();
      }),
  };
}
