import type { Absence, ClaimGroup } from "./claim";
import type { ComparedArticle, Comparison } from "./comparison";
import { type ArticleSpan, overlapOf } from "./span";

/**
 * Why an article has no cell in a row, the reason that most limits what may be said first: a cut capture can't be said
 * not to hold something, and where a sentence was possibly found nothing is said to be missing.
 */
export function findAbsence(article: ComparedArticle, group: ClaimGroup, { groups, corrections }: Comparison): Absence {
  if (article.capture.state === "not-an-article") return { kind: "not-an-article", article: article.id };
  if (!article.comparedByWords) return { kind: "not-compared", article: article.id, language: article.language };
  if (corrections.some(({ outcome }) => outcome.kind === "applied" && tellsApart(outcome.parts ?? [], article, group)))
    return { kind: "taken-out", article: article.id };
  const unsure = groups.find(
    (other) => other.status === "unsure" && other.id !== group.id && links(other, article, group),
  );
  if (unsure) return { kind: "unsure", article: article.id, group: unsure.id };
  const { words, state } = article.capture;
  return state === "cut"
    ? { kind: "cut", article: article.id, words }
    : { kind: "not-found", article: article.id, words };
}

/** Whether an unsure row holds both something of the article and one of the row's own tellings. */
function links(unsure: ClaimGroup, article: ComparedArticle, group: ClaimGroup): boolean {
  return (
    unsure.members.some((member) => member.article === article.id) &&
    unsure.members.some((member) => group.members.some((own) => sameWords(own, member)))
  );
}

/** Whether a person put something of the article in one part and one of the row's own tellings in another. */
function tellsApart(parts: readonly (readonly ArticleSpan[])[], article: ComparedArticle, group: ClaimGroup): boolean {
  const holdsOwn = (part: readonly ArticleSpan[]) =>
    part.some((span) => group.members.some((own) => sameWords(own, span)));
  return (
    parts.some(holdsOwn) && parts.some((part) => !holdsOwn(part) && part.some((span) => span.article === article.id))
  );
}

const sameWords = (a: ArticleSpan, b: ArticleSpan) => a.article === b.article && overlapOf(a, b) > 0;
