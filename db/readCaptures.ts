import { and, asc, eq, isNull, like } from "drizzle-orm";
import type { ArticleInput } from "../lib/model/article";
import { database } from "./client";
import { type CaptureRow, captures, stories, type VersionRow, versions } from "./tables/stories";

export type VersionHistory = {
  readonly version: VersionRow;
  readonly captures: readonly CaptureRow[];
  readonly checkedAt: string | null;
};

/** Every capture of a version, oldest first; undefined where the story has no such version. */
export async function readVersionHistory(slug: string, versionId: string): Promise<VersionHistory | undefined> {
  const db = database();
  const version = db
    .select({ version: versions })
    .from(versions)
    .innerJoin(stories, eq(stories.id, versions.storyId))
    .where(and(eq(versions.id, versionId), eq(stories.slug, slug), isNull(stories.deletedAt)))
    .get()?.version;
  if (!version) return undefined;
  const rows = db
    .select()
    .from(captures)
    .where(eq(captures.versionId, versionId))
    .orderBy(asc(captures.capturedAt))
    .all();
  return { version, captures: rows, checkedAt: version.checkedAt };
}

export type CapturePair = { readonly version: VersionRow; readonly first: CaptureRow; readonly newest: CaptureRow };

/**
 * The versions of a story whose newest text is another than when it was first captured. Whole captures alone, that came the
 * same way: a sentence that a stub lacks, or a paste, was not dropped by its outlet.
 */
export async function readEditedVersions(slug: string): Promise<CapturePair[]> {
  const db = database();
  const inStory = and(eq(stories.slug, slug), isNull(stories.deletedAt), isNull(versions.removedAt));
  const marks = db
    .select({ id: captures.id, versionId: captures.versionId, by: captures.suppliedBy, newestId: versions.captureId })
    .from(captures)
    .innerJoin(versions, eq(versions.id, captures.versionId))
    .innerJoin(stories, eq(stories.id, versions.storyId))
    .where(and(inStory, eq(captures.state, "whole")))
    .orderBy(asc(captures.capturedAt))
    .all();
  const pairs = marks
    .filter(({ id, newestId }) => id === newestId)
    .flatMap((newest) => {
      const first = marks.find(({ versionId, by }) => versionId === newest.versionId && by === newest.by);
      return first && first.id !== newest.id ? [{ first: first.id, newest: newest.id }] : [];
    });
  return pairs.flatMap((pair) => {
    const capture = (id: string) => db.select().from(captures).where(eq(captures.id, id)).get();
    const [first, newest] = [capture(pair.first), capture(pair.newest)];
    const version = newest && db.select().from(versions).where(eq(versions.id, newest.versionId)).get();
    return first && newest && version ? [{ version, first, newest }] : [];
  });
}

/** The first letters of a text's hash that name a capture in a link: twelve tell apart more captures than a house can hold. */
export const CAPTURE_NAME_LENGTH = 12;

/** A capture of a story by the beginning of its text's hash, the newest that has it. */
export async function readCaptureByHash(slug: string, name: string): Promise<CaptureRow | undefined> {
  if (!/^[0-9a-f]{12,64}$/.test(name)) return undefined;
  const rows = database()
    .select({ capture: captures })
    .from(captures)
    .innerJoin(versions, eq(versions.id, captures.versionId))
    .innerJoin(stories, eq(stories.id, versions.storyId))
    .where(and(eq(stories.slug, slug), isNull(stories.deletedAt), like(captures.textHash, `${name}%`)))
    .orderBy(asc(captures.capturedAt))
    .all();
  return rows.at(-1)?.capture;
}

/** A capture as the comparison of revisions takes it. */
export function inputOfCapture(version: VersionRow, capture: CaptureRow): ArticleInput {
  const { title, byline, publishedAt, language, text, url } = capture;
  return {
    key: version.id,
    outlet: version.givenOutlet ?? capture.outlet,
    title,
    byline,
    url,
    publishedAt,
    language,
    text,
  };
}
