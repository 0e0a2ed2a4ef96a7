import type { CaptureProblem } from "../model/capture";
import { classifyPage } from "./classifyPage";
import { findBody } from "./findBody";
import { findByline } from "./findByline";
import { findDates } from "./findDates";
import { declaredLanguage, findLanguage } from "./findLanguage";
import { findLinkedHosts, findRelatedLinks } from "./findLinks";
import { findOutlet, findSiteHost } from "./findOutlet";
import { findStandfirst } from "./findStandfirst";
import { findTitle } from "./findTitle";
import { MARKUP_LIMITS, type MarkupLimits } from "./markupLimits";
import { measureMarkup } from "./measureMarkup";
import { parsePage } from "./parsePage";
import { readJsonLd } from "./readJsonLd";
import { readMeta } from "./readMeta";
import { type SortedBlocks, sortBlocks } from "./sortBlocks";
import { isProse } from "./splitBlocks";

/** What a page says, its furniture put aside. Plain text throughout: no markup leaves the extraction. */
export type ExtractedPage = {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly outlet: string | null;
  /** The host the page says it belongs to, without `www.`. */
  readonly siteHost: string | null;
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
  const outlet = findOutlet(data, meta);
  const title = findTitle(document, data, meta, outlet);
  const found = findBody(document, html);
  const sorted = found ? sortBlocks(found.blocks, found.root, title) : NOTHING;
  const paragraphs = sorted.body.map((block) => block.text);
  const isAmerican = /^en[-_]us/i.test(document.documentElement?.getAttribute("lang") ?? meta.get("og:locale") ?? "");
  const language = findLanguage(document, data, meta, paragraphs);
  const isOtherLanguage = baseOf(language) !== baseOf(declaredLanguage(document, data, meta) ?? language);
  const declaredType = (meta.get("article:content_tier") ?? meta.get("og:type") ?? null)?.toLowerCase() ?? null;
  return {
    kind: "extracted",
    page: {
      title,
      standfirst: findStandfirst(document, data, title),
      byline: findByline(document, data, meta),
      ...findDates(document, data, meta, url, isAmerican),
      outlet,
      siteHost: findSiteHost(document, meta),
      language,
      paragraphs,
      captions: sorted.captions,
      relatedLinks: findRelatedLinks(sorted.pointers, url),
      correctionNotes: sorted.correctionNotes,
      linkedHosts: findLinkedHosts(sorted.body, url),
      problem:
        classifyPage(document, { title, url, data, declaredType, paragraphs, isOneText: isOneText(sorted) }) ??
        (isOtherLanguage ? "wrong-language" : null),
    },
  };
}

/** A row of teasers has each in a box of its own. */
const ENOUGH_IN_ONE_BOX = 3;

function isOneText({ body }: SortedBlocks): boolean {
  const boxes = body.filter(isProse).map(({ element }) => element.parentElement);
  return boxes.some((box) => boxes.filter((other) => other === box).length >= ENOUGH_IN_ONE_BOX);
}

const baseOf = (tag: string | null) => tag?.toLowerCase().split("-")[0] ?? null;

const NOTHING: SortedBlocks = { body: [], captions: [], correctionNotes: [], pointers: [] };
