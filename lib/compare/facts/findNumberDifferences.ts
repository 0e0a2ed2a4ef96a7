import type { Difference } from "../../model/claim";
import { sliceSpan } from "../../model/span";
import type { Quantity } from "../../text/findQuantities";
import { findSums, runThatSums } from "../../text/findSums";
import { unifyQuantities } from "../../text/unifyQuantities";
import { contextOf, overlapShare } from "./contextOf";
import { findVagueCounts } from "./findVagueCounts";
import { gatherClusters, inTextOrder, type Link, type Node, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Words that count people without saying which: "44 people" and "44 passengers" may be one figure. */
const PEOPLE = new Set("people person man woman victim individual".split(" "));
const PERSON_NOUNS = new Set(
  (
    "hostage captive soldier officer passenger civilian protester student child worker resident migrant refugee member " +
    "lawmaker senator official voter patient demonstrator troop fighter militant prisoner detainee survivor employee " +
    "sailor tourist villager guest miner firefighter policeman reporter journalist candidate guard crew"
  ).split(" "),
);
/** What became of those counted, by one name. */
const STATES: Readonly<Record<string, string>> = {
  dead: "dead",
  killed: "dead",
  dying: "dead",
  die: "dead",
  kill: "dead",
  death: "dead",
  fatality: "dead",
  alive: "alive",
  living: "alive",
  survive: "alive",
  survivor: "alive",
  injured: "hurt",
  injure: "hurt",
  wounded: "hurt",
  wound: "hurt",
  hurt: "hurt",
  injury: "hurt",
  missing: "missing",
  unaccounted: "missing",
  arrest: "arrested",
  arrested: "arrested",
  detain: "arrested",
  detained: "arrested",
};
/** Least likeness of what two figures count for them to be compared at all; chosen on the training stories. */
const COMPARABLE = 0.4;
/** Likeness from which differing figures are shown as a difference and not only offered to check. */
const SURE = 0.6;
const RADIUS = 6;
/** What closeness adds, and the size from which it tells anything: 11 and 12 are close by chance. */
const CLOSE_BONUS = 0.25;
const EXACT_FROM = 100;

/**
 * Figures for one quantity that differ between the tellings of a row. Figures are compared only where they count the
 * same thing, in the same unit, of the same state (killed is not injured); those that can both be right (at least 40 /
 * 44) are for a person to check. Prefers a missed difference: a long sentence holds many figures.
 */
export function findNumberDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(
    tellings.map((telling) => [
      telling,
      [...telling.quantities.filter((q) => q.kind !== "ordinal"), ...findVagueCounts(telling)].map(
        (item): Node<Quantity> => ({ telling, item }),
      ),
    ]),
  );
  const links = pairsOf(tellings).flatMap(([a, b]) => linkQuantities(nodes.get(a) ?? [], nodes.get(b) ?? []));
  return gatherClusters(links).map(({ nodes: tied, links: within }) => ({
    kind: "number",
    confidence: within.some((link) => link.differs === "sure") ? "sure" : "check",
    values: inTextOrder(
      tied.map(({ telling, item }) => ({ ...placeIn(telling, item), value: readingOf(item, telling.article.text) })),
    ),
    because: explain(tied),
  }));
}

/** Same figures first, so that they are spent; then what is left and likest, each figure once. */
function linkQuantities(as: readonly Node<Quantity>[], bs: readonly Node<Quantity>[]): Link<Quantity>[] {
  const totals = new Set([
    ...as.filter((node) => isTotal(node, as) || isSumOf(node, bs)),
    ...bs.filter((node) => isTotal(node, bs) || isSumOf(node, as)),
  ]);
  const pairs = as
    .flatMap((a) => bs.map((b) => ({ a, b, match: unifyQuantities(a.item, b.item), likeness: likenessOf(a, b) })))
    .filter((pair) => pair.likeness > 0 && (pair.match === "same" || pair.likeness >= COMPARABLE))
    // A total told with its parts (59: 35, 22 and 2) is not another outlet's part.
    .filter((pair) => pair.match === "same" || totals.has(pair.a) === totals.has(pair.b))
    .sort(
      (x, y) =>
        rankOf(x.match) - rankOf(y.match) ||
        y.likeness - x.likeness ||
        x.a.item.start - y.a.item.start ||
        x.b.item.start - y.b.item.start,
    );
  const spent = new Set<Node<Quantity>>();
  const links: Link<Quantity>[] = [];
  for (const { a, b, match, likeness } of pairs) {
    if (spent.has(a) || spent.has(b)) continue;
    spent.add(a).add(b);
    const differs = match === "same" ? "no" : match === "apart" && likeness >= SURE ? "sure" : "check";
    links.push({ a, b, differs });
  }
  return links;
}

