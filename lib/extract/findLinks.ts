import { collapseSpace } from "./collapseSpace";
import type { Block } from "./splitBlocks";

export type RelatedLink = { readonly title: string; readonly url: string };

const MAX_RELATED = 30;
const MAX_TITLE_CHARS = 200;

/** Where paragraphs lead that only lead elsewhere: web addresses, each once. */
export function findRelatedLinks(pointers: readonly Block[], base: string | null): RelatedLink[] {
  const found = new Map<string, string>();
  for (const { element } of pointers) {
    for (const link of linksOf(element)) {
      const url = webAddress(link, base);
      const title = collapseSpace(link.textContent ?? "").slice(0, MAX_TITLE_CHARS);
      if (url && title && !found.has(url)) found.set(url, title);
    }
  }
  return [...found].slice(0, MAX_RELATED).map(([url, title]) => ({ title, url }));
}

/** The hosts that an article's paragraphs link to, without `www.`, the article's own left out, in the order met. */
export function findLinkedHosts(body: readonly Block[], base: string | null): string[] {
  const hosts = new Set<string>();
  const own = base && URL.canParse(base) ? hostOf(base) : null;
  for (const { element } of body) {
    for (const link of linksOf(element)) {
      const url = webAddress(link, base);
      if (url) hosts.add(hostOf(url));
    }
  }
  return [...hosts].filter((host) => host !== own);
}

function linksOf(element: Element): Element[] {
  const inside = [...element.querySelectorAll("a[href]")];
  const around = element.closest("a[href]");
  return around ? [around, ...inside] : inside;
}

function webAddress(link: Element, base: string | null): string | null {
  const href = link.getAttribute("href")?.trim() ?? "";
  const isAbsolute = /^https?:\/\//i.test(href);
  if (href.startsWith("#") || (!isAbsolute && base === null) || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
