import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { Voice } from "../../model/framing";
import { contains, overlapOf, type Span } from "../../model/span";

/** Fewest words for a quotation to be somebody's speech; shorter ones may be scare quotes or a name, and are still not the outlet's own. */
export type VoiceOf = (span: Span) => Voice;

/** Whose words a span of an article is: quoted inside marks, credited inside what a source is said to say, else the outlet's. */
export function voiceOf(article: SegmentedArticle, attributions: readonly Attribution[]): VoiceOf {
  const credited = attributions.filter((attribution) => attribution.article === article.id);
  return (span) => {
    if (article.quotations.some((quotation) => overlapOf(quotation, span) > 0)) return "quoted";
    const isCredited = credited.some(
      ({ contentParts, source, cue }) =>
        contentParts.some((part) => contains(part, span)) &&
        !(source && overlapOf(source, span) > 0) &&
        !(cue && overlapOf(cue, span) > 0),
    );
    return isCredited ? "credited" : "outlet";
  };
}
