import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import { resolveReferents } from "../text/names/resolveReferents";
import { attributeArticle } from "./attributeArticle";

/**
 * Takes the segmented articles of one story; gives every statement that one of them credits to someone else, its speaker
 * resolved to one name across them. Articles come together because "the envoy" of one is named in another. Promises text
 * order within an article and the governing attribution of a sentence first. Prefers a statement without a speaker to one
 * given to the wrong person. Reads English only: elsewhere no cue is known, and nothing is credited.
 */
export function attribute(articles: readonly SegmentedArticle[]): Attribution[] {
  const referents = resolveReferents(articles);
  return articles.flatMap((article) => (article.language.startsWith("en") ? attributeArticle(article, referents) : []));
}
