import { parseHTML } from "linkedom";

/** A page as a tree. Scripts are not run, nothing is loaded; the tree never leaves the extraction. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document;
}
