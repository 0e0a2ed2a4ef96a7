import type { Difference } from "../../model/claim";
import { sliceSpan } from "../../model/span";
import { contextOf, overlapShare } from "../../text/contextOf";
import { isoOf } from "../../text/dayRange";
import type { DateMention } from "../../text/findDates";
import { foldText } from "../../text/foldText";
import { type DateMatch, unifyDates } from "../../text/unifyDates";
import { findAnchor } from "./findAnchor";
import { gatherClusters, inTextOrder, type Link, type Node, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

const RADIUS = 7;
/** Share of words around two dates from which they date one event, and from which they may. From the training stories. */
const SAME_EVENT = 0.4;
const LIKE_EVENT = 0.3;
/** Days apart at most for two days to be shown as a difference: farther ones nearly always date two events. */
const NEAR_DAYS = 3;

/**
 * Dates of one event that differ between the tellings of a row. Dates are compared by what they can mean for the
 * article that prints them; a finer date (Saturday / over the weekend) is for a person to check. Two dates in one row
 * mostly date two events ("said Tuesday" of a vote on Monday): only those are compared that belong to one verb or stand
 * among the same words, and only near days are shown without a check.
 */
export function findDateDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(
    tellings.map((telling) => [telling, telling.dates.map((item): Node<DateMention> => ({ telling, item }))]),
  );
  const links = pairsOf(tellings).flatMap(([a, b]) => linkDates(nodes.get(a) ?? [], nodes.get(b) ?? []));
  return gatherClusters(links).map(({ nodes: tied, links: within }) => {
    const isSure = within.some((link) => link.differs === "sure");
    return {
      kind: "date",
      confidence: isSure ? "sure" : "check",
      values: inTextOrder(
        tied.map(({ telling, item }) => ({ ...placeIn(telling, item), value: readingOf(item, telling) })),
      ),
      because: isSure
        ? "The dates given cannot be the same day or stretch of days."
        : "One date is more exact than the other; both can be right.",
    };
  });
}

function linkDates(as: readonly Node<DateMention>[], bs: readonly Node<DateMention>[]): Link<DateMention>[] {
  const pairs = as
    .flatMap((a) => bs.map((b) => ({ a, b, match: unifyDates(a.item, b.item), event: eventLikeness(a, b) })))
    .sort(
      (x, y) =>
        rankOf(x.match) - rankOf(y.match) ||
        y.event - x.event ||
        x.a.item.start - y.a.item.start ||
        x.b.item.start - y.b.item.start,
    );
  const spent = new Set<Node<DateMention>>();
  const links: Link<DateMention>[] = [];
  for (const { a, b, match, event } of pairs) {
    if (spent.has(a) || spent.has(b) || (match !== "same" && event < LIKE_EVENT)) continue;
    // Days that cannot be one and lie far apart, or a day against a year: two events, however like the words are.
    if (match === "apart" && !areNear(a.item, b.item)) continue;
    spent.add(a).add(b);
    const isSure = match === "apart" && event >= SAME_EVENT && areNear(a.item, b.item);
    const isSame =
      (match === "same" && (a.item.dayPart === b.item.dayPart || event < LIKE_EVENT)) ||
      (match === "compatible" && areSaidAlike(a, b));
    links.push({ a, b, differs: isSame ? "no" : isSure ? "sure" : "check" });
  }
  return links;
}

/** How surely two dates date one event, 0 to 1: the same verb, or the same words around them. */
function eventLikeness(a: Node<DateMention>, b: Node<DateMention>): number {
  const context = overlapShare(
    contextOf(a.telling.tokens, a.item, RADIUS),
    contextOf(b.telling.tokens, b.item, RADIUS),
  );
  const [verbA, verbB] = [findAnchor(a.telling, a.item), findAnchor(b.telling, b.item)];
  // The day of an act is not the day somebody spoke of it.
  if (verbA !== undefined && verbB !== undefined && (verbA === "say") !== (verbB === "say")) return 0;
  // Everybody says things, every day: one speech verb is no one occasion.
  return verbA !== undefined && verbA === verbB && verbA !== "say" ? Math.max(context, LIKE_EVENT) + 0.1 : context;
}

/**
 * "in recent weeks" in a paper of Wednesday and in one of Thursday: too vague for a day to part them; "next week" in two
 * papers of no known day: nothing does.
 */
function areSaidAlike(a: Node<DateMention>, b: Node<DateMention>): boolean {
  const say = ({ telling, item }: Node<DateMention>) => foldText(sliceSpan(telling.article.text, item));
  const areVague = a.item.grain === "vague" && b.item.grain === "vague";
  const areOpen = a.item.ranges.length === 0 && b.item.ranges.length === 0;
  return (areVague || areOpen) && say(a) === say(b);
}

function areNear(a: DateMention, b: DateMention): boolean {
  const [x, y] = [a.ranges[0], b.ranges[0]];
  if (a.grain !== "day" || b.grain !== "day") return a.grain === b.grain;
  return !x || !y || Math.abs(x.from - y.from) <= NEAR_DAYS;
}

const rankOf = (match: DateMatch) => ["same", "compatible", "apart"].indexOf(match);

function readingOf(date: DateMention, { article }: Telling): string {
  const [range] = date.ranges;
  if (!range) return sliceSpan(article.text, date);
  return range.from === range.to ? isoOf(range.from) : `${isoOf(range.from)}/${isoOf(range.to)}`;
}
