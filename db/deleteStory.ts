import { and, desc, eq, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { database } from "./client";
import { jobs } from "./tables/jobs";
import { stories } from "./tables/stories";

/** How long a deleted story can be brought back. */
export const KEPT_DELETED_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Takes a story out of sight. All of it stays for a while, to be brought back. */
export async function deleteStory(slug: string): Promise<void> {
  database().transaction((tx) => {
    const now = new Date().toISOString();
    const [story] = tx
      .update(stories)
      .set({ deletedAt: now })
      .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
      .returning({ id: stories.id })
      .all();
    if (!story) return;
    tx.update(jobs)
      .set({ status: "cancelled", finishedAt: now })
      .where(and(eq(jobs.storyId, story.id), inArray(jobs.status, ["queued", "running"])))
      .run();
  });
}

/** Brings a deleted story back; what it waited for when it was deleted is tried again from its page. */
export async function restoreStory(slug: string): Promise<boolean> {
  const restored = database()
    .update(stories)
    .set({ deletedAt: null })
    .where(and(eq(stories.slug, slug), isNotNull(stories.deletedAt)))
    .run();
  return restored.changes > 0;
}

export type DeletedStory = { readonly slug: string; readonly title: string; readonly deletedAt: string | null };

export async function listDeletedStories(): Promise<DeletedStory[]> {
  return database()
    .select({ slug: stories.slug, title: stories.title, deletedAt: stories.deletedAt })
    .from(stories)
    .where(isNotNull(stories.deletedAt))
    .orderBy(desc(stories.deletedAt))
    .limit(50)
    .all();
}

/** Deletes for good what nobody brought back in time. */
export async function purgeDeletedStories(nowMs = Date.now()): Promise<void> {
  const before = new Date(nowMs - KEPT_DELETED_DAYS * DAY_MS).toISOString();
  database().delete(stories).where(lt(stories.deletedAt, before)).run();
}
