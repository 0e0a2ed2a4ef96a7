import type { Difference } from "../../model/claim";
import { sliceSpan } from "../../model/span";
import { actOf } from "../../text/actOf";
import { contextOf, overlapShare } from "../../text/contextOf";
import { isoOf } from "../../text/dayRange";
import type { DateMention } from "../../text/findDates";
import { foldText } from "../../text/foldText";
import { type DateMatch, unifyDates } from "../../text/unifyDates";
import { findAnchor } from "./findAnchor";
import {
  gatherClusters,
  gradeLinks,
  inTextOrder,
  keepApart,
  type Link,
  type Node,
  pairsOf,
  placeIn,
} from "./gatherValues";
import type { Telling } from "./readTelling";

const RADIUS = 7;
/** Share of words around two dates from which they date one event, and from which they may. From the training stories. */
const SAME_EVENT = 0.4;
const LIKE_EVENT = 0.3;
/** The same for one day with two parts of it ("late Friday" / "Friday afternoon"), which a shared day speaks for. */
const LIKE_CLASH = 0.2;
/** The same for a day and a part of it that date two verbs. */
const LIKE_FINER = 0.2;
/** Days apart at most for two days to be shown as a difference: farther ones nearly always date two events. */
const NEAR_DAYS = 3;

/**
 * Dates of one event that differ between the tellings of a row. Dates are compared by what they can mean for the
 * article that prints them; a finer date (Saturday / over the weekend, Tuesday / Tuesday night) leaves both right. Two
 * dates in one row mostly date two events ("said Tuesday" of a vote on Monday): only those are compared that belong to one verb or stand
 * among the same words, and only near days are shown without a check.
 */
export function findDateDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(
    tellings.map((telling) => [telling, telling.dates.map((item): Node<DateMention> => ({ telling, item }))]),
  );
  const links = pairsOf(tellings).flatMap(([a, b]) => linkDates(nodes.get(a) ?? [], nodes.get(b) ?? []));
  return gatherClusters(keepApart(links, (x, y) => unifyDates(x, y) !== "same")).map(
    ({ nodes: tied, links: within }) => {
      const grade = gradeLinks(within);
      return {
        kind: "date",
        ...grade,
        values: inTextOrder(
          tied.map(({ telling, item }) => ({ ...placeIn(telling, item), value: readingOf(item, telling) })),
        ),
        because: grade.compatible
          ? "One date is more exact than the other; both can be right."
          : grade.confidence === "sure"
            ? "The dates given cannot be the same day or stretch of days."
            : "The dates given cannot be one; they may date two things.",
      };
    },
  );
}

function linkDates(as: readonly Node<DateMention>[], bs: readonly Node<DateMention>[]): Link<DateMention>[] {
  const pairs = as
    .flatMap((a) => bs.map((b) => ({ a, b, match: unifyDates(a.item, b.item), event: eventLikeness(a, b) })))
    .sort(
      (x, y) =>
        rankOf(x.match) - rankOf(y.match) ||
        Number(compareParts(x.a.item, x.b.item) !== "alike") - Number(compareParts(y.a.item, y.b.item) !== "alike") ||
        y.event - x.event ||
        x.a.item.start - y.a.item.start ||
        x.b.item.start - y.b.item.start,
    );
  const spent = new Set<Node<DateMention>>();
  const links: Link<DateMention>[] = [];
  for (const { a, b, match, event } of pairs) {
    const parts = match === "same" ? compareParts(a.item, b.item) : "alike";
    if (spent.has(a) || spent.has(b) || (match !== "same" && event < LIKE_EVENT)) continue;
    // "late Friday" and "Friday afternoon" are two hours: of one event only where the words are like.
    if (parts === "clash" && event < LIKE_CLASH) continue;
    // "left the ward on Friday night", "was stable on Friday": one day on which two things happened.
    if (parts === "finer" && event < LIKE_FINER && areOtherActs(a, b)) continue;
    if (isLost(a.item) || isLost(b.item) || isStamp(a) || isStamp(b)) continue;
    // Days that cannot be one and lie far apart, or a day against a year: two events, however like the words are.
    if (match === "apart" && (!areNear(a.item, b.item) || saysToo(a, b) || saysToo(b, a))) continue;
    if (match === "apart" && (isAttribute(a) || isAttribute(b))) continue;
    spent.add(a).add(b);
    const isSure = match === "apart" && event >= SAME_EVENT && !areBothSaid(a, b) && !areOtherActs(a, b);
    const isSame = match === "same" ? parts === "alike" : match === "compatible" && areSaidAlike(a, b);
    links.push({ a, b, differs: isSame ? "no" : isSure ? "sure" : match === "apart" ? "check" : "compatible" });
  }
  return links;
}

