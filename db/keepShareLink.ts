import { and, desc, eq, gt, isNull, or } from "drizzle-orm";
import { database } from "./client";
import { type ShareLinkRow, shareLinks } from "./tables/sharing";
import { stories } from "./tables/stories";

/** Keeps a new read-only link to a story. False where the story is gone. */
export async function createShareLink(slug: string, token: string, expiresAt: string | null): Promise<boolean> {
  return database().transaction((tx) => {
    const story = tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
      .get();
    if (!story) return false;
    tx.insert(shareLinks).values({ token, storyId: story.id, createdAt: new Date().toISOString(), expiresAt }).run();
    return true;
  });
}

/** A story's links that still open, the newest first. */
export async function listShareLinks(slug: string): Promise<ShareLinkRow[]> {
  return database()
    .select({ link: shareLinks })
    .from(shareLinks)
    .innerJoin(stories, eq(stories.id, shareLinks.storyId))
    .where(and(eq(stories.slug, slug), isLive()))
    .orderBy(desc(shareLinks.createdAt))
    .all()
    .map(({ link }) => link);
}

/** The address of the story behind a link; undefined where the link is unknown, revoked or expired, or its story deleted. */
export async function readSharedSlug(token: string): Promise<string | undefined> {
  return database()
    .select({ slug: stories.slug })
    .from(shareLinks)
    .innerJoin(stories, eq(stories.id, shareLinks.storyId))
    .where(and(eq(shareLinks.token, token), isLive(), isNull(stories.deletedAt)))
    .get()?.slug;
}

export async function revokeShareLink(slug: string, token: string): Promise<void> {
  const db = database();
  const owned = db.select({ id: stories.id }).from(stories).where(eq(stories.slug, slug)).get();
  if (!owned) return;
  db.update(shareLinks)
    .set({ revokedAt: new Date().toISOString() })
    .where(and(eq(shareLinks.token, token), eq(shareLinks.storyId, owned.id)))
    .run();
}

function isLive() {
  const now = new Date().toISOString();
  return and(isNull(shareLinks.revokedAt), or(isNull(shareLinks.expiresAt), gt(shareLinks.expiresAt, now)));
}
