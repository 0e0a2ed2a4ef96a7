import type { Prominence } from "@/lib/model/article";
import type { ComparedArticle, ComparedSentence } from "@/lib/model/comparison";
import { overlapOf, type Span } from "@/lib/model/span";

/** Where a span stands: its sentence, the name of the place, and how far down the text it begins (0 top, 1 end). */
export type Place = {
  readonly sentence: ComparedSentence | null;
  readonly prominence: Prominence;
  readonly depth: number;
};

/** The same places as the stages name: headline; lead: first two body sentences; upper: first third; below. */
export function placeInArticle(article: ComparedArticle, span: Span): Place {
  const index = sentenceIndexAt(article, span);
  const sentence = article.sentences[index] ?? null;
  const depth = article.sentences.length > 1 ? Math.max(0, index) / (article.sentences.length - 1) : 0;
  if (sentence?.role === "headline") return { sentence, prominence: "headline", depth };
  const bodyIndex = index - article.sentences.filter((s) => s.role === "headline").length;
  const prominence = bodyIndex < 2 ? "lead" : bodyIndex < article.sentences.length / 3 ? "upper" : "below";
  return { sentence, prominence, depth };
}

/** Position of the sentence that holds most of a span, or -1 in page furniture. */
export function sentenceIndexAt(article: ComparedArticle, span: Span): number {
  let best = -1;
  let most = 0;
  article.sentences.forEach((sentence, i) => {
    const shared = overlapOf(sentence, span);
    if (shared > most) {
      most = shared;
      best = i;
    }
  });
  return best;
}

/** The whole sentences that a claim lies in: a clause is shown within its sentence, two sentences in full. */
export function widenToSentences(article: ComparedArticle, span: Span): Span {
  const touched = article.sentences.filter((sentence) => overlapOf(sentence, span) > 0);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}

export const PROMINENCE_WORDS: Readonly<Record<Prominence, string>> = {
  headline: "headline",
  lead: "lead",
  upper: "upper third",
  below: "further down",
};
