import { cleanByline } from "./cleanByline";
import { isElsewhere } from "./isElsewhere";
import type { ArticleData } from "./readJsonLd";
import type { MetaTags } from "./readMeta";
import { readShortText } from "./readShortText";

const AUTHOR_META = [
  "author",
  "article:author",
  "article:author_name",
  "og:article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "byline",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "rnews:author",
  "authors",
  "creator",
  "twitter:data1",
];

/** Elements that name who wrote, best first; those that point at a name alone may name several writers. */
const AUTHOR_ELEMENTS: readonly (readonly [selector: string, several: boolean])[] = [
  ['[itemprop~="author"] [itemprop~="name"]', true],
  ['[itemprop~="author"]', true],
  ['[rel~="author"]', true],
  [".byline .author, .byline a, .byline__name, .p-author, .author.vcard, .vcard .fn", true],
  [
    '.author-name, .authorname, .auteur, .auteurs, .autor, .autorin, .autoren, .article-author, [class~="writer" i]',
    true,
  ],
  ['[class*="byline" i], [id*="byline" i]', false],
  [
    '[class~="author" i], [class*="author-name" i], [class*="author_name" i], [class*="article-author" i], [class*="post-author" i], [class*="entry-author" i], [class*="article__author" i], [class*="auteur" i], [class*="autor" i]',
    false,
  ],
  [
    'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren"], a[href*="/auteur/"], a[href*="/staff/"], a[href*="/by/"], a[href*="searchphrase=author"]',
    true,
  ],
  [
    '[class*="author" i], [id*="author" i], [class*="submitted" i], [class*="signature" i], [class*="contributor" i]',
    false,
  ],
];

const LINES = "p, div, span, small, em, i, strong, b, address, li, h3, h4, h5, h6, td, time";

/** A line longer than this that names somebody tells a story. */
const MAX_LINE_CHARS = 160;
const MAX_WRITERS = 8;

type Clean = (text: string | null) => string | null;

/**
 * Who a page says wrote it, several names parted by commas; null where nobody is named. What it says for machines first,
 * then elements named for writers, then a line like "By …". A name that is only the outlet's own stands in where no
 * person is named: "Miami Weekly Staff" is a byline too.
 */
export function findByline(document: Document, data: ArticleData | null, meta: MetaTags): string | null {
  const outlets = [data?.outlet, meta.get("og:site_name"), meta.get("application-name"), meta.get("publisher")].flatMap(
    (name) => name?.toLowerCase() ?? [],
  );
  const isOutlet = (name: string) => outlets.includes(name.toLowerCase()) || /\.(com|net|org|de|at|ch|fr)$/i.test(name);
  let standIn: string | null = null;
  for (const names of candidates(document, data, meta, cleanByline)) {
    const persons = names.filter((name) => !isOutlet(name));
    if (persons.length > 0) return [...new Set(persons)].slice(0, MAX_WRITERS).join(", ");
    standIn ??= names[0] ?? null;
  }
  return standIn;
}

/** Lists of names, best source first; made one by one, as most pages name their writer at once. */
function* candidates(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  clean: Clean,
): Generator<readonly string[]> {
  yield usable((data?.authors ?? []).map(clean));
  yield usable(
    [...document.querySelectorAll('meta[name="citation_author"]')].map((tag) => clean(tag.getAttribute("content"))),
  );
  for (const name of AUTHOR_META) yield usable([clean(meta.get(name) ?? null)]);
  for (const [selector, several] of AUTHOR_ELEMENTS) {
    const names: (string | null)[] = [];
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element)) continue;
      names.push(clean(element.getAttribute("content") ?? readShortText(element, MAX_LINE_CHARS)));
    }
    yield usable(names).slice(0, several ? 4 : 1);
  }
  yield usable(lineNames(document, clean));
}

/** "By …", "Posted on … by …", "04.02.2022 | 13:10 | …": the first such line of a page that marks its writer by nothing else. */
function lineNames(document: Document, clean: Clean): (string | null)[] {
  for (const element of document.body?.querySelectorAll(LINES) ?? []) {
    const text = readShortText(element, MAX_LINE_CHARS);
    if (text === null || !BYLINE.test(text) || isElsewhere(element)) continue;
    const name = clean(text);
    if (name && /^\p{Lu}/u.test(name)) return [name];
  }
  return [];
}

const BYLINE =
  /^(?:(?:\p{L}+\s+){0,2}(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)|BY|VON|[Aa]uthor|[Aa]utor(?:in|en)?|[Aa]uteur|Text|Redaktion)\s*:?\s+\p{Lu}|^(?:[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Ww]ritten|[Vv]er[öo]ffentlicht|[Pp]ubli[ée]|[Pp]ubliziert)\b.{0,60}\b(?:by|von|par|por)\s+\p{Lu}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}\b.{0,20}\|\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\S+){1,3}$/u;

function usable(names: readonly (string | null)[]): string[] {
  return names.filter((name) => name !== null);
}
