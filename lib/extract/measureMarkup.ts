import { Parser } from "htmlparser2";
import { MARKUP_LIMITS, type MarkupLimits } from "./markupLimits";

/**
 * Which limit a page breaks, or null. Run before a tree is built, with the tokenizer the tree is built from, because the
 * tree is what a hostile page makes expensive. Stops reading at the first limit broken.
 */
export function measureMarkup(html: string, limits: MarkupLimits = MARKUP_LIMITS): keyof MarkupLimits | null {
  let broken: keyof MarkupLimits | null = null;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const stop = (limit: keyof MarkupLimits): void => {
    broken ??= limit;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      elements++;
      attributes = 0;
      if (depth > limits.maxDepth) stop("maxDepth");
      if (elements > limits.maxElements) stop("maxElements");
    },
    onattribute: () => {
      if (++attributes > limits.maxAttributes) stop("maxAttributes");
    },
    onclosetag: () => {
      depth--;
    },
  });
  // In slices, so that a page is not read on after a limit is broken: the tokenizer only rests between them.
  for (let at = 0; at < html.length && broken === null; at += 65_536) parser.write(html.slice(at, at + 65_536));
  return broken;
}
