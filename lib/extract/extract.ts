import type { CaptureProblem } from "../model/capture";
import { findBody } from "./findBody";
import { findByline } from "./findByline";
import { findDates } from "./findDates";
import { findTitle } from "./findTitle";
import { MARKUP_LIMITS, type MarkupLimits, measureMarkup } from "./measureMarkup";
import { parsePage } from "./parsePage";
import { readJsonLd } from "./readJsonLd";
import { readMeta } from "./readMeta";
import { sortBlocks } from "./sortBlocks";

/** What a page says, its furniture put aside. Plain text throughout: no markup leaves the extraction. */
export type ExtractedPage = {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly relatedLinks: readonly { readonly title: string; readonly url: string }[];
  readonly correctionNotes: readonly string[];
  readonly linkedHosts: readonly string[];
  /** What the page is instead of a whole article, by name; null for an article. */
  readonly problem: CaptureProblem | null;
};

export type Extraction =
  | { readonly kind: "extracted"; readonly page: ExtractedPage }
  | { readonly kind: "refused"; readonly limit: keyof MarkupLimits };

/**
 * Takes the HTML of a page and the address it came from; gives the article in it as text with what the page says of it.
 * Promises: nothing is run, nothing loaded, nothing worded anew; a page over the limits is refused before it is built.
 */
export function extract(html: string, url: string | null, limits: MarkupLimits = MARKUP_LIMITS): Extraction {
  const limit = measureMarkup(html, limits);
  if (limit) return { kind: "refused", limit };
  const document = parsePage(html);
  const data = readJsonLd(document);
  const meta = readMeta(document);
  const isAmerican = /^en-us/i.test(
    document.documentElement?.getAttribute("lang") ?? meta.get("og:locale")?.replace("_", "-") ?? "",
  );
  const byline = findByline(document, data, meta);
  const dates = findDates(document, data, meta, url, isAmerican);
  const outlet = data?.outlet ?? meta.get("og:site_name") ?? null;
  const title = findTitle(document, data, meta, outlet);
  const found = findBody(document, html);
  const sorted = found ? sortBlocks(found.blocks, found.root, title) : null;
  const paragraphs = sorted?.body.map((block) => block.text) ?? [];
  return {
    kind: "extracted",
    page: {
      title,
      standfirst: data?.description ?? null,
      byline,
      ...dates,
      outlet,
      language: document.documentElement?.getAttribute("lang") || null,
      paragraphs,
      captions: sorted?.captions ?? [],
      relatedLinks: [],
      correctionNotes: sorted?.correctionNotes ?? [],
      linkedHosts: hostsOf(url),
      problem: paragraphs.length === 0 ? "too-short" : null,
    },
  };
}

function hostsOf(_url: string | null): string[] {
  return [];
}
