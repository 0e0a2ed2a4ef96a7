import { failVersion } from "@/db/failVersion";
import { finishJob, isRunning, postponeJob, queueComparison } from "@/db/finishJob";
import { readVersionSource } from "@/db/readVersionSource";
import { saveCapture } from "@/db/saveCapture";
import type { JobRow } from "@/db/schema";
import type { IngestError } from "@/lib/model/capture";
import { compareStory } from "./compareStory";
import { announceChange } from "./storyEvents";
import { takeIn } from "./takeIn";

/** A passing failure is tried this many times in all before the reader is asked. */
const MAX_TRIES = 2;
const RETRY_AFTER_MS = 3000;
/** Failures that a second try a few seconds later has mended; the others may take hours or an act of the reader's. */
const PASSING: ReadonlySet<IngestError["kind"]> = new Set(["timeout", "unreachable", "server-error"]);

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
  const result = await takeIn(source);
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
