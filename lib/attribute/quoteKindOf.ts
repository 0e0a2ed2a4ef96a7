import type { SegmentedArticle } from "../model/article";
import type { QuoteKind } from "../model/attribution";
import { overlapOf, type Span } from "../model/span";

/** From this share of its letters within quotation marks a statement is direct: "that" and a comma may stand outside. */
const DIRECT_SHARE = 0.85;

/** How much of a statement is given in the speaker's very words. */
export function quoteKindOf(article: SegmentedArticle, parts: readonly Span[]): QuoteKind {
  const whole = parts.reduce((sum, part) => sum + lettersIn(article, part), 0);
  const quoted = parts.reduce((sum, part) => sum + lettersQuoted(article, part), 0);
  if (quoted === 0) return "indirect";
  return quoted >= DIRECT_SHARE * whole ? "direct" : "mixed";
}

const lettersIn = (article: SegmentedArticle, span: Span) =>
  article.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, "").length;

const lettersQuoted = (article: SegmentedArticle, part: Span) =>
  article.quotations.reduce((sum, quotation) => {
    if (overlapOf(quotation, part) === 0) return sum;
    return (
      sum + lettersIn(article, { start: Math.max(part.start, quotation.start), end: Math.min(part.end, quotation.end) })
    );
  }, 0);
