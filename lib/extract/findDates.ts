import { isElsewhere } from "./isElsewhere";
import { readDate } from "./readDate";
import type { ArticleData } from "./readJsonLd";
import { firstMeta, type MetaTags } from "./readMeta";
import { readShortText } from "./readShortText";

const PUBLISHED_META = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "publishdate",
  "published-date",
  "pubdate",
  "publication_date",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "dcterms.created",
  "dcterms.issued",
  "dcterms.date",
  "dc.date.issued",
  "dc.date.created",
  "dc.date",
  "dc.created",
  "rnews:datepublished",
  "bt:pubdate",
  "cxenseparse:recs:publishtime",
  "vr:published_time",
  "date_published",
  "displaydate",
  "originalpublicationdate",
  "article_date_original",
  "created",
  "date",
];

const UPDATED_META = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "article:modified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "revised",
  "updated",
];

/** Elements that say when, best first. Comments and teasers have times too: what stands in them is passed over. */
const PUBLISHED_ELEMENTS = [
  '[itemprop~="datePublished"]',
  "time[pubdate]",
  "time.published, time.entry-date, .dt-published, abbr.published, .published time, .post-date time",
  "article header time, header time, article time",
  "time[datetime]",
  "time",
];

const DATED_ELEMENTS =
  '[class*="date" i], [id*="date" i], [class*="publi" i], [class*="posted" i], [class*="byline" i], [class*="time" i], [class*="meta" i], [class*="info" i], [class*="author" i], [class*="dateline" i], [class*="kicker" i], [class*="created" i], [class*="submitted" i], [class*="datum" i], [class*="fecha" i], [class*="header" i] p, header p, header span';

/** A line longer than this that holds a date tells a story; it doesn't date the page. */
const MAX_DATELINE_CHARS = 120;

export type PageDates = { readonly publishedAt: string | null; readonly updatedAt: string | null };

/** When a page says it was published and changed: what it says for machines first, then to readers, then in its address. */
export function findDates(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  url: string | null,
  isAmerican: boolean,
): PageDates {
  const read = (text: string | null | undefined) => (text ? readDate(text, isAmerican) : null);
  return {
    publishedAt:
      read(data?.publishedAt) ??
      read(firstMeta(meta, PUBLISHED_META)) ??
      findInElements(document, PUBLISHED_ELEMENTS, read) ??
      findInText(document, read) ??
      readAddressDate(url) ??
      readAddressDate(
        document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta.get("og:url") ?? null,
      ),
    updatedAt:
      read(data?.updatedAt) ??
      read(firstMeta(meta, UPDATED_META)) ??
      findInElements(document, ['[itemprop~="dateModified"]', "time.updated"], read),
  };
}

function findInElements(
  document: Document,
  selectors: readonly string[],
  read: (text: string | null) => string | null,
): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element)) continue;
      const date =
        read(element.getAttribute("datetime")) ??
        read(element.getAttribute("content")) ??
        read(element.getAttribute("title")) ??
        read(readShortText(element, MAX_DATELINE_CHARS));
      if (date) return date;
    }
  }
  return null;
}

/** A dateline in words: a short line in an element that is named for it, else any short line that says "published". */
function findInText(document: Document, read: (text: string | null) => string | null): string | null {
  for (const element of document.querySelectorAll(DATED_ELEMENTS)) {
    const date = read(readShortText(element, MAX_DATELINE_CHARS));
    if (date && !isElsewhere(element)) return date;
  }
  const body = document.querySelector("article, main, #content, .content") ?? document.body;
  for (const element of body?.querySelectorAll("p, div, span, em, i, small, td, li, h4, h5, h6, strong, b") ?? []) {
    if (element.childElementCount > 3) continue;
    const date = read(readShortText(element, MAX_DATELINE_CHARS));
    if (date && !isElsewhere(element)) return date;
  }
  return null;
}

/** The day in an address (`/2020/10/02/`, `/20201002/`, `/2020/oct/02/`); one without a day is none. */
export function readAddressDate(url: string | null): string | null {
  const path = url?.match(/\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=\D|$)/i);
  if (!path) return null;
  const [, year = "", month = "", day = ""] = path;
  return readDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, false);
}
