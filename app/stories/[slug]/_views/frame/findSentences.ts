import type { Span } from "@/lib/model/span";
import type { ComparedOutlet } from "../listOutlets";
import { sentenceAnchor } from "../nameAnchors";

/** A sentence that holds the words looked for; `hits` are where they stand, [start, end) in the article's text. */
export type FoundSentence = Span & {
  readonly outlet: ComparedOutlet;
  /** Its place in Read. */
  readonly anchor: string;
  readonly hits: readonly Span[];
};

/**
 * Every sentence of the outlets that holds the words as they are typed, capitals aside; by outlet, then in text order.
 * What lies between sentences, captions and "Read also" lines, is no part of the article and is not searched.
 */
export function findSentences(outlets: readonly ComparedOutlet[], q: string): readonly FoundSentence[] {
  if (q === "") return [];
  const wanted = new RegExp(q.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");
  return outlets.flatMap((outlet) => {
    const { text, sentences } = outlet.article;
    return sentences.flatMap(({ start, end }): FoundSentence[] => {
      const hits = [...text.slice(start, end).matchAll(wanted)].map((hit) => ({
        start: start + hit.index,
        end: start + hit.index + hit[0].length,
      }));
      return hits.length > 0 ? [{ start, end, outlet, anchor: sentenceAnchor(outlet.id, { start, end }), hits }] : [];
    });
  });
}
