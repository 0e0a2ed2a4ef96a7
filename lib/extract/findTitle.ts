import { collapseSpace } from "./collapseSpace";
import type { ArticleData } from "./readJsonLd";
import { firstMeta, type MetaTags } from "./readMeta";

const TITLE_META = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
  "parsely-title",
  "sailthru.title",
  "title",
];

/** What parts a headline from the name of the site in a `<title>`. */
const PARTS = /\s+[|•·»›—–-]\s+|\s*[|»›]\s*|\s+::\s+/;

/** A heading longer than this is a paragraph in disguise. */
const MAX_TITLE_CHARS = 300;

/**
 * The headline. The page's own heading wins where what the page says for machines agrees with it on most words: `og:title`
 * is often written for social networks. Without a heading, the machines' title, freed of the site's name.
 */
export function findTitle(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  outlet: string | null,
): string | null {
  const tagTitle = collapseSpace(document.querySelector("title")?.textContent ?? "");
  const told = [data?.headline, firstMeta(meta, TITLE_META)].flatMap((title) => {
    const text = collapseSpace(title ?? "").slice(0, MAX_TITLE_CHARS);
    return text ? [dropSite(text, outlet)] : [];
  });
  const wanted = [...told, dropSite(tagTitle, outlet)].filter(Boolean);
  const headings = headingsOf(document);
  const best = headings
    .map((heading) => ({ heading, likeness: Math.max(0, ...wanted.map((title) => likenessOf(heading, title))) }))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (best) return best.heading;
  // One main heading that is a sentence is the headline, whatever a page calls itself for search engines.
  const mains = [...document.querySelectorAll("h1")]
    .map((element) => collapseSpace(element.textContent ?? ""))
    .filter(Boolean);
  const [main] = mains;
  if (mains.length === 1 && main && main.split(" ").length >= 5 && main.length <= MAX_TITLE_CHARS) return main;
  const inTitle = headings.find((heading) => heading.length > 12 && tagTitle.includes(heading));
  if (inTitle) return inTitle;
  const onlyHeading = headings.length === 1 && wanted.length === 0 ? headings[0] : undefined;
  return told[0] || onlyHeading || dropSite(tagTitle, outlet) || null;
}

function headingsOf(document: Document): string[] {
  const found = [
    ...document.querySelectorAll('h1, [itemprop~="headline"], .entry-title, .post-title, .article-title, h2'),
  ];
  return found
    .map((element) => collapseSpace(element.getAttribute("content") ?? element.textContent ?? ""))
    .filter((text) => text !== "" && text.length <= MAX_TITLE_CHARS)
    .slice(0, 40);
}

/** "Bridge opens | The Example Post" → "Bridge opens": the longest part, and never a part that is the outlet's name. */
function dropSite(title: string, outlet: string | null): string {
  return withoutSite(title, outlet) || title;
}

function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(PARTS).filter((part) => part.trim() !== "");
  if (parts.length < 2) return title;
  const isSite = (part: string) => outlet !== null && fold(part) === fold(outlet);
  const kept = parts.filter((part) => !isSite(part));
  if (kept.length < parts.length)
    return kept.length === 1
      ? (kept[0] ?? title)
      : title.replace(parts.find(isSite) ?? "", "").replace(/^\W+|[\s|•·»›—–:-]+$/gu, "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  // The site's name stands at an end and has few words; a dash inside a headline has many on both sides.
  const words = (text: string) => text.split(/\s+/).length;
  if (words(last) <= 4 && words(last) < words(title) / 3)
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»›—–:-]+$/u, "");
  if (words(first) <= 3 && words(first) < words(title) / 3)
    return title.slice(first.length).replace(/^[\s|•·»›—–:-]+/u, "");
  return title;
}

/** Shared words over the words of the longer, 0 to 1. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared / Math.max(1, left.length, right.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return wordsOf(text).join(" ");
}
