import { groupInto } from "../../text/groupInto";
import type { Mention, Place } from "./gatherMentions";
import { mentionsIn } from "./gatherMentions";
import { type Linker, linkMentions } from "./linkMentions";
import { namesAnother } from "./modifierKinds";
import { THING_CLASSES, type WordClass } from "./thingClasses";

/** Phrases of two outlets or more that name one thing; `family` is the class their heads share, null for one shared head. */
export type ThingSet = { readonly family: WordClass | null; readonly mentions: readonly Mention[] };

/** Heads that name too many things for a shared head to mean a shared referent. */
const LOOSE = new Set(
  (
    "people person man woman year day week month time hour minute percent thing way part number member lot kind place state " +
    "country nation world house office end point side case fact life home night morning evening afternoon question news one " +
    "reason result level job example area center line list name word sentence interview press phone email letter half"
  ).split(" "),
);

/**
 * Things that the outlets name with other words: one head with different modifiers, or different heads of one class.
 * Phrases of one family are joined where the signs that they name one thing add up; it prefers two sets of one thing to
 * one set of two.
 */
export function findThingSets(places: readonly Place[]): ThingSet[] {
  const linker = linkMentions(places);
  const mentions = places.flatMap(mentionsIn).filter(isCommon);
  const byHead = groupInto(mentions, (mention) => mention.head);
  const classes = THING_CLASSES.map((family) => ({
    family,
    mentions: mentions.filter((mention) => family.words[mention.head] !== undefined),
  }));
  const single = [...byHead]
    .filter(([head]) => !LOOSE.has(head) && !isListed(head))
    .map(([, mentions]) => ({ family: null, mentions }));
  return [...classes, ...single].flatMap(({ family, mentions }) =>
    joinLinked(mentions, linker).map((joined) => ({ family, mentions: joined })),
  );
}

const LISTED = new Set(THING_CLASSES.flatMap(({ words }) => Object.keys(words)));
const isListed = (head: string): boolean => LISTED.has(head);

/** Names are another matter, but "the Dream Act" has a noun for its head, whatever its capital. */
function isCommon(mention: Mention): boolean {
  const head = mention.place.sentence.tokens[mention.phrase.head];
  return head !== undefined && head.end - head.start > 2 && (head.pos === "NOUN" || isListed(mention.head));
}

/** Parts of the mentions that hang together over the outlets, each holding two outlets at least. */
function joinLinked(mentions: readonly Mention[], linker: Linker): Mention[][] {
  if (new Set(mentions.map((mention) => mention.article)).size < 2) return [];
  const parent = new Map<Mention, Mention>();
  const rootOf = (mention: Mention): Mention => {
    let root = mention;
    for (let up = parent.get(root); up; up = parent.get(root)) root = up;
    return root;
  };
  const join = (a: Mention, b: Mention): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent.set(y, x);
  };
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) {
      const isLinked = a.article === b.article ? isAnaphor(a, b) : linker.isLinked(a, b);
      if (isLinked) join(a, b);
    }
  const parts = [...groupInto(mentions, rootOf).values()];
  return parts.filter((part) => new Set(part.map((mention) => mention.article)).size > 1);
}

/** "a bill … the bill": the same head later in the same article, told by "the" and without a word that makes it another. */
function isAnaphor(first: Mention, second: Mention): boolean {
  if (first.head !== second.head || second.phrase.determiner !== "definite") return false;
  const names = second.modifiers.filter(({ isName }) => isName).map(({ word }) => word);
  const isSame =
    names.length === 0 || names.every((word) => first.modifiers.some((modifier) => modifier.word === word));
  return isSame && ![...first.modifiers, ...second.modifiers].some(({ word }) => namesAnother(word));
}
