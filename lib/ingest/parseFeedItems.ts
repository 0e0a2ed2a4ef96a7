import { parseFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import type { FeedItem } from "../model/feed";

/** Newest items kept of one reading: a day's news of a large outlet; the rest was seen before or never will be. */
const MOST_ITEMS = 200;
/** Characters of an item's markup that are read: the first paragraphs say what story it is. */
const MOST_MARKUP_CHARS = 20_000;
const MOST_TITLE_CHARS = 500;
const MOST_URL_CHARS = 2_000;

export type ParsedFeed = { readonly title: string | null; readonly items: readonly FeedItem[] };

type Loose = {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly markup?: string | undefined;
  /** As the feed writes it; the parser leaves its type open. */
  readonly date?: unknown;
};

/**
 * The items of an RSS, RDF, Atom or JSON feed as text; undefined where the document is none of them. Items without a web
 * address are left out: there is nothing to compare. Addresses are resolved against the feed's own.
 */
export function parseFeedItems(document: string, feedUrl: string): ParsedFeed | undefined {
  const parsed = tryParse(document);
  if (!parsed) return undefined;
  const { title, items } = readAnyFeed(parsed);
  return {
    title: title ? toText(title).slice(0, MOST_TITLE_CHARS) : null,
    items: items.slice(0, MOST_ITEMS).flatMap((item) => readItem(item, feedUrl) ?? []),
  };
}

type Parsed = ReturnType<typeof parseFeed>;

/** The parser throws for what is no feed or is cut off; that is an answer here, not a fault. */
function tryParse(document: string): Parsed | undefined {
  try {
    return parseFeed(document);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function readAnyFeed(parsed: Parsed): { readonly title: string | undefined; readonly items: readonly Loose[] } {
  switch (parsed.format) {
    case "rss":
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          guid: item.guid?.value,
          url: item.link,
          title: item.title,
          markup: item.content?.encoded ?? item.description,
          date: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case "rdf":
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          url: item.link,
          title: item.title,
          markup: item.description,
          date: item.dc?.dates?.[0],
        })),
      };
    case "atom":
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          guid: entry.id,
          url: entry.links?.find((link) => !link.rel || link.rel === "alternate")?.href,
          title: entry.title?.value,
          markup: entry.content?.value ?? entry.summary?.value,
          date: entry.published ?? entry.updated,
        })),
      };
    case "json":
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          guid: item.id,
          url: item.url,
          title: item.title,
          markup: item.content_html ?? item.content_text ?? item.summary,
          date: item.date_published,
        })),
      };
  }
}

function readItem(item: Loose, feedUrl: string): FeedItem | undefined {
  const link = item.url ?? item.guid;
  if (!link || !URL.canParse(link, feedUrl)) return undefined;
  const url = new URL(link, feedUrl);
  if ((url.protocol !== "https:" && url.protocol !== "http:") || url.href.length > MOST_URL_CHARS) return undefined;
  const time = typeof item.date === "string" ? Date.parse(item.date) : Number.NaN;
  return {
    guid: (item.guid ?? url.href).slice(0, MOST_URL_CHARS),
    url: url.href,
    title: item.title ? toText(item.title).slice(0, MOST_TITLE_CHARS) : null,
    text: toText((item.markup ?? "").slice(0, MOST_MARKUP_CHARS)),
    publishedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
  };
}

const SILENT = /^(?:script|style|template)$/;
const BLOCK = /^(?:p|div|li|h\d|br|tr)$/;

/** Markup as its words: no element of a feed ever reaches a page. Without a tree, which tags within tags make costly. */
function toText(markup: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.test(name)) silent++;
    },
    ontext: (text) => {
      if (silent === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (SILENT.test(name)) silent--;
      if (BLOCK.test(name)) parts.push(" ");
    },
  });
  parser.end(markup);
  return parts.join("").replace(/\s+/g, " ").trim();
}
