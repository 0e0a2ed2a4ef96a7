import { failVersion } from "@/db/failVersion";
import { finishJob, isRunning, postponeJob, queueComparison } from "@/db/finishJob";
import { readVersionSource } from "@/db/readVersionSource";
import { saveCapture } from "@/db/saveCapture";
import type { JobRow } from "@/db/tables/jobs";
import type { IngestError } from "@/lib/model/capture";
import { compareStory } from "./compareStory";
import { announceChange } from "./storyEvents";
import { takeIn } from "./takeIn";

/** A passing failure is tried this many times in all before the reader is asked. */
const MAX_TRIES = 2;
const RETRY_AFTER_MS = 3000;
/**
 * Failures that a second try a few seconds later has mended; the others may take hours or an act of the reader's. A server
 * that used up the whole time of a fetch is none: its reader would wait twice as long as the limit says.
 */
const PASSING: ReadonlySet<IngestError["kind"]> = new Set(["unreachable", "server-error"]);

/** How soon a cancelled job lets go of its request: one look at the database by its key. */
const LOOK_EVERY_MS = 250;

const OUR_FAULT: IngestError = {
  kind: "parser-gave-up",
  message: "Reading this went wrong on our side.",
  next: "Paste the text instead, or try again.",
  retry: true,
};

/** Does one step of the queue. A bug in it is logged and ends that step alone. */
export async function runJob(job: JobRow): Promise<void> {
  try {
    await (job.kind === "compare" ? runCompare(job) : runIngest(job));
  } catch (error) {
    console.error(`Job ${job.kind} ${job.id} failed:`, error);
    const wasWanted = await finishJob(job.id, "failed");
    if (job.versionId && wasWanted) await failVersion(job.versionId, OUR_FAULT);
  } finally {
    announceChange();
  }
}

/**
 * Works for as long as the job is wanted. Whoever cancels it (stops it, takes the version out, deletes the story) says so in
 * the database alone; here its request is broken off and its parser ended, a moment later.
 */
async function whileWanted<T>(job: JobRow, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const timer = setInterval(() => {
    isRunning(job.id).then(
      (isWanted) => isWanted || abort.abort(),
      (error) => console.error(`Job ${job.id} could not be looked up:`, error),
    );
  }, LOOK_EVERY_MS);
  try {
    return await work(abort.signal);
  } finally {
    clearInterval(timer);
  }
}

async function runCompare(job: JobRow): Promise<void> {
  await compareStory(job.storyId);
  await finishJob(job.id, "done");
}

async function runIngest(job: JobRow): Promise<void> {
  const source = job.versionId ? await readVersionSource(job.versionId) : undefined;
  if (!source) {
    await finishJob(job.id, "done");
    return;
  }
  const result = await whileWanted(job, (signal) => takeIn(source, signal));
  if (!(await isRunning(job.id))) return;
  if (result.kind === "failed" && PASSING.has(result.error.kind) && job.attempts < MAX_TRIES) {
    await postponeJob(job, new Date(Date.now() + RETRY_AFTER_MS).toISOString());
    return;
  }
  if (result.kind === "captured") await saveCapture(source.version.id, result.capture);
  else await failVersion(source.version.id, result.error);
  await finishJob(job.id, result.kind === "captured" ? "done" : "failed");
  await queueComparison(job.storyId);
}
