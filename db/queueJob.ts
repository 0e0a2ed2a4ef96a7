import { randomUUID } from "node:crypto";
import type { Transaction } from "./findVersion";
import { type JobKind, jobs } from "./tables/jobs";

type NewJob = {
  readonly kind: JobKind;
  readonly storyId: string;
  readonly versionId: string | null;
  /** Not before this time; ISO 8601. */
  readonly runAfter?: string;
};

/** Queues a step, once: where the same step waits already, that one does for both. */
export function queueJob(tx: Transaction, { kind, storyId, versionId, runAfter }: NewJob): void {
  const now = new Date().toISOString();
  const subject = versionId ?? storyId;
  tx.insert(jobs)
    .values({
      id: randomUUID(),
      kind,
      storyId,
      versionId,
      subject,
      status: "queued",
      runAfter: runAfter ?? now,
      createdAt: now,
    })
    .onConflictDoNothing()
    .run();
}
