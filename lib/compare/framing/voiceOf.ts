import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { Voice } from "../../model/framing";
import { contains, overlapOf, type Span } from "../../model/span";

export type VoiceOf = (span: Span) => Voice;

/** Whose words a span of an article is: quoted inside marks, credited inside what a source is said to say, else the outlet's. */
export function voiceOf(article: SegmentedArticle, attributions: readonly Attribution[]): VoiceOf {
  const quotations = [...article.quotations, ...findSingleQuotations(article)];
  const credited = attributions.filter((attribution) => attribution.article === article.id);
  return (span) => {
    if (quotations.some((quotation) => overlapOf(quotation, span) > 0)) return "quoted";
    const isCredited = credited.some(
      ({ contentParts, source, cue }) =>
        contentParts.some((part) => contains(part, span)) &&
        !(source && overlapOf(source, span) > 0) &&
        !(cue && overlapOf(cue, span) > 0),
    );
    return isCredited ? "credited" : "outlet";
  };
}

/** An opening single mark after a space, a closing one before a space or a stop, no single mark between but apostrophes. */
const SINGLE = /(?<=^|[\s(])['‘](?=\S)((?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))*)['’](?=$|[\s.,;:?!)])/gu;

/** Single quotation marks, as headlines print them; read sentence by sentence so that an apostrophe misread ends there. */
function findSingleQuotations(article: SegmentedArticle): Span[] {
  return article.sentences.flatMap((sentence) =>
    [...article.text.slice(sentence.start, sentence.end).matchAll(SINGLE)].map((match) => {
      const start = sentence.start + match.index + 1;
      return { start, end: start + (match[1]?.length ?? 0) };
    }),
  );
}
