import type { ArticleId, Span } from "./span";

/** What is known of how an article's text came to us. Absence is only ever claimed of a whole capture. */
export type Capture = {
  /** Words of the text, page furniture left out. */
  readonly words: number;
  /** Things a reader should know before trusting an empty cell, as sentences. */
  readonly warnings: readonly string[];
  /**
   * How much of the article the capture holds. `whole` is the only state in which "not found in this text" is said
   * without more; the others name their reason in the cell.
   */
  readonly state: CaptureState;
};

export type CaptureState = "whole" | "cut" | "not-an-article";

/** One outlet's version of a story, as it enters the comparison. */
export type ArticleInput = {
  /** The caller's own name for this version, carried through untouched; null on the command line. */
  readonly key: string | null;
  readonly outlet: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time, with zone where known. */
  readonly publishedAt: string | null;
  /** BCP 47 tag where the page or the caller says it; null to have it detected. */
  readonly language: string | null;
  /** Headline, blank line, paragraphs parted by blank lines. */
  readonly text: string;
  /** Hosts the article links to; null or left out where that is unknown. */
  readonly linkedHosts?: readonly string[] | null;
  readonly captureWarnings?: readonly string[];
  readonly captureState?: CaptureState;
};

export type Article = {
  readonly id: ArticleId;
  readonly key: string | null;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly text: string;
  readonly linkedHosts?: readonly string[] | null;
  readonly capture: Capture;
};

/** Universal part-of-speech tags; `X` wherever no tagger for the language is at hand. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark of punctuation; `start` and `end` in `Article.text`. */
export type Token = Span & {
  /** The word folded: lower case, straight quotes, no diacritics. */
  readonly lower: string;
  /** Its dictionary form where the language has a tagger, else `lower`. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** False for punctuation and symbols. */
  readonly isWord: boolean;
};

export type SentenceRole = "headline" | "body";

export type Sentence = Span & {
  /** Position among the article's sentences, from 0; the headline is 0 where there is one. */
  readonly index: number;
  /** Position of its paragraph, from 0, page furniture not counted. */
  readonly paragraph: number;
  readonly role: SentenceRole;
  readonly tokens: readonly Token[];
};

/** An article with its sentences and its direct quotations found: what every later stage reads. */
export type SegmentedArticle = Article & {
  readonly sentences: readonly Sentence[];
  /** Spans between quotation marks, marks left out, in text order; a quotation may run over sentences and paragraphs. */
  readonly quotations: readonly Span[];
  /** What stays in `text` but is no part of the article: captions, "READ:" lines, site furniture. */
  readonly furniture: readonly Span[];
};

/** Where something stands in an article. Headline; lead: the first two body sentences; upper: the first third; below. */
export type Prominence = "headline" | "lead" | "upper" | "below";

/** Where a sentence stands; measured in sentences because captures differ in how they part paragraphs. */
export function prominenceOf(article: SegmentedArticle, sentence: Sentence): Prominence {
  if (sentence.role === "headline") return "headline";
  const bodyIndex = sentence.index - article.sentences.filter((s) => s.role === "headline").length;
  if (bodyIndex < 2) return "lead";
  return bodyIndex < article.sentences.length / 3 ? "upper" : "below";
}

/** The sentence that holds most of a span, or undefined where the span lies in page furniture. */
export function sentenceAt(article: SegmentedArticle, span: Span): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of article.sentences) {
    const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
    if (shared > most) {
      most = shared;
      best = sentence;
    }
  }
  return best;
}
