/** A page's `<meta>` tags by name, lower case; the first of several with one name, empty ones left out. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMeta(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = tag.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      for (const name of tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name && !tags.has(name)) tags.set(name, content);
      }
    }
  }
  return tags;
}

/** The first of several tags that a page has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
