import { and, asc, eq, isNull } from "drizzle-orm";
import { type Comparison, METHOD_VERSION } from "../lib/model/comparison";
import type { StoryRecord, StoryVersion } from "../lib/model/story";
import { database } from "./client";
import { describeVersions, VERSION_COLUMNS } from "./describeVersions";
import { captures, comparisons, stories, versions } from "./tables/stories";

/**
 * A story with its versions and its comparison, in three indexed reads. A comparison by an older method is left out: it is
 * being made anew, and pages may not know its shape. Undefined where there is none, or it was deleted.
 */
export async function readStory(slug: string): Promise<StoryRecord | undefined> {
  const db = database();
  const story = db
    .select()
    .from(stories)
    .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
    .get();
  if (!story) return undefined;
  const rows = db
    .select(VERSION_COLUMNS)
    .from(versions)
    .leftJoin(captures, eq(captures.id, versions.captureId))
    .where(and(eq(versions.storyId, story.id), isNull(versions.removedAt)))
    .orderBy(asc(versions.position))
    .all();
  const { title, kind, notice, createdAt, updatedAt } = story;
  const comparison = readComparison(story.id);
  const described = describeVersions(rows).map((version) => countAsCompared(version, comparison));
  return { slug, title, kind, notice, versions: described, comparison, createdAt, updatedAt };
}

/** A version's words as the comparison counts them, page furniture left out: one text has one number on all pages. */
function countAsCompared(version: StoryVersion, comparison: Comparison | null): StoryVersion {
  const article = comparison?.articles.find(({ key }) => key === version.id);
  if (!article || version.state.kind !== "captured") return version;
  return { ...version, state: { ...version.state, words: article.capture.words } };
}

function readComparison(storyId: string): Comparison | null {
  const row = database()
    .select({ data: comparisons.data })
    .from(comparisons)
    .where(and(eq(comparisons.storyId, storyId), eq(comparisons.methodVersion, METHOD_VERSION)))
    .get();
  return row?.data ?? null;
}
