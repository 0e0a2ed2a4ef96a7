import { notFound } from "next/navigation";
import { cache } from "react";
import { readStory } from "@/db/readStory";
import type { StoryRecord } from "@/lib/model/story";
import { requireAccess } from "./requireAccess";

/** The one read of a story's pages, once a request: who may not see it is sent to sign in, an unknown address is not found. */
export const openStory = cache(async (slug: string): Promise<StoryRecord> => {
  await requireAccess();
  const story = await readStory(slug);
  if (!story) notFound();
  return story;
});
