import type { Attribution, SourceType } from "@/lib/model/attribution";
import type { ComparedArticle } from "@/lib/model/comparison";
import { overlapOf, type Span, sliceSpan } from "@/lib/model/span";

/** Who is credited with the words of a span. */
export type Credit =
  | { readonly kind: "own-voice" }
  | {
      readonly kind: "credited";
      /** One name per speaker where known, else the words that name the source. */
      readonly speaker: string;
      readonly sourceType: SourceType;
      readonly via: string | null;
      /** The outlet's own words on why the source is unnamed. */
      readonly reason: string | null;
    };

/**
 * A span counts as credited where more than half of it lies in what somebody is credited with, or where it opens with
 * somebody's quoted words, however much is told after them; a sentence with a short quotation in it stays in the outlet's
 * own voice. Takes the governing attribution where several nest.
 */
export function creditOf(article: ComparedArticle, attributions: readonly Attribution[], span: Span): Credit {
  const length = Math.max(1, span.end - span.start);
  const attribution = attributions.find(
    (a) =>
      a.article === article.id &&
      (a.contentParts.reduce((sum, part) => sum + overlapOf(part, span), 0) + cueOverlap(a, span) > length / 2 ||
        opensQuoted(article.text, a, span)),
  );
  if (!attribution) return { kind: "own-voice" };
  const words = attribution.source ? sliceSpan(article.text, attribution.source) : null;
  return {
    kind: "credited",
    speaker: attribution.speaker ?? words ?? "a source not named in this sentence",
    sourceType: attribution.sourceType,
    via: attribution.via,
    reason: attribution.anonymityReason ? sliceSpan(article.text, attribution.anonymityReason) : null,
  };
}

const OPENING_MARK = /^["“„«‘']/u;

/** Whether a span's first words are a quotation that the attribution credits: `"We leave," Ruiz told some 600 guests at …`. */
function opensQuoted(text: string, { content }: Attribution, span: Span): boolean {
  return content.start === span.start && content.end > span.start && OPENING_MARK.test(text.slice(span.start));
}

/** "Ruiz said" belongs to what Ruiz said when it is asked whose sentence this is. */
function cueOverlap(attribution: Attribution, span: Span): number {
  const source = attribution.source ? overlapOf(attribution.source, span) : 0;
  const cue = attribution.cue ? overlapOf(attribution.cue, span) : 0;
  return source + cue;
}

export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  "named-person": "named person",
  "named-organization": "named organization",
  anonymous: "unnamed source",
  "unnamed-group": "unnamed group",
  document: "document",
  outlet: "another outlet",
};
