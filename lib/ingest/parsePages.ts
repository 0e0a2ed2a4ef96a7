import { Worker } from "node:worker_threads";
import type { PageJob, PageReading } from "./readPage";
import type { ParserSettings } from "./readParserSettings";

export type PageParser = {
  /** Reads a page in a thread of its own; its bytes go there and are the caller's no longer. `null` where the thread had to be ended or died, by an aborted `signal` too. Never throws for what a page holds. */
  readonly read: (job: PageJob, signal?: AbortSignal) => Promise<PageReading | null>;
};

type Task = {
  readonly job: PageJob;
  readonly signal: AbortSignal | undefined;
  readonly done: (reading: PageReading | null) => void;
};

/** A thread's first word: it has read its own program and can take a page. */
export type ThreadReady = { readonly kind: "ready" };

/** A thread and what becomes of its next word; `null` means that it died. */
type Thread = { readonly worker: Worker; answer: (word: PageReading | ThreadReady | null) => void };

/** For a thread to be there at all. Apart from a page's own time: on a busy machine the first page would pay for both. */
const START_MS = 60_000;

/**
 * A few parser threads, started when first needed and kept for the next page. A thread that is late, out of memory or
 * broken is ended and the next page gets a fresh one: no page can hold up the server or another page for longer than
 * `parseMs`. Idle threads don't keep the process alive.
 */
export function createPageParser(
  findFile: () => Promise<string>,
  settings: Pick<ParserSettings, "parseMs" | "heapMb" | "threads">,
): PageParser {
  const queue: Task[] = [];
  const idle: Thread[] = [];
  let busy = 0;
  let workerFile: Promise<string> | undefined;

  const startNext = (file: string): void => {
    if (busy >= settings.threads) return;
    const task = queue.shift();
    if (!task) return;
    if (task.signal?.aborted) {
      task.done(null);
      startNext(file);
      return;
    }
    busy++;
    const rested = idle.pop();
    const thread = rested ?? startThread(file);
    let timer: NodeJS.Timeout | undefined;
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
      startNext(file);
    };
    const giveUp = () => finish(null);
    const begin = (): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, settings.parseMs);
      thread.worker.postMessage(task.job, buffersOf(task.job));
    };
    task.signal?.addEventListener("abort", giveUp, { once: true });
    thread.answer = (word) => (word?.kind === "ready" ? begin() : finish(word));
    thread.worker.ref();
    if (rested) begin();
    else timer = setTimeout(giveUp, START_MS);
  };

  const rest = (thread: Thread): void => {
    thread.worker.unref();
    thread.answer = () => {
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
    };
    idle.push(thread);
  };

  const startThread = (file: string): Thread => {
    const worker = new Worker(/* turbopackIgnore: true */ file, {
      resourceLimits: { maxOldGenerationSizeMb: settings.heapMb },
      // A page must not reach secrets even if a parser were made to run something.
      env: {},
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, answer: () => undefined };
    worker.on("message", (word: PageReading | ThreadReady) => thread.answer(word));
    worker.on("error", () => thread.answer(null));
    worker.on("exit", () => thread.answer(null));
    return thread;
  };

  return {
    read: async (job, signal) => {
      workerFile ??= findFile();
      const file = await workerFile;
      return new Promise((done) => {
        queue.push({ job, signal, done });
        startNext(file);
      });
    },
  };
}

/** What is handed over and not copied: copying ten megabytes, and clearing them away after, keeps the server's own thread. */
function buffersOf(job: PageJob): readonly ArrayBuffer[] {
  if (job.kind === "opml") return [];
  const { buffer, byteLength } = job.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
