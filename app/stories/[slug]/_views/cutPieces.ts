import type { Span } from "@/lib/model/span";

/** A stretch of an outlet's words under the same marks throughout. */
export type Piece<Mark> = Span & { readonly text: string; readonly marks: readonly Mark[] };

/**
 * Cuts the words of `span` wherever a mark begins or ends, so that marks may overlap. Marks outside the span are clipped
 * to it; the pieces put together are the words, to the letter. `cuts` are further places to cut, marked or not.
 */
export function cutPieces<Mark extends Span>(
  text: string,
  span: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): readonly Piece<Mark>[] {
  const inside = marks.filter((mark) => mark.end > span.start && mark.start < span.end && mark.end > mark.start);
  const edges = new Set([span.start, span.end, ...cuts.filter((cut) => cut > span.start && cut < span.end)]);
  for (const mark of inside) {
    edges.add(Math.max(span.start, mark.start));
    edges.add(Math.min(span.end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? span.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
