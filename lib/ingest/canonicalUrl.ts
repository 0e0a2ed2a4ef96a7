/** Query parameters that say where a reader came from and never what is read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|cmp|ito|at_medium|at_campaign|at_.*|ns_.*|smid|smtyp|partner|spref|sref|share|xtor|wt\..*|guccounter|guce_.*|taid|feature|ocid|cid|src|amp|amp_.*|outputtype)$/i;

/** Hosts' first labels that show the same article in another dress. */
const DRESS = /^(www\d?|m|mobile|amp|edition)\.(?=[^.]+\.)/;

/**
 * One spelling for the addresses of one page, to see that two links are the same: tracking parameters, fragment, scheme,
 * `www.`, mobile and AMP dress are put aside, the rest sorted. For comparing only; what is fetched is the address as given.
 * Null where it is no web address. Prefers to keep apart: two articles taken for one would lose one of them.
 */
export function canonicalUrl(address: string): string | null {
  const given = address.trim();
  if (!URL.canParse(given)) return null;
  const url = unwrapAmpCache(new URL(given));
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const host = url.hostname.replace(/\.$/, "").replace(DRESS, "");
  const path = url.pathname
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, "/")
    .replace(/\/amp(\.html?)?\/?$/i, "")
    .replace(/^\/amp(?=\/)/i, "")
    .replace(/\.amp(?=(\.html?)?$)/i, "")
    .replace(/\/+$/, "");
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept);
  query.sort();
  const search = query.size > 0 ? `?${query}` : "";
  return `https://${host}${url.port ? `:${url.port}` : ""}${path}${search}`;
}

/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/story` → `https://www.example.org/story`. */
function unwrapAmpCache(url: URL): URL {
  const inner =
    /(^|\.)cdn\.ampproject\.org$/.test(url.hostname) ||
    (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith("/amp/"))
      ? url.pathname.match(/^\/(?:amp\/|[civ]\/)(s\/)?([^/]+\.[^/]+.*)$/)
      : null;
  const target = inner ? `${inner[1] ? "https" : "http"}://${inner[2]}${url.search}` : "";
  return URL.canParse(target) ? new URL(target) : url;
}
