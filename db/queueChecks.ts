import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { database } from "./client";
import { findVersion } from "./findVersion";
import { queueJob } from "./queueJob";
import { stories, versions } from "./tables/stories";

const MS_PER_HOUR = 3_600_000;

/** Has a captured link read again. False where it is no link, or waits already. */
export async function queueCheck(slug: string, versionId: string): Promise<boolean> {
  return database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version || version.removedAt || version.sourceKind !== "link" || version.state !== "captured") return false;
    queueJob(tx, { kind: "fetch", storyId: version.storyId, versionId });
    return true;
  });
}

/** Queues the links whose story is to be looked at again by now; gives how many. */
export async function queueDueChecks(nowMs: number): Promise<number> {
  return database().transaction((tx) => {
    const links = tx
      .select({ version: versions, recheckHours: stories.recheckHours })
      .from(versions)
      .innerJoin(stories, eq(stories.id, versions.storyId))
      .where(
        and(
          isNotNull(stories.recheckHours),
          isNull(stories.deletedAt),
          isNull(versions.removedAt),
          eq(versions.sourceKind, "link"),
          eq(versions.state, "captured"),
        ),
      )
      .all();
    const due = links.filter(
      ({ version, recheckHours }) =>
        Date.parse(version.checkedAt ?? version.updatedAt) + (recheckHours ?? 0) * MS_PER_HOUR <= nowMs,
    );
    for (const { version } of due) queueJob(tx, { kind: "fetch", storyId: version.storyId, versionId: version.id });
    return due.length;
  });
}

/** How often a story's links are looked at, in hours; null for only when asked. */
export async function readRecheckHours(slug: string): Promise<number | null> {
  return (
    database().select({ hours: stories.recheckHours }).from(stories).where(eq(stories.slug, slug)).get()?.hours ?? null
  );
}

export async function setRecheckHours(slug: string, hours: number | null): Promise<void> {
  database().update(stories).set({ recheckHours: hours }).where(eq(stories.slug, slug)).run();
}
