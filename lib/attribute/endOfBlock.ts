import type { SegmentedArticle, Sentence } from "../model/article";

/** How a paragraph that is an item of a list begins. */
const LIST_ITEM = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s*\S/;

/**
 * Where a block of words ends that a sentence with a colon announces and that begins with `first`. A quoted one ends with
 * its quotation, whose paragraphs may each open anew; one without marks with its paragraph, a list with its last item.
 * Prefers too short a block: the paragraph after it is the writer's again.
 */
export function endOfBlock(article: SegmentedArticle, first: Sentence): number {
  const opens = article.quotations.findIndex((q) => q.start >= first.start && q.start <= first.start + 2);
  return opens < 0 ? endOfPlainBlock(article, first) : endOfQuoted(article, opens);
}

function endOfQuoted(article: SegmentedArticle, opens: number): number {
  const { quotations, text } = article;
  let end = quotations[opens]?.end ?? 0;
  for (const next of quotations.slice(opens + 1)) {
    const between = text.slice(end, next.start);
    // a mark left open, and the next paragraph goes on, with a mark of its own or none
    if (!/^\s*\n\s*(?:["“]|''|``)?\s*$/.test(between)) break;
    end = next.end;
  }
  return end;
}

function endOfPlainBlock(article: SegmentedArticle, first: Sentence): number {
  const opening = (sentence: Sentence) => LIST_ITEM.test(article.text.slice(sentence.start, sentence.end));
  const isList = opening(first);
  let { end, paragraph } = first;
  for (const sentence of article.sentences.slice(first.index + 1)) {
    const isNew = sentence.paragraph !== paragraph;
    if (isNew && !(isList && opening(sentence))) break;
    ({ end, paragraph } = sentence);
  }
  return end;
}
