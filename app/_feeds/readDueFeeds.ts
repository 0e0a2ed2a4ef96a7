import { listDueFeeds, saveFeedReading } from "@/db/keepFeeds";
import { readFeed } from "@/lib/ingest/readFeed";

/** How long a feed is left alone: half an hour is what most outlets' own `ttl` asks. */
export const FEED_REST_MS = 30 * 60_000;
/** At once; the gate paces each host besides. */
const AT_ONCE = 4;

/** Reads the feeds whose rest is over and keeps what they bring; gives how many were read. One that fails says why on its line. */
export async function readDueFeeds(nowMs: number, restMs = FEED_REST_MS): Promise<number> {
  const due = [...(await listDueFeeds(new Date(nowMs - restMs).toISOString()))];
  const count = due.length;
  const readNext = async (): Promise<void> => {
    for (let feed = due.shift(); feed; feed = due.shift()) {
      const result = await readFeed(feed.url);
      await saveFeedReading(feed.id, result.kind === "read" ? result : { error: result.error });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  return count;
}
