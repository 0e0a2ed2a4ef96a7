import { and, eq } from "drizzle-orm";
import { database } from "./client";
import { queueJob } from "./queueJob";
import { type JobRow, jobs } from "./tables/jobs";

/** Ends a running job. False where it was cancelled meanwhile. */
export async function finishJob(id: string, status: "done" | "failed"): Promise<boolean> {
  const finished = database()
    .update(jobs)
    .set({ status, finishedAt: new Date().toISOString() })
    .where(and(eq(jobs.id, id), eq(jobs.status, "running")))
    .run();
  return finished.changes > 0;
}

/** Whether a job is still wanted: cancelled ones are not. */
export async function isRunning(id: string): Promise<boolean> {
  return database().select({ status: jobs.status }).from(jobs).where(eq(jobs.id, id)).get()?.status === "running";
}

/** Puts a running job back to be tried again later. */
export async function postponeJob(job: JobRow, runAfter: string): Promise<void> {
  database()
    .update(jobs)
    .set({ status: "queued", runAfter })
    .where(and(eq(jobs.id, job.id), eq(jobs.status, "running")))
    .run();
}

export async function queueComparison(storyId: string): Promise<void> {
  database().transaction((tx) => queueJob(tx, { kind: "compare", storyId, versionId: null }));
}
