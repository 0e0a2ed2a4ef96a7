import type { Difference } from "@/lib/model/claim";
import type { ComparedArticle } from "@/lib/model/comparison";
import { type ArticleId, type ArticleSpan, type Span, sliceSpan } from "@/lib/model/span";
import { findChangedWords } from "../diffWords";
import { nameDifference } from "../nameDifference";
import type { FactsMark } from "./factsRow";

/**
 * The words to mark in each article. A difference in a quotation's wording spans the quotation: within it only the words
 * are marked that some other outlet prints otherwise ("the moment we" | "when I"), since a wholly marked sentence shows nothing.
 */
export function markDifferences(
  differences: readonly Difference[],
  articles: readonly ComparedArticle[],
): ReadonlyMap<ArticleId, readonly FactsMark[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const marks = new Map<ArticleId, FactsMark[]>();
  for (const difference of differences) {
    const { kind, confidence, because } = difference;
    const name = nameDifference(difference);
    for (const value of difference.values) {
      const spans = kind === "quote-wording" ? changedWithin(value, difference.values, byId) : [value];
      const made = spans.map(({ start, end }) => ({ start, end, kind, confidence, name, because }));
      marks.set(value.article, [...(marks.get(value.article) ?? []), ...made]);
    }
  }
  return marks;
}

/** What of one printing differs from any other; the whole where all of it or, by words, none of it does. */
function changedWithin(
  value: ArticleSpan,
  values: readonly ArticleSpan[],
  articles: ReadonlyMap<ArticleId, ComparedArticle>,
): readonly Span[] {
  const article = articles.get(value.article);
  if (!article) return [value];
  const words = sliceSpan(article.text, value);
  const changed = values.flatMap((other) => {
    const otherArticle = articles.get(other.article);
    if (!otherArticle || other.article === value.article) return [];
    return findChangedWords(words, sliceSpan(otherArticle.text, other), article.language);
  });
  const spans = joinSpans(changed).map(({ start, end }) => ({ start: value.start + start, end: value.start + end }));
  return spans.length > 0 ? spans : [value];
}

/** Overlapping and touching spans as one, in order; a lone space between two does not part them. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end + 1)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
