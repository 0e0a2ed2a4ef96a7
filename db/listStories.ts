import { count, desc, eq, isNull, sql } from "drizzle-orm";
import type { StoryKind } from "../lib/model/story";
import { database } from "./client";
import { captures, stories, versions } from "./tables/stories";

/** A story as a list shows it. */
export type StorySummary = {
  readonly slug: string;
  readonly title: string;
  readonly kind: StoryKind;
  readonly notice: string | null;
  readonly outlets: readonly string[];
  readonly waiting: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** The stories that are not deleted, the one last changed first. */
export async function listStories(limit = 100, offset = 0): Promise<StorySummary[]> {
  const db = database();
  const rows = db
    .select()
    .from(stories)
    .where(isNull(stories.deletedAt))
    .orderBy(desc(stories.updatedAt), stories.slug)
    .limit(limit)
    .offset(offset)
    .all();
  return rows.map(({ id, slug, title, kind, notice, createdAt, updatedAt }) => {
    const members = db
      .select({
        outlet: sql<string | null>`coalesce(${versions.givenOutlet}, ${captures.outlet})`,
        state: versions.state,
      })
      .from(versions)
      .leftJoin(captures, eq(captures.id, versions.captureId))
      .where(sql`${versions.storyId} = ${id} and ${versions.removedAt} is null`)
      .orderBy(versions.position)
      .all();
    const outlets = members.flatMap(({ outlet }) => (outlet ? [outlet] : []));
    const waiting = members.filter(({ state }) => state === "waiting").length;
    return { slug, title, kind, notice, outlets, waiting, createdAt, updatedAt };
  });
}

export async function countStories(): Promise<number> {
  return database().select({ n: count() }).from(stories).where(isNull(stories.deletedAt)).get()?.n ?? 0;
}
