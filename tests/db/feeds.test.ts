import { afterEach, beforeEach, expect, test } from "vitest";
import { findStories, groupItems } from "@/app/_feeds/groupItems";
import { closeDatabase } from "@/db/client";
import { addFeeds, listDueFeeds, listFeeds, readRecentItems, removeFeed, saveFeedReading } from "@/db/keepFeeds";

beforeEach(() => {
  process.env.SAMESTORY_DATA = ":memory:";
});
afterEach(closeDatabase);

const item = (url: string, title: string, text: string) => ({
  guid: url,
  url,
  title,
  text,
  publishedAt: "2031-05-11T08:00:00.000Z",
});
const BRIDGE = [
  "Tarn Valley bridge shut after girder cracks",
  "Oldmere closed the Tarn Valley bridge after inspectors found cracks in a girder.",
] as const;
const FERRY = [
  "Ferry crews at Sandhaven vote to strike",
  "Crews of the Sandhaven ferries voted for a strike over night shifts.",
] as const;

async function followTwo() {
  await addFeeds([
    { url: "https://echo.example/rss", title: "The Oldmere Echo" },
    { url: "https://post.example/rss", title: "Valley Post" },
  ]);
  const [echo, post] = await listFeeds();
  if (!echo || !post) throw new Error("two feeds were added");
  await saveFeedReading(echo.id, {
    title: null,
    items: [
      item("https://echo.example/b", ...BRIDGE),
      item("https://echo.example/f", ...FERRY),
      item("https://echo.example/b2", ...BRIDGE),
    ],
  });
  await saveFeedReading(post.id, {
    title: null,
    items: [
      item(
        "https://post.example/b",
        "Oldmere closes Tarn Valley bridge",
        "Cracks in a girder led Oldmere to close the Tarn Valley bridge.",
      ),
    ],
  });
  return { echo, post };
}

test("a feed followed twice is one feed", async () => {
  expect(await addFeeds([{ url: "https://echo.example/rss", title: null }])).toBe(1);
  expect(await addFeeds([{ url: "https://echo.example/rss", title: "Echo" }])).toBe(0);
});

test("an item read again is there once", async () => {
  const { echo } = await followTwo();
  await saveFeedReading(echo.id, { title: null, items: [item("https://echo.example/b", ...BRIDGE)] });
  const items = await readRecentItems("2000-01-01", 100);
  expect(items.filter((i) => i.url === "https://echo.example/b")).toHaveLength(1);
});

test("a story is found where two outlets have it, with one item of each", async () => {
  await followTwo();
  const found = await groupItems(Date.now());
  expect(found).toHaveLength(1);
  expect(found[0]?.items.map((i) => i.outlet).sort()).toEqual(["The Oldmere Echo", "Valley Post"]);
});

test("what one outlet has alone is no story to compare, however often it tells it", () => {
  const told = (url: string) => ({
    feedId: "f1",
    outlet: "Echo",
    url,
    title: BRIDGE[0],
    text: BRIDGE[1],
    publishedAt: null,
  });
  expect(findStories([told("https://e.example/1"), told("https://e.example/2")])).toEqual([]);
});

test("a reading that fails keeps the items and says why on the feed", async () => {
  const { echo } = await followTwo();
  await saveFeedReading(echo.id, {
    error: { kind: "timeout", message: "It took too long.", next: "Try later.", retry: true },
  });
  expect((await listFeeds()).find((f) => f.id === echo.id)?.error?.kind).toBe("timeout");
  expect((await readRecentItems("2000-01-01", 100)).some((i) => i.feedId === echo.id)).toBe(true);
});

test("a feed just read is left alone, one never read is due", async () => {
  await followTwo();
  await addFeeds([{ url: "https://new.example/rss", title: null }]);
  const due = await listDueFeeds(new Date(Date.now() - 60_000).toISOString());
  expect(due.map((f) => f.url)).toEqual(["https://new.example/rss"]);
});

test("a feed no longer followed takes its items along", async () => {
  const { echo } = await followTwo();
  await removeFeed(echo.id);
  expect((await readRecentItems("2000-01-01", 100)).every((i) => i.feedId !== echo.id)).toBe(true);
});
