import { parseHTML } from "linkedom";

/**
 * A page as a tree. Scripts are not run, nothing is loaded; the tree never leaves the extraction. Comments go first, and
 * whatever stands before `<html>`: the parser takes the first element it meets for the document.
 */
export function parsePage(html: string): Document {
  const bare = html.replace(/<!--[\s\S]*?-->/g, "");
  const start = bare.search(/<html[\s>]/i);
  const { document } = parseHTML(start >= 0 ? bare.slice(start) : `<html><body>${bare}</body></html>`);
  return document;
}
