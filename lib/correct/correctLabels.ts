import type { SegmentedArticle } from "../model/article";
import type { Correction, CorrectionOutcome } from "../model/correction";
import type { LabelSet } from "../model/framing";
import { type ArticleSpan, overlapOf } from "../model/span";
import { findAnchor } from "./findAnchor";

/** Folds away the label sets a person set aside; they stay in the data. Other corrections pass untouched. */
export function correctLabels(
  articles: readonly SegmentedArticle[],
  labels: readonly LabelSet[],
  corrections: readonly Correction[],
): { readonly labels: readonly LabelSet[]; readonly outcomes: readonly CorrectionOutcome[] } {
  let corrected = labels;
  const outcomes: CorrectionOutcome[] = [];
  for (const { id, change } of corrections) {
    if (change.kind !== "set-label-aside") continue;
    const places = change.mentions.flatMap((anchor) => findAnchor(articles, anchor) ?? []);
    const at = findSet(corrected, places);
    outcomes.push({
      id,
      outcome:
        at >= 0
          ? { kind: "applied" }
          : { kind: "not-needed", because: "The comparison does not have this set of labels any more." },
    });
    corrected = corrected.map((label, i) => (i === at ? { ...label, shown: false } : label));
  }
  return { labels: corrected, outcomes };
}

/**
 * The set a person meant: one that holds every place, of several the one with the fewest wordings besides. Sets overlap, and
 * a wide one that is folded away already must not take the place of the one that was shown.
 */
function findSet(labels: readonly LabelSet[], places: readonly ArticleSpan[]): number {
  let best = -1;
  for (const [i, label] of labels.entries()) {
    const holdsAll =
      places.length > 0 &&
      places.every((place) => label.mentions.some((m) => m.article === place.article && overlapOf(m, place) > 0));
    if (!holdsAll) continue;
    const known = labels[best];
    const isNearer =
      known === undefined ||
      Number(label.shown) > Number(known.shown) ||
      (label.shown === known.shown && label.mentions.length < known.mentions.length);
    if (isNearer) best = i;
  }
  return best;
}
