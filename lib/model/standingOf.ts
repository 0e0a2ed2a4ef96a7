import type { UnpairedClaim } from "./claim";
import type { ComparedArticle, Comparison } from "./comparison";

/**
 * What can be said of a claim that stands in no certain row: that it was found in its text alone; that it possibly stands
 * elsewhere too, since a row that nobody has confirmed holds it; or nothing, since no other text was looked through.
 */
export type Standing = "alone" | "possibly-elsewhere" | "not-compared";

/** Only `alone` may be shown or counted as one text's own: the other two would claim an absence that was never seen. */
export function standingOf(claim: UnpairedClaim, { articles }: Pick<Comparison, "articles">): Standing {
  const article = articles.find(({ id }) => id === claim.article);
  if (!article || findSearched(article, articles).length === 0) return "not-compared";
  return claim.possiblyIn.length > 0 ? "possibly-elsewhere" : "alone";
}

/**
 * The other texts in which an article's claims were looked for by their words: none for a text in another language, and
 * none of those that are.
 */
export function findSearched(
  article: ComparedArticle,
  articles: readonly ComparedArticle[],
): readonly ComparedArticle[] {
  if (!isCompared(article)) return [];
  return articles.filter((other) => other.id !== article.id && isCompared(other));
}

const isCompared = ({ comparedByWords, capture, sentences }: ComparedArticle) =>
  comparedByWords && capture.state !== "not-an-article" && sentences.length > 0;
