import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { database } from "./client";
import { type JobKind, type JobRow, jobs } from "./tables/jobs";

/** Takes up to `limit` queued jobs of these kinds whose time has come, the oldest first, and marks them running. */
export async function claimJobs(kinds: readonly JobKind[], limit: number): Promise<JobRow[]> {
  if (limit <= 0) return [];
  const now = new Date().toISOString();
  return database().transaction((tx) => {
    const next = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.status, "queued"), inArray(jobs.kind, [...kinds]), lte(jobs.runAfter, now)))
      .orderBy(asc(jobs.createdAt), asc(jobs.id))
      .limit(limit)
      .all();
    const ids = next.map(({ id }) => id);
    return tx
      .update(jobs)
      .set({ status: "running", startedAt: now, attempts: sql`${jobs.attempts} + 1` })
      .where(inArray(jobs.id, ids))
      .returning()
      .all();
  });
}

/** When the next queued job may run, ISO 8601; undefined where none is queued. */
export async function readNextJobTime(): Promise<string | undefined> {
  return database()
    .select({ at: jobs.runAfter })
    .from(jobs)
    .where(eq(jobs.status, "queued"))
    .orderBy(asc(jobs.runAfter))
    .limit(1)
    .get()?.at;
}