/** Whether one gives the part of the day that the other leaves open, or both give parts that are two. */
function compareParts(a: DateMention, b: DateMention): "alike" | "finer" | "clash" {
  // "later this week" is no part of "this week" that could be told from another.
  if (a.dayPart === b.dayPart || a.grain !== "day" || b.grain !== "day") return "alike";
  return a.dayPart === null || b.dayPart === null ? "finer" : "clash";
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
  const say = ({ telling, item }: Node<DateMention>) =>
    foldText(sliceSpan(telling.article.text, item))
      .replace(/^(?:in|over|during|within|for) /, "")
      .replace(/^the /, "")
      .replace("last", "past");
  if (say(a) === say(b) && a.item.grain !== "day") return true;
  // Two weekdays of one name, two stretches of one size that overlap: whichever is meant, neither is more exact.
  const { weekday } = a.item.parts;
  if (a.item.grain === b.item.grain) {
    if (a.item.grain !== "day" && a.item.grain !== "vague") return true;
    if (weekday !== undefined && weekday === b.item.parts.weekday) return true;
  }
  return a.item.ranges.length === 0 && b.item.ranges.length === 0 && say(a) === say(b);
}

/** Two dates that belong to two verbs, neither of them another word for the other. */
function areOtherActs(a: Node<DateMention>, b: Node<DateMention>): boolean {
  const [x, y] = [findAnchor(a.telling, a.item), findAnchor(b.telling, b.item)];
  return x !== undefined && y !== undefined && actOf(x) !== actOf(y);
}

/** "today" in an article of no known day: what it means nothing tells. */
const isLost = ({ ranges, parts }: DateMention): boolean =>
  ranges.length === 0 && Object.values(parts).every((part) => part === undefined);

/** "Published: 4 May": when a page was put up, not when anything happened. */
const isStamp = ({ telling: { article }, item }: Node<DateMention>): boolean =>
  /(?:^|[\n|])\s*(?:first |last )?(?:published|updated|posted|modified)\b[^.\n]{0,24}$/i.test(
    article.text.slice(Math.max(0, item.start - 60), item.start),
  );

/** "the 2015 agreement" dates the agreement, "in 2015" what happened. */
function isAttribute({ telling: { article }, item }: Node<DateMention>): boolean {
  const said = sliceSpan(article.text, item);
  const before = article.text.slice(Math.max(0, item.start - 8), item.start);
  return /^\d{4}$/.test(said) && !/\b(?:in|since|of|from|until|by|before|after|during)\s$/i.test(before);
}

/** Everybody says things, every day: two days on which somebody spoke are two occasions more often than one. */
const areBothSaid = (a: Node<DateMention>, b: Node<DateMention>): boolean =>
  findAnchor(a.telling, a.item) === "say" && findAnchor(b.telling, b.item) === "say";

/** "the 2000 nominee, before he lost" beside "lost in 2006, after the 2000 ticket": a year that both print dates something else. */
function saysToo({ telling }: Node<DateMention>, other: Node<DateMention>): boolean {
  const year =
    other.item.grain === "year" ? sliceSpan(other.telling.article.text, other.item).match(/\d{4}/)?.[0] : undefined;
  return year !== undefined && telling.tokens.some((token) => token.lower === year);
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
