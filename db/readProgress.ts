import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { database } from "./client";
import { jobs } from "./tables/jobs";
import { comparisons, stories, versions } from "./tables/stories";

/** How far a story has come, small enough to send at every step. */
export type StoryProgress = {
  readonly total: number;
  readonly waiting: number;
  readonly captured: number;
  readonly failed: number;
  readonly comparing: boolean;
  /** The last try at comparing met a bug; the texts are safe, and it can be tried again. */
  readonly broken: boolean;
  /** Changes whenever something a page shows has changed. */
  readonly stamp: string;
};

export async function readProgress(slug: string): Promise<StoryProgress | undefined> {
  const db = database();
  const story = db
    .select({ id: stories.id, updatedAt: stories.updatedAt, madeAt: comparisons.madeAt })
    .from(stories)
    .leftJoin(comparisons, eq(comparisons.storyId, stories.id))
    .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
    .get();
  if (!story) return undefined;
  const states = db
    .select({ state: versions.state })
    .from(versions)
    .where(and(eq(versions.storyId, story.id), isNull(versions.removedAt)))
    .all();
  const open = db
    .select({ kind: jobs.kind })
    .from(jobs)
    .where(and(eq(jobs.storyId, story.id), inArray(jobs.status, ["queued", "running"])))
    .all();
  const lastCompared = db
    .select({ status: jobs.status })
    .from(jobs)
    .where(and(eq(jobs.storyId, story.id), eq(jobs.kind, "compare")))
    .orderBy(desc(jobs.createdAt))
    .limit(1)
    .get();
  const broken = lastCompared?.status === "failed";
  const count = (wanted: string) => states.filter(({ state }) => state === wanted).length;
  const comparing = open.some(({ kind }) => kind === "compare");
  const [waiting, captured, failed] = [count("waiting"), count("captured"), count("failed")];
  const stamp = [story.updatedAt, story.madeAt ?? "", waiting, captured, failed, comparing, broken].join("|");
  return { total: states.length, waiting, captured, failed, comparing, broken, stamp };
}
