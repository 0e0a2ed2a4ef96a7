import { randomUUID } from "node:crypto";
import { asc, desc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { IngestError } from "../lib/model/capture";
import type { FeedItem } from "../lib/model/feed";
import { database } from "./client";
import { type FeedRow, feedItems, feeds } from "./tables/feeds";

const MS_PER_DAY = 86_400_000;
/** Items older than this tell no story anyone will still compare; they go, so that the table stays small. */
const KEPT_DAYS = 14;

export type StoredItem = {
  readonly feedId: string;
  readonly outlet: string;
  readonly url: string;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
};

/** Follows feeds; one that is followed already stays as it is. Gives how many are new. */
export async function addFeeds(
  added: readonly { readonly url: string; readonly title: string | null }[],
): Promise<number> {
  const addedAt = new Date().toISOString();
  return database().transaction((tx) =>
    added.reduce(
      (count, { url, title }) =>
        count + tx.insert(feeds).values({ id: randomUUID(), url, title, addedAt }).onConflictDoNothing().run().changes,
      0,
    ),
  );
}

export async function listFeeds(): Promise<readonly FeedRow[]> {
  return database().select().from(feeds).orderBy(asc(feeds.title), asc(feeds.url)).all();
}

/** Feeds not read since a time, or never. */
export async function listDueFeeds(readBefore: string): Promise<readonly FeedRow[]> {
  return database()
    .select()
    .from(feeds)
    .where(or(isNull(feeds.readAt), lt(feeds.readAt, readBefore)))
    .all();
}

export async function removeFeed(id: string): Promise<void> {
  database().delete(feeds).where(eq(feeds.id, id)).run();
}

/** Keeps what a reading brought: new items beside those known, or why there are none. A title once found stays where the feed gives none. */
export async function saveFeedReading(
  id: string,
  reading: { readonly title: string | null; readonly items: readonly FeedItem[] } | { readonly error: IngestError },
): Promise<void> {
  const now = new Date();
  const readAt = now.toISOString();
  database().transaction((tx) => {
    if ("error" in reading) {
      tx.update(feeds).set({ readAt, error: reading.error }).where(eq(feeds.id, id)).run();
      return;
    }
    tx.update(feeds)
      .set({ readAt, error: null, ...(reading.title ? { title: reading.title } : {}) })
      .where(eq(feeds.id, id))
      .run();
    for (const item of reading.items) {
      const { guid, ...told } = item;
      tx.insert(feedItems)
        .values({ feedId: id, ...item, seenAt: readAt })
        .onConflictDoUpdate({ target: [feedItems.feedId, feedItems.guid], set: told })
        .run();
    }
    tx.delete(feedItems)
      .where(lt(feedItems.seenAt, new Date(now.getTime() - KEPT_DAYS * MS_PER_DAY).toISOString()))
      .run();
  });
}

/** The newest items of all feeds, by when they were first seen. */
export async function readRecentItems(since: string, most: number): Promise<readonly StoredItem[]> {
  const rows = database()
    .select({
      feedId: feeds.id,
      feedTitle: feeds.title,
      feedUrl: feeds.url,
      url: feedItems.url,
      title: feedItems.title,
      text: feedItems.text,
      publishedAt: feedItems.publishedAt,
    })
    .from(feedItems)
    .innerJoin(feeds, eq(feeds.id, feedItems.feedId))
    .where(gt(feedItems.seenAt, since))
    .orderBy(desc(feedItems.seenAt), asc(feedItems.url))
    .limit(most)
    .all();
  return rows.map(({ feedTitle, feedUrl, ...item }) => ({ ...item, outlet: feedTitle ?? new URL(feedUrl).hostname }));
}
