import type { Span } from "@/lib/model/span";

/**
 * Anchors are made of the version's id and offsets in its text, not of the comparison's own ids: those are numbered anew
 * with each analysis, and a link sent to somebody must still lead to the same words.
 */
export function spanAnchor(outletId: string, span: Span): string {
  return `w-${outletId}-${span.start}-${span.end}`;
}

/** A sentence in the Read view, by where it begins. */
export function sentenceAnchor(outletId: string, sentence: Span): string {
  return `s-${outletId}-${sentence.start}`;
}

/** A row, by its first telling in the order of ids and offsets: the reader's order and choice of outlets don't move it. */
export function rowAnchor(tellings: readonly (Span & { readonly outletId: string })[]): string {
  const first = [...tellings].sort((a, b) =>
    a.outletId === b.outletId ? a.start - b.start : a.outletId < b.outletId ? -1 : 1,
  )[0];
  return first ? `row-${first.outletId}-${first.start}` : "row-none";
}
