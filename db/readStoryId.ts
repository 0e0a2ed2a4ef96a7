import { and, eq, isNull } from "drizzle-orm";
import { database } from "./client";
import { stories } from "./tables/stories";

/** The id behind a story's address; undefined where there is none, or it was deleted. */
export async function readStoryId(slug: string): Promise<string | undefined> {
  return database()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
    .get()?.id;
}
