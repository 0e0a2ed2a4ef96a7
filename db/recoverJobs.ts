import { and, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import { METHOD_VERSION } from "../lib/model/comparison";
import { database } from "./client";
import { queueJob } from "./queueJob";
import { jobs } from "./tables/jobs";
import { comparisons, stories } from "./tables/stories";

/** A job that was under way at this many ends of the program is likelier their cause than their victim. */
const MAX_INTERRUPTED = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * After a stop in mid-work: jobs that were running wait again, each once; stories whose comparison is missing or of an older
 * method are queued for a new one; finished jobs older than a day are let go.
 */
export async function recoverJobs(): Promise<void> {
  database().transaction((tx) => {
    const running = tx.select().from(jobs).where(eq(jobs.status, "running")).all();
    for (const job of running) {
      const status = job.attempts >= MAX_INTERRUPTED ? "failed" : "queued";
      const twin = and(eq(jobs.kind, job.kind), eq(jobs.subject, job.subject), eq(jobs.status, "queued"));
      const isQueuedAlready = tx.select({ id: jobs.id }).from(jobs).where(twin).get() !== undefined;
      tx.update(jobs)
        .set({ status: isQueuedAlready ? "cancelled" : status })
        .where(eq(jobs.id, job.id))
        .run();
    }
    const stale = tx
      .select({ id: stories.id })
      .from(stories)
      .leftJoin(comparisons, eq(comparisons.storyId, stories.id))
      .where(or(isNull(comparisons.storyId), ne(comparisons.methodVersion, METHOD_VERSION)))
      .all();
    for (const { id } of stale) queueJob(tx, { kind: "compare", storyId: id, versionId: null });
    const yesterday = new Date(Date.now() - DAY_MS).toISOString();
    tx.delete(jobs)
      .where(and(inArray(jobs.status, ["done", "failed", "cancelled"]), lt(jobs.createdAt, yesterday)))
      .run();
  });
}
