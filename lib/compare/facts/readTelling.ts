import type { SegmentedArticle, Sentence, Token } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { AlignedGroup } from "../../model/claim";
import { type ArticleSpan, overlapOf, type Span } from "../../model/span";
import type { DateMention } from "../../text/findDates";
import type { Quantity } from "../../text/findQuantities";
import { readFigures } from "../../text/readFigures";

/** How one article tells the claim of a row: its members there, and what stands in them. Spans in the article's text. */
export type Telling = {
  readonly article: SegmentedArticle;
  readonly members: readonly ArticleSpan[];
  /** The sentences the members lie in, in text order. */
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** Directly quoted words, cut to the members. */
  readonly quotes: readonly Span[];
  readonly attributions: readonly Attribution[];
};

/** A row's tellings, one an article, in the articles' order. */
export function readTellings(
  group: AlignedGroup,
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
): Telling[] {
  return articles.flatMap((article) => {
    const members = group.members.filter((member) => member.article === article.id).sort((a, b) => a.start - b.start);
    return members.length > 0 ? [readTelling(article, members, attributions)] : [];
  });
}

function readTelling(
  article: SegmentedArticle,
  members: readonly ArticleSpan[],
  attributions: readonly Attribution[],
): Telling {
  const touches = (span: Span) => members.some((member) => overlapOf(member, span) > 0);
  const sentences = article.sentences.filter(touches);
  const figures = members.map((span) => readFigures(article, span));
  return {
    article,
    members,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens.filter(touches)),
    quantities: unrepeated(figures.flatMap(({ quantities }) => quantities)),
    dates: unrepeated(figures.flatMap(({ dates }) => dates)),
    quotes: unrepeated(members.flatMap((span) => article.quotations.flatMap((quote) => cut(quote, span)))),
    attributions: attributions.filter(
      (attribution) =>
        attribution.article === article.id &&
        (touches(attribution.content) || (attribution.cue && touches(attribution.cue))),
    ),
  };
}

function cut(quote: Span, member: Span): Span[] {
  const start = Math.max(quote.start, member.start);
  const end = Math.min(quote.end, member.end);
  return end > start ? [{ start, end }] : [];
}

/** Members of one article may overlap: what stands in both is one thing. */
function unrepeated<T extends Span>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter((span) => {
    const key = `${span.start}-${span.end}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
