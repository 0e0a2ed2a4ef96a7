import { parseHTML } from "linkedom";
import { dropHidden } from "./dropHidden";

/**
 * A page as a tree. Scripts are not run, nothing is loaded; the tree never leaves the extraction. Comments go first, and
 * whatever stands before `<html>`: the parser takes the first element it meets for the document. What no reader sees goes too.
 */
export function parsePage(html: string): Document {
  const bare = html.replace(/<!--[\s\S]*?-->/g, "");
  const start = bare.search(/<html[\s>]/i);
  const { document } = parseHTML(start >= 0 ? bare.slice(start) : `<html><body>${bare}</body></html>`);
  dropHidden(document);
  return document;
}
