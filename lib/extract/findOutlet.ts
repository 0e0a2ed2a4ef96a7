import { bareHost } from "../text/bareHost";
import type { ArticleData } from "./readJsonLd";
import type { MetaTags } from "./readMeta";

const OUTLET_META = [
  "og:site_name",
  "application-name",
  "twitter:site:name",
  "citation_journal_title",
  "dc.publisher",
  "publisher",
];

/**
 * What a page calls its outlet: the first name it gives, else the host where it gives only an address. Of addresses, those
 * of the structured data and `og:site_name` alone: the other tags lead to accounts elsewhere as often as home.
 */
export function findOutlet(data: ArticleData | null, meta: MetaTags): string | null {
  const told = (names: readonly string[]) =>
    [data?.outlet, ...names.map((name) => meta.get(name))].flatMap((name) => name || []);
  const named = told(OUTLET_META).find((name) => bareHost(name) === null);
  return named ?? told(["og:site_name"]).flatMap((name) => bareHost(name) ?? [])[0] ?? null;
}

/** The host a page says it belongs to, by its canonical address or `og:url`: what tells where a saved copy came from. */
export function findSiteHost(document: Document, meta: MetaTags): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href")?.trim();
  const hosts = [canonical, meta.get("og:url")].flatMap((address) =>
    address && /^(?:https?:)?\/\//i.test(address) ? (bareHost(address) ?? []) : [],
  );
  return hosts[0] ?? null;
}
