import { and, eq, inArray, isNull } from "drizzle-orm";
import { database } from "./client";
import { findVersion } from "./findVersion";
import { queueJob } from "./queueJob";
import { jobs } from "./tables/jobs";
import { stories, versions } from "./tables/stories";

/** Takes a version out of its story; it can be put back. */
export async function removeVersion(slug: string, versionId: string): Promise<void> {
  database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version || version.removedAt) return;
    const now = new Date().toISOString();
    tx.update(versions).set({ removedAt: now }).where(eq(versions.id, versionId)).run();
    tx.update(jobs)
      .set({ status: "cancelled", finishedAt: now })
      .where(and(eq(jobs.versionId, versionId), inArray(jobs.status, ["queued", "running"])))
      .run();
    tx.update(stories).set({ updatedAt: now }).where(eq(stories.id, version.storyId)).run();
    queueJob(tx, { kind: "compare", storyId: version.storyId, versionId: null });
  });
}

/** Puts a removed version back, unless the same input was added again meanwhile. */
export async function restoreVersion(slug: string, versionId: string): Promise<void> {
  database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version?.removedAt) return;
    const sameInput = and(
      eq(versions.storyId, version.storyId),
      eq(versions.inputKey, version.inputKey),
      isNull(versions.removedAt),
    );
    if (tx.select({ id: versions.id }).from(versions).where(sameInput).get()) return;
    const updatedAt = new Date().toISOString();
    tx.update(versions).set({ removedAt: null, updatedAt }).where(eq(versions.id, versionId)).run();
    if (version.state === "waiting") {
      const kind = version.sourceKind === "link" ? "fetch" : "extract";
      queueJob(tx, { kind, storyId: version.storyId, versionId });
    }
    tx.update(stories).set({ updatedAt }).where(eq(stories.id, version.storyId)).run();
    queueJob(tx, { kind: "compare", storyId: version.storyId, versionId: null });
  });
}
