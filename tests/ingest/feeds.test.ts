import { expect, test } from "vitest";
import { parseFeedItems } from "@/lib/ingest/parseFeedItems";
import { parseOpmlFeeds } from "@/lib/ingest/parseOpmlFeeds";

const FEED = "https://echo.example/feed";
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Echo &amp; Co</title><link>https://echo.example</link>
<item><title>Mill <b>burns</b></title><link>/mill</link><guid isPermaLink="false">1</guid><description><![CDATA[<p>The mill burned.</p><p>Nobody was hurt.</p><script>alert(1)</script>]]></description><pubDate>Mon, 11 May 2026 10:00:00 +0200</pubDate></item>
<item><title>No link</title><description>x</description></item>
<item><title>Bad link</title><link>javascript:alert(1)</link></item></channel></rss>`;

test("an item is read as text, its address made whole and its time brought to UTC", () => {
  expect(parseFeedItems(RSS, FEED)).toEqual({
    title: "Echo & Co",
    items: [
      {
        guid: "1",
        url: "https://echo.example/mill",
        title: "Mill burns",
        text: "The mill burned. Nobody was hurt.",
        publishedAt: "2026-05-11T08:00:00.000Z",
      },
    ],
  });
});

test("items without a web address are left out, and one that runs script is none", () => {
  expect(parseFeedItems(RSS, FEED)?.items.map((item) => item.title)).toEqual(["Mill burns"]);
});

test("Atom and JSON Feed give the same item", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Echo</title><id>x</id><updated>2026-05-11T08:00:00Z</updated><entry><title>Mill burns</title><id>u1</id><link rel="self" href="https://echo.example/self"/><link href="https://echo.example/mill"/><summary type="html">&lt;p&gt;It burned.&lt;/p&gt;</summary><published>2026-05-11T08:00:00Z</published></entry></feed>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Echo",
    items: [
      {
        id: "u1",
        url: "https://echo.example/mill",
        title: "Mill burns",
        content_html: "<p>It burned.</p>",
        date_published: "2026-05-11T08:00:00Z",
      },
    ],
  });
  const item = {
    guid: "u1",
    url: "https://echo.example/mill",
    title: "Mill burns",
    text: "It burned.",
    publishedAt: "2026-05-11T08:00:00.000Z",
  };
  expect(parseFeedItems(atom, FEED)?.items).toEqual([item]);
  expect(parseFeedItems(json, FEED)?.items).toEqual([item]);
});

test("a page that is no feed, and a feed cut off in the middle, are told apart from one without items", () => {
  expect(parseFeedItems("<!doctype html><html><body>Hello</body></html>", FEED)).toBeUndefined();
  expect(parseFeedItems(RSS.slice(0, 150), FEED)).toBeUndefined();
  expect(
    parseFeedItems(
      '<rss version="2.0"><channel><title>Empty</title><link>https://e.example</link></channel></rss>',
      FEED,
    )?.items,
  ).toEqual([]);
});

test("a time that can't be read is no time", () => {
  expect(
    parseFeedItems(RSS.replace(/<pubDate>.*<\/pubDate>/, "<pubDate>yesterday-ish</pubDate>"), FEED)?.items[0]
      ?.publishedAt,
  ).toBeNull();
});

test("an entity bomb stays small", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${RSS.replace("The mill burned.", "&b;&b;&b;")}`;
  const parsed = parseFeedItems(bomb, FEED);
  expect(JSON.stringify(parsed ?? "").length).toBeLessThan(2000);
});

test("an OPML list gives its feeds, folders opened, and leaves out what is no web address", () => {
  const opml = `<opml version="2.0"><head><title>x</title></head><body><outline text="News"><outline type="rss" text="Echo" xmlUrl="https://echo.example/rss"/></outline><outline type="rss" text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>`;
  expect(parseOpmlFeeds(opml)).toEqual([{ url: "https://echo.example/rss", title: "Echo" }]);
  expect(parseOpmlFeeds("<html></html>")).toBeUndefined();
});
