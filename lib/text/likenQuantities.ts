import { overlapShare } from "./contextOf";
import type { Quantity } from "./findQuantities";

/** A figure with the content words around it (`contextOf` with `FIGURE_RADIUS`). */
export type ToldQuantity = { readonly item: Quantity; readonly context: ReadonlySet<string> };

/** Words on either side of a figure that tell what it is about. */
export const FIGURE_RADIUS = 6;
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
/** What closeness adds, and the size from which it tells anything: 11 and 12 are close by chance. */
const CLOSE_BONUS = 0.25;
const EXACT_FROM = 100;
/** Exact figures of which one is more than so many times the other are seldom one thing, and what that takes away. */
const FAR_TIMES = 4;
const FAR_MALUS = 0.25;

/** How like two figures' subjects are, 0 to 1; 0 where they cannot be one quantity. */
export function likenQuantities(a: ToldQuantity, b: ToldQuantity): number {
  const [x, y] = [a.item, b.item];
  if (x.kind !== y.kind || x.unit !== y.unit) return 0;
  const [stateA, stateB] = [stateOf(x, a.context), stateOf(y, b.context)];
  if (stateA && stateB && stateA !== stateB) return 0;
  const context = overlapShare(a.context, b.context);
  const counted = countedLikeness(x, y) ?? (stateA !== undefined && stateA === stateB ? 0.8 : 0.4);
  return 0.6 * counted + 0.4 * context + (areClose(x, y) ? CLOSE_BONUS : 0) - (areFar(x, y) ? FAR_MALUS : 0);
}

/** Exact figures within a tenth of each other are seldom two things: $43,350 and $43,000. */
function areClose(a: Quantity, b: Quantity): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return a.upTo === null && b.upTo === null && high >= EXACT_FROM && low >= 0.9 * high;
}

/** $4,272 and $750,000 are two sums of one story, not one sum told in two ways; several and 18 may be one count. */
function areFar(a: Quantity, b: Quantity): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return a.upTo === null && b.upTo === null && high > FAR_TIMES * low;
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
