import type { SegmentedArticle } from "../model/article";
import { overlapOf, type Span } from "../model/span";
import { type DateMention, findDates } from "./findDates";
import { findQuantities, type Quantity } from "./findQuantities";

/** The dates and the quantities of a stretch of an article, each in text order. */
export type Figures = { readonly dates: readonly DateMention[]; readonly quantities: readonly Quantity[] };

const known = new WeakMap<SegmentedArticle, Map<string, Figures>>();

/**
 * Reads `span`, [start, end) in the article's text, by `findDates` against the article's own date and by `findQuantities`
 * with the tags of the sentences it lies in. Remembered per article, as several stages ask for the same sentences.
 */
export function readFigures(article: SegmentedArticle, span: Span): Figures {
  const read = known.get(article) ?? new Map<string, Figures>();
  known.set(article, read);
  const key = `${span.start}-${span.end}`;
  const before = read.get(key);
  if (before) return before;
  const { text, language, publishedAt } = article;
  const tokens = article.sentences.filter((sentence) => overlapOf(sentence, span) > 0).flatMap((s) => s.tokens);
  const dates = findDates(text, span, publishedAt, language);
  const figures = { dates, quantities: findQuantities(text, span, language, tokens, dates) };
  read.set(key, figures);
  return figures;
}
