import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { StoryKind } from "../lib/model/story";
import { insertVersions, type NewVersion } from "./addVersions";
import { database } from "./client";
import { stories } from "./tables/stories";

export type NewStory = {
  /** What the address is made from; made unique by a number where another story has it. */
  readonly slug: string;
  readonly title: string;
  readonly titleGiven: boolean;
  readonly kind: StoryKind;
  readonly notice: string | null;
  /** Names the form that was sent: the same key gives the same story, however often it arrives. */
  readonly requestKey: string | null;
  readonly versions: readonly NewVersion[];
};

export type CreatedStory = { readonly id: string; readonly slug: string; readonly merged: number };

/** Stores a story, its inputs and the jobs that read them, all or nothing. */
export async function createStory(story: NewStory): Promise<CreatedStory> {
  return database().transaction((tx) => {
    const again = story.requestKey
      ? tx.select().from(stories).where(eq(stories.requestKey, story.requestKey)).get()
      : undefined;
    if (again) return { id: again.id, slug: again.slug, merged: 0 };
    const id = randomUUID();
    const slug = freeSlug(story.slug, (taken) => !!tx.select().from(stories).where(eq(stories.slug, taken)).get());
    const now = new Date().toISOString();
    const { title, titleGiven, kind, notice, requestKey } = story;
    tx.insert(stories)
      .values({ id, slug, title, titleGiven, kind, notice, requestKey, createdAt: now, updatedAt: now })
      .run();
    return { id, slug, merged: insertVersions(tx, id, story.versions).merged };
  });
}

function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let n = 2; isTaken(slug); n += 1) slug = `${wanted}-${n}`;
  return slug;
}
