import { prominenceOf, type SegmentedArticle, type Sentence, sentenceAt } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { Evidence, UniqueClaim } from "../../model/claim";
import { type ArticleSpan, overlapOf, sliceSpan } from "../../model/span";
import { findNames } from "../../text/names/findNames";
import { readFigures } from "../../text/readFigures";

/**
 * What makes a claim missed by a reader of the others, and how much: prominence in its own article, figures, names and
 * words the others never print, a source that speaks only here. Set by hand, the order checked on the training stories.
 */
const WEIGHTS = {
  lead: 1.2,
  upper: 0.5,
  figure: 0.8,
  newName: 0.7,
  source: 0.5,
  quote: 0.2,
  newWords: 2.5,
  long: 0.5,
} as const;
/** New names that count at most: a list of five names is no five times the news. */
const MOST_NAMES = 2;
/** Content words from which a sentence says something on its own. */
const FULL_WORDS = 8;

/** Lone claims, those first that a reader of the other outlets misses most, each with the reasons in words. */
export function rankUnique(
  spans: readonly ArticleSpan[],
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
): UniqueClaim[] {
  const words = new Map(articles.map((article) => [article.id, wordsOf(article)]));
  const weighed = spans.map((span) => {
    const article = articles.find((a) => a.id === span.article);
    const sentence = article && sentenceAt(article, span);
    if (!article || !sentence) return { span, score: 0, because: [] };
    const others = [...words].filter(([id]) => id !== article.id).map(([, known]) => known);
    return { span, ...weigh(span, article, sentence, others, attributions) };
  });
  const code = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return weighed
    .sort((a, b) => b.score - a.score || code(a.span.article, b.span.article) || a.span.start - b.span.start)
    .map(({ span, because }, rank) => ({ ...span, rank, because }));
}

function weigh(
  span: ArticleSpan,
  article: SegmentedArticle,
  sentence: Sentence,
  others: readonly ReadonlySet<string>[],
  attributions: readonly Attribution[],
): { score: number; because: Evidence[] } {
  const isNew = (word: string) => others.every((known) => !known.has(word));
  const because: Evidence[] = [];
  let score = 0;
  const prominence = prominenceOf(article, sentence);
  if (prominence === "lead" || prominence === "headline" || prominence === "upper") {
    score += prominence === "upper" ? WEIGHTS.upper : WEIGHTS.lead;
    because.push({
      signal: "prominence",
      detail: prominence === "upper" ? "in the upper third" : "among the first sentences",
    });
  }
  const figure = readFigures(article, span).quantities.find((quantity) => quantity.kind !== "ordinal");
  if (figure) {
    score += WEIGHTS.figure;
    because.push({ signal: "figure", detail: sliceSpan(article.text, figure) });
  }
  const names = findNames(article).filter((name) => overlapOf(name, span) > 0 && isNew(name.words.at(-1) ?? ""));
  score += WEIGHTS.newName * Math.min(MOST_NAMES, names.length);
  for (const name of names.slice(0, MOST_NAMES))
    because.push({ signal: "name", detail: sliceSpan(article.text, name) });
  const source = attributions.find((a) => a.article === article.id && overlapOf(a.content, span) > 0);
  if (source?.source && source.speaker) {
    score += WEIGHTS.source;
    because.push({ signal: "speaker", detail: source.speaker });
  }
  if (article.quotations.some((quote) => overlapOf(quote, span) > 0)) score += WEIGHTS.quote;
  const said = contentOf(sentence);
  const fresh = said.filter(isNew);
  score += WEIGHTS.newWords * (fresh.length / Math.max(FULL_WORDS, said.length));
  if (said.length >= FULL_WORDS) score += WEIGHTS.long;
  if (because.length === 0 && fresh.length > 0) because.push({ signal: "words", detail: fresh.slice(0, 4).join(", ") });
  return { score, because };
}

const wordsOf = (article: SegmentedArticle): ReadonlySet<string> =>
  new Set(article.sentences.flatMap((s) => s.tokens.flatMap((t) => [t.lemma, t.lower])));

function contentOf(sentence: Sentence): string[] {
  const content = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);
  return sentence.tokens.filter((t) => t.isWord && t.lower.length > 2 && content.has(t.pos)).map((t) => t.lemma);
}
