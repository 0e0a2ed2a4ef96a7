import { eq } from "drizzle-orm";
import { database } from "./client";
import { findVersion } from "./findVersion";
import { queueJob } from "./queueJob";
import { captures, stories, versions } from "./tables/stories";

/** What a person says of a version. Empty means: none, where the capture says one; the outlet and headline can't be none. */
export type VersionCorrection = {
  readonly outlet: string;
  readonly title: string;
  readonly byline: string;
  readonly publishedAt: string;
  readonly url: string;
};

/** Keeps what differs from the newest capture, so that what was left as found still follows a later capture. */
export async function correctVersion(slug: string, versionId: string, said: VersionCorrection): Promise<boolean> {
  return database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version || version.removedAt) return false;
    const found = version.captureId
      ? tx.select().from(captures).where(eq(captures.id, version.captureId)).get()
      : undefined;
    const foundUrl = found?.url ?? version.inputUrl;
    const given = {
      givenOutlet: differing(said.outlet, found?.outlet) || null,
      givenTitle: differing(said.title, found?.title) || null,
      givenByline: differing(said.byline, found?.byline),
      givenPublishedAt: differing(said.publishedAt, found?.publishedAt),
      givenUrl: differing(said.url, foundUrl),
    };
    const updatedAt = new Date().toISOString();
    tx.update(versions)
      .set({ ...given, updatedAt })
      .where(eq(versions.id, versionId))
      .run();
    tx.update(stories).set({ updatedAt }).where(eq(stories.id, version.storyId)).run();
    queueJob(tx, { kind: "compare", storyId: version.storyId, versionId: null });
    return true;
  });
}

function differing(said: string, found: string | null | undefined): string | null {
  return said === (found ?? "") ? null : said;
}
