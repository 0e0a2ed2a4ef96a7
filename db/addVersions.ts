import { randomUUID } from "node:crypto";
import { and, eq, isNull, max } from "drizzle-orm";
import type { CaptureHints } from "../lib/model/capture";
import { database } from "./client";
import type { Transaction } from "./findVersion";
import { queueJob } from "./queueJob";
import { stories, type VersionSourceKind, versionInputs, versions } from "./tables/stories";

/** A version as handed in: an address, or the bytes of a text, a page or a file. */
export type NewVersion = {
  readonly sourceKind: VersionSourceKind;
  /** Two inputs with one key are one version. */
  readonly inputKey: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly body: Uint8Array | null;
  readonly given: CaptureHints;
};

export type AddedVersions = { readonly ids: readonly string[]; readonly merged: number };

/** Adds versions to a story that has not been deleted, each with the job that reads it. */
export async function addVersions(slug: string, added: readonly NewVersion[]): Promise<AddedVersions | undefined> {
  return database().transaction((tx) => {
    const story = tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
      .get();
    if (!story) return undefined;
    tx.update(stories).set({ updatedAt: new Date().toISOString() }).where(eq(stories.id, story.id)).run();
    return insertVersions(tx, story.id, added);
  });
}

/** `merged` counts the inputs the story had already. */
export function insertVersions(tx: Transaction, storyId: string, added: readonly NewVersion[]): AddedVersions {
  const now = new Date().toISOString();
  const last = tx
    .select({ at: max(versions.position) })
    .from(versions)
    .where(eq(versions.storyId, storyId))
    .get();
  let position = (last?.at ?? -1) + 1;
  const ids: string[] = [];
  for (const version of added) {
    const id = randomUUID();
    const inserted = tx
      .insert(versions)
      .values({ ...rowOf(version), id, storyId, position, state: "waiting", createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .run();
    if (inserted.changes === 0) continue;
    if (version.body)
      tx.insert(versionInputs)
        .values({ versionId: id, body: Buffer.from(version.body) })
        .run();
    // A sample comes with its capture: there is nothing to read it from, and no need.
    if (version.body || version.sourceKind === "link")
      queueJob(tx, { kind: version.sourceKind === "link" ? "fetch" : "extract", storyId, versionId: id });
    ids.push(id);
    position += 1;
  }
  return { ids, merged: added.length - ids.length };
}

function rowOf({ sourceKind, inputKey, url, fileName, given }: NewVersion) {
  return {
    sourceKind,
    inputKey,
    inputUrl: url,
    fileName,
    givenOutlet: given.outlet ?? null,
    givenTitle: given.title ?? null,
    givenByline: given.byline ?? null,
    givenPublishedAt: given.publishedAt ?? null,
    givenUrl: given.url ?? null,
  };
}
