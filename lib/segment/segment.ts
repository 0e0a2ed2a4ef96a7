import type { Article, SegmentedArticle, Sentence } from "../model/article";
import type { Span } from "../model/span";
import { findQuotations } from "../text/findQuotations";
import { readByline } from "../text/readByline";
import { tagTokens } from "../text/tagTokens";
import { findFurniture } from "./findFurniture";
import { splitSentences } from "./splitSentences";

/**
 * Takes an article's text; gives its sentences, quotations and page furniture. Promises that spans lie in text order,
 * never overlap, and that the headline is sentence 0 where the text has one.
 */
export function segment(article: Article): SegmentedArticle {
  const paragraphs = splitParagraphs(article.text);
  const furniture = findFurniture(article.text, paragraphs);
  const kept = paragraphs.filter((paragraph) => !furniture.has(paragraph));
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of kept.entries()) {
    const isHeadline = paragraph === 0;
    const spans = isHeadline ? [trimSpan(article.text, span)] : splitSentences(article.text, span, article.language);
    for (const { start, end } of spans) {
      const tokens = tagTokens(article.text, { start, end }, article.language);
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph,
        role: isHeadline ? "headline" : "body",
        tokens,
      });
    }
  }
  const isFurniture = (span: Span) => furniture.has(span);
  return {
    ...article,
    sentences,
    quotations: findQuotations(article.text, kept),
    furniture: paragraphs.filter(isFurniture),
  };
}

/** Paragraphs are parted by blank lines; a text without any has one a line, as pasted text often has. */
export function splitParagraphs(text: string): Span[] {
  const gap = /\n[ \t\r]*\n/.test(text) ? /\n[ \t\r]*\n\s*/g : /\r?\n\s*/g;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs
    .flatMap((span, i) => (i === 0 ? partFromByline(text, span) : span))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** A byline on the line after the headline, with no blank line between, is no part of it. */
function partFromByline(text: string, { start, end }: Span): Span[] {
  const line = [...text.slice(start, end).matchAll(/\n(.*)/g)].find(([, words = ""]) => readByline(words) !== null);
  return line
    ? [
        { start, end: start + line.index },
        { start: start + line.index + 1, end: start + line.index + line[0].length },
        { start: start + line.index + line[0].length, end },
      ]
    : [{ start, end }];
}

function trimSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return { start: span.start + words.length - words.trimStart().length, end: span.start + words.trimEnd().length };
}
