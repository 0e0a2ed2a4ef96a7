import { parseOpml } from "feedsmith";

export type ListedFeed = { readonly url: string; readonly title: string | null };

/** A list of feeds longer than this is not one person's. */
const MOST_FEEDS = 500;

type Outline = {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
};

/** The feeds of an OPML list, folders opened; undefined where the text is no such list. */
export function parseOpmlFeeds(text: string): readonly ListedFeed[] | undefined {
  try {
    return collectFeeds(parseOpml(text).body?.outlines ?? []).slice(0, MOST_FEEDS);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function collectFeeds(outlines: readonly Outline[]): readonly ListedFeed[] {
  return outlines.flatMap(({ text, title, xmlUrl, outlines: inner }) => [
    ...(xmlUrl && URL.canParse(xmlUrl) && /^https?:$/.test(new URL(xmlUrl).protocol)
      ? [{ url: xmlUrl, title: title ?? text ?? null }]
      : []),
    ...collectFeeds(inner ?? []),
  ]);
}
