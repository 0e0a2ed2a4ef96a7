import type { ClaimGroup } from "../model/claim";
import type { ComparedArticle } from "../model/comparison";
import { overlapOf } from "../model/span";

/** Why a row has nothing of an outlet, in words that claim no more than the captured text can show. */
export function explainAbsence(article: ComparedArticle, group: ClaimGroup, groups: readonly ClaimGroup[]): string {
  const { words, state } = article.capture;
  if (state === "not-an-article") return "No article captured";
  if (!article.comparedByWords) return `Not compared by words: the text is in another language (${article.language})`;
  const isPossiblySame = groups.some(
    (other) =>
      other.status === "unsure" &&
      other.id !== group.id &&
      other.members.some((member) => member.article === article.id) &&
      other.members.some((member) =>
        group.members.some((own) => own.article === member.article && overlapOf(own, member) > 0),
      ),
  );
  if (isPossiblySame) return "Possibly the same: a sentence is listed apart";
  if (state === "cut") return `Not in the part captured (${words} words; the capture is cut)`;
  return `Not found in this text (${words} words captured)`;
}
