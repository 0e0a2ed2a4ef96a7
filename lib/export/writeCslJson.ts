import { listReferences, type Reference } from "./describeReference";
import type { ExportedStory } from "./exportedStory";

/** The sources and the comparison in CSL-JSON, which Zotero and most reference managers read. */
export function writeCslJson(story: ExportedStory): string {
  return `${JSON.stringify(listReferences(story).map(describeItem), null, 2)}\n`;
}

function describeItem({ key, kind, title, author, publisher, url, published, accessed, note }: Reference) {
  return {
    id: key,
    type: kind === "article" ? "article-newspaper" : "dataset",
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(kind === "article" ? { "container-title": publisher } : { publisher }),
    ...(published === null ? {} : { issued: { "date-parts": [published] } }),
    ...(accessed === null ? {} : { accessed: { "date-parts": [accessed] } }),
    ...(url === null ? {} : { URL: url }),
    note,
  };
}
