import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { Correction, CorrectionOutcome } from "../model/correction";
import { type ArticleSpan, overlapOf } from "../model/span";
import { findAnchor } from "./findAnchor";

/** Applies a person's word on who speaks and what kind of source it is; other corrections pass untouched. */
export function correctAttributions(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  corrections: readonly Correction[],
): { readonly attributions: readonly Attribution[]; readonly outcomes: readonly CorrectionOutcome[] } {
  let corrected = attributions;
  const outcomes: CorrectionOutcome[] = [];
  for (const { id, change } of corrections) {
    if (change.kind !== "speaker" && change.kind !== "source-type") continue;
    const place = findAnchor(articles, change.content);
    const at = place ? corrected.findIndex((attribution) => isAbout(attribution, place)) : -1;
    outcomes.push({
      id,
      outcome:
        at >= 0
          ? { kind: "applied" }
          : { kind: "lost", because: "No statement is credited to anyone at these words any more." },
    });
    corrected = corrected.map((attribution, i) => {
      if (i !== at) return attribution;
      return change.kind === "speaker"
        ? { ...attribution, speaker: change.speaker }
        : { ...attribution, sourceType: change.sourceType };
    });
  }
  return { attributions: corrected, outcomes };
}

const isAbout = (attribution: Attribution, place: ArticleSpan): boolean =>
  attribution.article === place.article &&
  overlapOf(attribution.content, place) * 2 >=
    Math.min(attribution.content.end - attribution.content.start, place.end - place.start);
