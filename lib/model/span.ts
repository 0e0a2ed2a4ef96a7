/**
 * A stretch of text: [start, end) in UTF-16 code units, as JavaScript counts, into `Article.text`.
 * Words are sliced from the article, never stored beside it, so that what is shown can't drift from what was captured.
 */
export type Span = { readonly start: number; readonly end: number };

/** A span that says which article it lies in. */
export type ArticleSpan = Span & { readonly article: ArticleId };

/** The id of an article within one comparison: `a1`, `a2`, … */
export type ArticleId = string;

/** The words a span covers. Throws where the span lies outside the text: that is a bug, never input. */
export function sliceSpan(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
    throw new RangeError(`span [${span.start}, ${span.end}) lies outside a text of ${text.length} units`);
  }
  return text.slice(span.start, span.end);
}

/** How many code units two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