const isTotal = ({ item }: Node<Quantity>, all: readonly Node<Quantity>[]) =>
  findSums(all.map((node) => node.item)).some((sum) => sum.total === item);

/** 59 here, 35 and 22 and 2 there: told whole and told in parts. Two parts add up to something by chance too often. */
function isSumOf({ item }: Node<Quantity>, others: readonly Node<Quantity>[]): boolean {
  const counts = others.map((node) => node.item).filter((q) => q.kind === "count" && q.upTo === null);
  return item.kind === "count" && counts.some((_, at) => (runThatSums(counts.slice(at), item.value)?.length ?? 0) > 2);
}

const rankOf = (match: "same" | "compatible" | "apart") => ["same", "compatible", "apart"].indexOf(match);

/** How like two figures' subjects are, 0 to 1; 0 where they cannot be one quantity. */
function likenessOf(a: Node<Quantity>, b: Node<Quantity>): number {
  const [x, y] = [a.item, b.item];
  if (x.kind !== y.kind || x.unit !== y.unit) return 0;
  const [contextA, contextB] = [contextOf(a.telling, x, RADIUS), contextOf(b.telling, y, RADIUS)];
  const [stateA, stateB] = [stateOf(x, contextA), stateOf(y, contextB)];
  if (stateA && stateB && stateA !== stateB) return 0;
  const context = overlapShare(contextA, contextB);
  const counted = countedLikeness(x, y) ?? (stateA !== undefined && stateA === stateB ? 0.8 : 0.4);
  return 0.6 * counted + 0.4 * context + (areClose(x, y) ? CLOSE_BONUS : 0);
}

/** Exact figures within a tenth of each other are seldom two things: $43,350 and $43,000. */
function areClose(a: Quantity, b: Quantity): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return a.upTo === null && b.upTo === null && high >= EXACT_FROM && low >= 0.9 * high;
}

function stateOf(quantity: Quantity, context: ReadonlySet<string>): string | undefined {
  const own = quantity.counted.map((word) => STATES[word]).find((state) => state !== undefined);
  if (own) return own;
  const near = new Set([...context].map((word) => STATES[word]).filter((state) => state !== undefined));
  return near.size === 1 ? [...near][0] : undefined;
}

/** 1 where the head nouns are one word, 0 where they clash, undefined where a text does not say. */
function countedLikeness(a: Quantity, b: Quantity): number | undefined {
  const [headA, headB] = [a.counted.at(-1), b.counted.at(-1)];
  if (headA === undefined || headB === undefined) return undefined;
  // "22 are alive" says a state where "24 captives" says a noun: neither clashes with the other.
  if ((STATES[headA] === undefined) !== (STATES[headB] === undefined)) return undefined;
  if (headA === headB || (STATES[headA] !== undefined && STATES[headA] === STATES[headB])) return 1;
  const [anyoneA, anyoneB] = [PEOPLE.has(headA), PEOPLE.has(headB)];
  if ((anyoneA && (anyoneB || PERSON_NOUNS.has(headB))) || (anyoneB && PERSON_NOUNS.has(headA))) return 0.7;
  return a.counted.some((word) => b.counted.includes(word)) ? 0.8 : 0;
}

/** The reading compared: a number, or the words where the figure is a range or has a comparator. */
function readingOf(quantity: Quantity, text: string): string | number {
  return quantity.upTo === null && quantity.comparator === "exactly" ? quantity.value : sliceSpan(text, quantity);
}

function explain(tied: readonly Node<Quantity>[]): string {
  const counted = tied.map(({ item }) => item.counted.at(-1)).find((word) => word !== undefined);
  const what = counted ?? tied.map(({ item }) => item.unit).find((unit) => unit !== "");
  return what
    ? `The figures given for the same thing differ (${what}).`
    : "The figures given for the same thing differ.";
}
