import type { SegmentedArticle } from "../../model/article";
import type { Difference } from "../../model/claim";
import { type Span, sliceSpan } from "../../model/span";
import { contextOf } from "../../text/contextOf";
import type { Quantity } from "../../text/findQuantities";
import { findVagueCounts } from "../../text/findVagueCounts";
import { FIGURE_RADIUS, type ToldQuantity } from "../../text/likenQuantities";
import { linkQuantities } from "../../text/linkQuantities";
import { readFigures } from "../../text/readFigures";
import { unifyQuantities } from "../../text/unifyQuantities";
import { concernOthers } from "./concernOthers";
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

/** Likeness from which differing figures are shown as a difference and not only offered to check. */
const SURE = 0.6;
/** Two counts of things with two names ("15 bills" / "16 measures"), each the only figure of its telling, are one from here. */
const CLOSE = 0.8;
/** Figures so many times apart are shown for a check only, and from the second on not at all: no annotated ones were. */
const FAR_TIMES = 4;
const FOREIGN_TIMES = 10;
/** Characters after a figure in which something more may be named beside what it counts. */
const LONGEST_EXTRA = 60;

/**
 * Figures for one quantity that differ between the tellings of a row. Figures are compared only where they count the
 * same thing, in the same unit, of the same state (killed is not injured); those that can both be right (at least 40 /
 * 44) are a detail; a figure that the other article has elsewhere is for a person to check. Prefers a missed difference: a long sentence holds many figures.
 */
export function findNumberDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(
    tellings.map((telling) => [
      telling,
      [...telling.quantities.filter((q) => q.kind !== "ordinal"), ...vagueIn(telling), ...zeroesIn(telling)].map(
        (item) => toldIn(telling, item),
      ),
    ]),
  );
  const links = pairsOf(tellings).flatMap(([a, b]) => linkTold(nodes.get(a) ?? [], nodes.get(b) ?? []));
  const held = keepApart(links, (x, y) => unifyQuantities(x, y) === "apart");
  return gatherClusters(held).map(({ nodes: tied, links: within }) => ({
    kind: "number",
    ...gradeLinks(within),
    because: explain(tied, gradeLinks(within).compatible === true),
    values: inTextOrder(
      tied.map((node) => ({
        ...placeIn(node.telling, withExtra(node)),
        value: readingOf(node.item, node.telling.article.text),
      })),
    ),
  }));
}

type Told = Node<Quantity> & ToldQuantity;

function toldIn(telling: Telling, item: Quantity): Told {
  return { telling, item, context: contextOf(telling.tokens, item, FIGURE_RADIUS) };
}

function vagueIn({ article, members, tokens }: Telling): Quantity[] {
  return members.flatMap((member) => findVagueCounts(article.text, member, article.language, tokens));
}

/** "no ships" beside "two container ships": none is a count too. */
function zeroesIn({ article, sentences, tokens }: Telling): Quantity[] {
  if (!article.language.startsWith("en")) return [];
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): Quantity[] => {
      const noun = sentence.tokens.slice(at + 1, at + 3).find((next) => next.pos === "NOUN");
      if (token.lower !== "no" || !noun || !tokens.includes(token)) return [];
      const span = { start: token.start, end: noun.end };
      const exact = { value: 0, upTo: null, unit: "", comparator: "exactly", isRounded: false } as const;
      return [
        { ...span, ...exact, kind: "count", counted: [noun.lemma], figure: { start: token.start, end: token.end } },
      ];
    }),
  );
}

function linkTold(as: readonly Told[], bs: readonly Told[]): Link<Quantity>[] {
  const links = linkQuantities(as, bs).flatMap(({ a, b, match, likeness }): Link<Quantity>[] => {
    const times = timesApart(a.item, b.item);
    if (match === "apart" && (concernOthers(a, b) || times > FOREIGN_TIMES)) return [];
    // A share of one crowd is none of another, however alone it stands: only like words around make it one.
    const isShareOfOne = a.item.kind !== "share" || likeness >= SURE;
    const isLike = likeness >= SURE || isNone(a) || isNone(b) || (areOnlyTheirs(a, b) && isShareOfOne);
    // "Several" beside "two" may be one count told loosely.
    const isLoose = [a, b].some(isLoosely) && ![a, b].every(isLoosely);
    const isSure = match === "apart" && isLike && times <= FAR_TIMES && (!isLoose || isNone(a) || isNone(b));
    // "Half" beside "some 50 percent": a share in words is no exact figure.
    const isShare = a.item.value === b.item.value && [a, b].some(isShareInWords);
    if (match === "compatible" && isShare) return [{ a, b, differs: "no" }];
    const isMore = match === "compatible" || (match === "same" && hasExtra(a) !== hasExtra(b));
    return [{ a, b, differs: isMore ? "compatible" : match === "same" ? "no" : isSure ? "sure" : "check" }];
  });
  const [sum, other] = [onlySum(as), onlySum(bs)];
  if (sum && other && sum.item.unit !== other.item.unit) links.push({ a: sum, b: other, differs: "compatible" });
  const [a, b] = [onlyFigure(as), onlyFigure(bs)];
  if (links.length > 0 || !a || !b || !areClose(a.item, b.item) || !areOnlyTheirs(a, b)) return links;
  return [{ a, b, differs: unifyQuantities(a.item, b.item) === "compatible" ? "compatible" : "sure" }];
}

