import { canonicalUrl } from "./canonicalUrl";

export type ReadLinks = {
  /** The links to fetch, as given, the first of those that are the same. */
  readonly links: readonly string[];
  /** Links left out because an earlier one leads to the same page, to be told to the user. */
  readonly merged: readonly { readonly link: string; readonly sameAs: string }[];
  /** Lines that hold no web address. */
  readonly unread: readonly string[];
  /** Links beyond the limit. */
  readonly tooMany: readonly string[];
};

/** More versions than this can't be laid side by side. */
export const MAX_LINKS = 12;

/** The links of a box of lines: one or more a line, in order, each page once. */
export function readLinks(box: string, max: number = MAX_LINKS): ReadLinks {
  const links: string[] = [];
  const merged: { link: string; sameAs: string }[] = [];
  const unread: string[] = [];
  const tooMany: string[] = [];
  const first = new Map<string, string>();
  for (const line of box.split(/\s+(?=\S*:\/\/)|[\r\n]+/)) {
    const link = line.trim().replace(/^[<("'“]+|[>)"'”,;]+$/g, "");
    if (link === "") continue;
    const page = canonicalUrl(/^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(link) ? `https://${link}` : link);
    const sameAs = page === null ? undefined : first.get(page);
    if (page === null) unread.push(link);
    else if (sameAs !== undefined) merged.push({ link, sameAs });
    else if (links.length >= max) tooMany.push(link);
    else {
      const given = link.includes("://") ? link : `https://${link}`;
      first.set(page, given);
      links.push(given);
    }
  }
  return { links, merged, unread, tooMany };
}
