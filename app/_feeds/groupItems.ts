import { readRecentItems, type StoredItem } from "@/db/keepFeeds";
import { clusterArticles } from "@/lib/cluster/clusterArticles";

/** A story that two outlets or more have, one item each. */
export type FoundStory = { readonly headline: string; readonly items: readonly StoredItem[] };

const MS_PER_DAY = 86_400_000;
/** A story is told and followed up within these days. */
const WINDOW_DAYS = 4;
/** Items grouped at a time: six hundred take a third of a second, twelve hundred more than one. */
const MOST_ITEMS = 600;
/** A story of the program takes twelve versions. */
const MOST_OUTLETS = 12;

const holder = globalThis as typeof globalThis & {
  samestoryFound?: { readonly key: string; readonly found: readonly FoundStory[] };
};

/** The stories that several of the followed outlets have now, those of most outlets first. Grouped anew only when there are new items. */
export async function groupItems(nowMs: number): Promise<readonly FoundStory[]> {
  const items = await readRecentItems(new Date(nowMs - WINDOW_DAYS * MS_PER_DAY).toISOString(), MOST_ITEMS);
  const key = items.map((item) => `${item.url} ${item.title}`).join("\n");
  if (holder.samestoryFound?.key !== key) holder.samestoryFound = { key, found: findStories(items) };
  return holder.samestoryFound.found;
}

/** One item per feed: the first of several on one story, which is the one the outlet led with. */
export function findStories(items: readonly StoredItem[]): readonly FoundStory[] {
  const stories = clusterArticles(items).map((cluster) => {
    const byFeed = new Map<string, StoredItem>();
    for (const i of cluster) {
      const item = items[i];
      if (item && !byFeed.has(item.feedId)) byFeed.set(item.feedId, item);
    }
    return [...byFeed.values()].slice(0, MOST_OUTLETS);
  });
  const shared = stories.filter((story) => story.length > 1);
  return shared
    .sort((a, b) => b.length - a.length)
    .map((story) => ({ headline: story.find((item) => item.title)?.title ?? "Untitled", items: story }));
}