/** How many times the one is the other; 1 where either is none or only vaguely told. */
function timesApart(a: Quantity, b: Quantity): number {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return low <= 0 || a.upTo !== null || b.upTo !== null ? 1 : high / low;
}

/** The one figure of a telling that counts something; "several" and "a year or two" are none. */
function onlyFigure(told: readonly Told[]): Told | undefined {
  const exact = told.filter(({ item }) => item.upTo === null && item.counted.length > 0);
  return exact.length === 1 ? exact[0] : undefined;
}

/** The one sum of money of a telling: beside one in another currency it may be the same, which no rate is at hand to tell. */
function onlySum(told: readonly Told[]): Told | undefined {
  const sums = told.filter(({ item }) => item.kind === "money");
  return sums.length === 1 ? sums[0] : undefined;
}

/** "23 states and the District": one more is named beside those counted. */
function hasExtra(node: Node<Quantity>): boolean {
  return withExtra(node).end > node.item.end;
}

function withExtra({ telling: { article }, item }: Node<Quantity>): Span {
  const rest = item.kind === "count" ? article.text.slice(item.end, item.end + LONGEST_EXTRA) : "";
  const extra = /^(?:\s\p{L}+){1,2}\s(?:and|plus)\s(?:the\s)?\p{Lu}\p{L}+/u.exec(rest);
  return { start: item.start, end: item.end + (extra?.[0].length ?? 0) };
}

function areClose(a: Quantity, b: Quantity): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return a.kind === "count" && b.kind === "count" && a.unit === b.unit && low < high && low >= CLOSE * high;
}

const isShareInWords = ({ telling: { article }, item }: Told): boolean =>
  /\b(?:half|third|quarter|fifth|tenth)/i.test(article.text.slice(item.start, item.end));

const isLoosely = ({ telling: { article }, item }: Told): boolean =>
  item.upTo !== null && !/\d/.test(article.text.slice(item.start, item.end));

const isNone = ({ item }: Told): boolean => item.value === 0;

/** Whether neither article prints the other's figure anywhere: one that both have is another figure of the story. */
function areOnlyTheirs(a: Told, b: Told): boolean {
  return !figuresOf(a.telling.article).has(b.item.value) && !figuresOf(b.telling.article).has(a.item.value);
}

const known = new WeakMap<SegmentedArticle, ReadonlySet<number>>();
function figuresOf(article: SegmentedArticle): ReadonlySet<number> {
  const before = known.get(article);
  if (before) return before;
  const found = article.sentences.flatMap((sentence) => readFigures(article, sentence).quantities);
  const figures = new Set(found.map((quantity) => quantity.value));
  known.set(article, figures);
  return figures;
}

/** The reading compared: a number, or the words where the figure is a range or has a comparator. */
function readingOf(quantity: Quantity, text: string): string | number {
  return quantity.upTo === null && quantity.comparator === "exactly" ? quantity.value : sliceSpan(text, quantity);
}

function explain(tied: readonly Node<Quantity>[], canBothBeRight: boolean): string {
  if (new Set(tied.map(({ item }) => (item.kind === "money" ? item.unit : ""))).size > 1)
    return "The sum is given in different currencies; whether it is one, the texts do not say.";
  const counted = tied.map(({ item }) => item.counted.at(-1)).find((word) => word !== undefined);
  const what = counted ?? tied.map(({ item }) => item.unit).find((unit) => unit !== "");
  const told = canBothBeRight
    ? "One figure is more exact than the other; both can be right"
    : "The figures given for the same thing differ";
  return what ? `${told} (${what}).` : `${told}.`;
}
