import { prominenceOf, type SegmentedArticle, sentenceAt } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { ClaimGroup } from "../../model/claim";
import type { OrderContrast, OrderOfTelling, Telling } from "../../model/framing";
import type { ArticleId } from "../../model/span";

/** From this share of the body on a claim stands at the end: readers seldom get so far, and editors cut from there. */
const LAST_THIRD = 2 / 3;

/** Where each outlet first tells each certain row, in its own order, and whom it lets speak first. */
export function traceOrder(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly ClaimGroup[],
): OrderOfTelling[] {
  const sure = groups.filter(({ status }) => status !== "unsure");
  return articles.map((article) => {
    const tellings = sure.flatMap((group): Telling[] => {
      const first = group.members.filter((m) => m.article === article.id).sort((a, b) => a.start - b.start)[0];
      const sentence = first && sentenceAt(article, first);
      if (!first || !sentence) return [];
      const { start, end } = first;
      return [
        {
          group: group.id,
          start,
          end,
          prominence: prominenceOf(article, sentence),
          position: positionOf(article, sentence.index),
        },
      ];
    });
    tellings.sort((a, b) => a.start - b.start || compareIds(a.group, b.group));
    return { article: article.id, tellings, firstQuoted: firstQuotedIn(article, attributions) };
  });
}

/** Share of the body's sentences that stand before this one; 0 for the headline. */
function positionOf(article: SegmentedArticle, index: number): number {
  const body = article.sentences.filter(({ role }) => role === "body");
  return body.filter((sentence) => sentence.index < index).length / Math.max(1, body.length);
}

function firstQuotedIn(article: SegmentedArticle, attributions: readonly Attribution[]): OrderOfTelling["firstQuoted"] {
  const headline = article.sentences.find(({ role }) => role === "headline");
  const [first] = attributions
    .filter((one) => one.article === article.id && one.content.start >= (headline?.end ?? 0))
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  // "Poe, 31, wrote": an age is nobody
  const speaker = first?.speaker && /\p{L}/u.test(first.speaker) ? first.speaker : null;
  return first ? { start: first.content.start, end: first.content.end, speaker } : null;
}

/** Rows that one outlet tells in its headline or lead and another only in its last third. */
export function contrastOrder(orders: readonly OrderOfTelling[]): OrderContrast[] {
  const groups = [...new Set(orders.flatMap(({ tellings }) => tellings.map(({ group }) => group)))].sort(compareIds);
  return groups.flatMap((group) => {
    const where = (isThere: (telling: Telling) => boolean): ArticleId[] =>
      orders
        .filter(({ tellings }) => tellings.some((t) => t.group === group && isThere(t)))
        .map(({ article }) => article);
    const leadsWith = where(({ prominence }) => prominence === "headline" || prominence === "lead");
    const endsWith = where(({ prominence, position }) => prominence === "below" && position >= LAST_THIRD);
    return leadsWith.length > 0 && endsWith.length > 0 ? [{ group, leadsWith, endsWith }] : [];
  });
}

/** "g2" before "g10". */
const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
