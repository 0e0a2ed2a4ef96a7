import type { SegmentedArticle, Sentence, Token } from "../model/article";
import type { Span } from "../model/span";
import { endOfDateline } from "../text/endOfDateline";

/** A sentence read for attribution: its tokens, those of a dateline left out, and for each the quotation it stands in. */
export type Line = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token the index of its quotation in `article.quotations`; -1 outside, and for the marks themselves. */
  readonly quoted: readonly number[];
  /** For each token whether it is somebody's quoted speech: inside a quotation too long to be words set apart. */
  readonly isSpeech: readonly boolean[];
  /** Whether it is the part of a sentence that stands within a quotation, read as if nobody quoted it. */
  readonly isWithinQuotation: boolean;
};

/**
 * Quotations of fewer words than this, inside a sentence, are taken for words set apart (scare quotes, a title, a term):
 * cues inside longer ones belong to whoever is quoted.
 */
export const SET_APART_WORDS = 4;

export function readLine(article: SegmentedArticle, sentence: Sentence): Line {
  const begins = endOfDateline(article.text, sentence);
  const spoken = begins === sentence.start ? sentence.tokens : sentence.tokens.filter(({ start }) => start >= begins);
  const tokens = tellDashes(article, spoken);
  const near = article.quotations
    .map((quotation, index) => ({ quotation, index }))
    .filter(({ quotation }) => quotation.start < sentence.end && quotation.end > sentence.start)
    .map((one) => ({ ...one, isSpeech: countWords(article, one.quotation) >= SET_APART_WORDS }));
  const around = tokens.map((token) => near.find(({ quotation: q }) => q.start <= token.start && token.end <= q.end));
  const quoted = around.map((found) => found?.index ?? -1);
  const isSpeech = around.map((found) => found?.isSpeech ?? false);
  return { article, sentence, tokens, quoted, isSpeech, isWithinQuotation: false };
}

/** Dashes that part a sentence ("—", " - ", "--") get a mark of their own: folded, they can't be told from a hyphen. */
export function tellDashes(article: SegmentedArticle, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.lower.startsWith("-"))) return tokens;
  return tokens.map((token, i) => {
    if (!/^-+$/.test(token.lower)) return token;
    const isInner = tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
    const isHyphen = isInner && /^[-‐‑–]$/.test(article.text.slice(token.start, token.end));
    return isHyphen ? token : { ...token, lower: "—" };
  });
}

export function countWords(article: SegmentedArticle, span: Span): number {
  return article.text.slice(span.start, span.end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

/** Whether a token is a double quotation mark: curly and doubled marks are folded to the straight one. */
export const isQuoteMark = (token: Token | undefined) => token !== undefined && /^["“„«»]$/.test(token.lower);

/** The quotation with its marks, as content is printed; a mark that is missing (a paragraph that runs on) is left out. */
export function withMarks(article: SegmentedArticle, quotation: Span): Span {
  const { text } = article;
  const before = /(?:["“”„«»]|''|``)$/.exec(text.slice(Math.max(0, quotation.start - 2), quotation.start))?.[0] ?? "";
  const after = /^(?:["“”„«»]|'')/.exec(text.slice(quotation.end, quotation.end + 2))?.[0] ?? "";
  return { start: quotation.start - before.length, end: quotation.end + after.length };
}
