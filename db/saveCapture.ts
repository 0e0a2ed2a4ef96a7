import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { CapturedArticle } from "../lib/model/capture";
import { database } from "./client";
import { type CaptureRow, captures, stories, versionInputs, versions } from "./tables/stories";

/**
 * Keeps a capture as the version's newest, drops the bytes it came from, and lets a story no person has named take the
 * headline of its first version. Older captures stay: what was cited from them can still be shown. One that brings nothing
 * new only says when it was looked at. Nothing where the version was removed meanwhile.
 */
export async function saveCapture(versionId: string, capture: CapturedArticle): Promise<void> {
  database().transaction((tx) => {
    const version = tx.select().from(versions).where(eq(versions.id, versionId)).get();
    if (!version || version.removedAt) return;
    const now = new Date().toISOString();
    const newest = version.captureId
      ? tx.select().from(captures).where(eq(captures.id, version.captureId)).get()
      : undefined;
    if (newest && tellsTheSame(newest, capture)) {
      tx.update(versions)
        .set({ state: "captured", error: null, checkedAt: now })
        .where(eq(versions.id, versionId))
        .run();
      tx.delete(versionInputs).where(eq(versionInputs.versionId, versionId)).run();
      return;
    }
    const id = randomUUID();
    const { updatedAt: modifiedAt, ...rest } = capture;
    tx.insert(captures)
      .values({ ...rest, id, versionId, capturedAt: now, modifiedAt })
      .run();
    tx.update(versions)
      .set({ captureId: id, state: "captured", error: null, checkedAt: now, updatedAt: now })
      .where(eq(versions.id, versionId))
      .run();
    tx.delete(versionInputs).where(eq(versionInputs.versionId, versionId)).run();
    const story = tx.select().from(stories).where(eq(stories.id, version.storyId)).get();
    const first = tx
      .select({ id: versions.id })
      .from(versions)
      .where(and(eq(versions.storyId, version.storyId), isNull(versions.removedAt)))
      .orderBy(asc(versions.position))
      .get();
    const headline = version.givenTitle ?? capture.title;
    const named = story && !story.titleGiven && first?.id === versionId && headline ? { title: headline } : {};
    tx.update(stories)
      .set({ ...named, updatedAt: now })
      .where(eq(stories.id, version.storyId))
      .run();
  });
}

/** Headline, byline and time count as much as the body: an outlet that edits its headline alone has edited the article. */
function tellsTheSame(newest: CaptureRow, capture: CapturedArticle): boolean {
  return (
    newest.textHash === capture.textHash &&
    newest.title === capture.title &&
    newest.byline === capture.byline &&
    newest.publishedAt === capture.publishedAt &&
    newest.state === capture.state
  );
}
