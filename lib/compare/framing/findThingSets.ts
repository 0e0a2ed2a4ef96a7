import { groupInto } from "../../text/groupInto";
import { type Family, findCores } from "./findCores";
import type { Mention, Place } from "./gatherMentions";
import { mentionsIn, tellOneRow } from "./gatherMentions";
import { joinParts } from "./joinParts";
import { LINKED, type Likeness, type Linked, type Linker, linkMentions, MAYBE_LINKED } from "./linkMentions";
import { isScope, namesAnother } from "./modifierKinds";
import type { WordClass } from "./readClasses";
import { readProfile } from "./readProfile";
import { THING_CLASSES } from "./thingClasses";

/** Phrases of two outlets or more that name one thing; `family` is the class their heads share, null for one shared head. */
export type ThingSet = {
  readonly family: WordClass | null;
  /** proven: beyond doubt one thing; likely: the signs add up; possible: they only suffice to fold the set away. */
  readonly certainty: "proven" | "likely" | "possible";
  readonly mentions: readonly Mention[];
};

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
export function findThingSets(places: readonly Place[], isLike: Likeness): ThingSet[] {
  const mentions = places.flatMap(mentionsIn).filter(isCommon);
  const linker = linkMentions(isLike, mentions);
  const families = familiesOf(mentions);
  const profileOf = readOnce(readProfile);
  const joined = families.map((family) => joinFamily(family, linker));
  return [
    ...families.flatMap((family) =>
      findCores(family, isLike, profileOf).map(
        (core): ThingSet => ({ ...family, certainty: "proven", mentions: core }),
      ),
    ),
    ...joined.flatMap(({ likely }) => likely),
    ...joinSlots(mentions),
    ...joined.flatMap(({ possible }) => possible),
  ];
}

/** A phrase stands in every class that lists its noun. */
function readOnce<Item extends object, Value>(read: (item: Item) => Value): (item: Item) => Value {
  const known = new Map<Item, Value>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const value = read(item);
    known.set(item, value);
    return value;
  };
}

/** Phrases whose heads may name one thing: those of one class, and those of one head that no class lists. */
function familiesOf(mentions: readonly Mention[]): Family[] {
  const byHead = groupInto(mentions, (mention) => mention.head);
  const classes = THING_CLASSES.map((family) => ({
    family,
    mentions: [...family.words.keys()]
      .flatMap((head) => byHead.get(head) ?? [])
      .sort((a, b) => a.place.index - b.place.index || a.start - b.start),
  }));
  const single = [...byHead].filter(([head]) => !LOOSE.has(head) && !LISTED.has(head));
  return [...classes, ...single.map(([, same]) => ({ family: null, mentions: same }))];
}

type Joined = { readonly likely: readonly ThingSet[]; readonly possible: readonly ThingSet[] };

function joinFamily({ family, mentions }: Family, { score, read }: Linker): Joined {
  const isSame = (a: Linked, b: Linked) =>
    a.article === b.article && isAnaphor(a.mention, b.mention, a.signs.isSalient);
  const parts = joinParts(mentions.map(read), { isSame, score }, [LINKED, MAYBE_LINKED]);
  const [likely = [], possible = []] = parts.map((sets) => sets.map((same) => same.map(({ mention }) => mention)));
  return {
    likely: likely.map((same) => ({ family, certainty: "likely", mentions: same })),
    possible: possible.map((same) => ({ family, certainty: "possible", mentions: same })),
  };
}

const shareRow = (a: Mention, b: Mention): number => (tellOneRow(a.place, b.place) ? 1 : 0);

/** What fills the same place beside the same verb in one row: "freed the captives", "freed the prisoners". */
function joinSlots(mentions: readonly Mention[]): ThingSet[] {
  const bySlot = groupInto(
    mentions.filter(({ slot, place }) => slot !== null && place.rows.size > 0),
    ({ slot }) => slot,
  );
  return [...bySlot.values()]
    .flatMap((same) => joinParts(same, { isSame: () => false, score: shareRow }, [1]).flat())
    .map((joined): ThingSet => ({ family: null, certainty: "possible", mentions: joined }));
}

const LISTED = new Set(THING_CLASSES.flatMap(({ words }) => [...words.keys()]));

/** Names are another matter, but "the Dream Act" has a noun for its head, whatever its capital. */
function isCommon(mention: Mention): boolean {
  const head = mention.place.sentence.tokens[mention.phrase.head];
  return head !== undefined && head.end - head.start > 1 && (head.pos === "NOUN" || LISTED.has(mention.head));
}

/**
 * "a bill … the bill": the same head later in the same article, told by "the" and without a word that makes it another.
 * One of the story's main things needs no "the": "hostages … hostages".
 */
function isAnaphor(first: Mention, second: Mention, isSalient: boolean): boolean {
  if (first.head !== second.head || !(isSalient || second.phrase.determiner === "definite")) return false;
  const names = second.modifiers.filter(({ isName }) => isName).map(({ word }) => word);
  const isSame =
    names.length === 0 || names.every((word) => first.modifiers.some((modifier) => modifier.word === word));
  const scopes = [first, second].map(({ modifiers }) => modifiers.find(({ word }) => isScope(word))?.word);
  if (scopes[0] !== scopes[1] && scopes[1] !== undefined) return false;
  return isSame && ![...first.modifiers, ...second.modifiers].some(({ word }) => namesAnother(word));
}
