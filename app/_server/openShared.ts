import { notFound } from "next/navigation";
import { cache } from "react";
import { readSharedSlug } from "@/db/keepShareLink";
import { readStory } from "@/db/readStory";
import type { StoryRecord } from "@/lib/model/story";

/** 128 bits as 22 letters of base64url: not to be guessed, so knowing it is the right to read. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** The story behind a read-only link, for its pages alone. Unknown, revoked and expired links are not found, all alike. */
export const openShared = cache(async (token: string): Promise<StoryRecord> => {
  if (!TOKEN.test(token)) notFound();
  const slug = await readSharedSlug(token);
  const story = slug ? await readStory(slug) : undefined;
  if (!story) notFound();
  return story;
});
