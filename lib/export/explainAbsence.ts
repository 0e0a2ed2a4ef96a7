import { findAbsence } from "../model/absence";
import type { ClaimGroup } from "../model/claim";
import type { ComparedArticle, Comparison } from "../model/comparison";

/** Why a row has nothing of an outlet, in words that claim no more than the captured text can show. */
export function explainAbsence(article: ComparedArticle, group: ClaimGroup, comparison: Comparison): string {
  const absence = findAbsence(article, group, comparison);
  switch (absence.kind) {
    case "not-an-article":
      return "No article captured";
    case "not-compared":
      return `Not compared by words: the text is in another language (${absence.language})`;
    case "taken-out":
      return "Taken out by a person: the program had a sentence of it here";
    case "unsure":
      return "Possibly the same: a sentence is listed apart";
    case "cut":
      return `Not in the part captured (${absence.words} words; the capture is cut)`;
    case "not-found":
      return `Not found in this text (${absence.words} words captured)`;
  }
}
