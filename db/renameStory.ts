import { and, eq, isNull } from "drizzle-orm";
import { database } from "./client";
import { stories } from "./tables/stories";

/** Gives a story its reader's own title, which no capture changes any more. Its address stays. */
export async function renameStory(slug: string, title: string): Promise<void> {
  database()
    .update(stories)
    .set({ title, titleGiven: true, updatedAt: new Date().toISOString() })
    .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
    .run();
}
