import type { IngestError } from "./capture";

/** One item of a feed, as text: a headline and as much of the article as the feed gives. */
export type FeedItem = {
  /** The feed's own name for it, else its address: the same item read again has the same. */
  readonly guid: string;
  readonly url: string;
  readonly title: string | null;
  readonly text: string;
  /** ISO 8601; null where the feed gives no time that can be read. */
  readonly publishedAt: string | null;
};

export type FeedResult =
  | { readonly kind: "read"; readonly title: string | null; readonly items: readonly FeedItem[] }
  | { readonly kind: "failed"; readonly error: IngestError };
