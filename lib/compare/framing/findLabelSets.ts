import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { Evidence } from "../../model/claim";
import type { LabelKind, LabelMention, LabelSet, LabelWording } from "../../model/framing";
import type { ArticleSpan } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import { type ActSet, findActSets } from "./findActSets";
import { findNameSets, type NameSet } from "./findNameSets";
import { findPlaceSets, type PlaceSet } from "./findPlaceSets";
import { findThingSets, type ThingSet } from "./findThingSets";
import type { Mention, Place } from "./gatherMentions";
import { measureLikeness } from "./linkMentions";
import { weighAct, weighName, weighPlace, weighThing } from "./weighContrast";

/** A mention under its wording: what words say once articles, possessors, number and case are left out. */
export type WordedMention = LabelMention & { readonly wording: string };

/** A label set before its rank is known. */
export type FoundSet = {
  readonly referent: string;
  readonly kind: LabelKind;
  readonly mentions: readonly WordedMention[];
  readonly weight: number;
  readonly tells: boolean;
  readonly evidence: readonly Evidence[];
};

/** Folded sets kept at most, by kind: a reader who unfolds them wants the next best, not every pair of phrases. */
const MOST_FOLDED: Readonly<Record<LabelKind, number>> = { name: 15, thing: 20, act: 8, place: 8 };

/** Takes the story; gives its label sets, those that could most change a reader's picture first. */
export function findLabelSets(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  places: readonly Place[],
): LabelSet[] {
  const isLike = measureLikeness(places);
  const found = [
    ...findNameSets(articles, attributions, places).map(nameSet),
    ...findThingSets(places, isLike).flatMap(thingSet),
    ...findActSets(places, isLike).map(actSet),
    ...findPlaceSets(places).map(placeSet),
  ];
  const ranked = dropOverlapping(found.filter(hasTwoWordings).sort(byWeight));
  const shown = ranked.filter((set) => set.tells);
  const folded = keepFirstOfEachKind(ranked.filter((set) => !set.tells));
  return [...shown, ...folded].map((set, rank) => finish(set, rank, rank < shown.length));
}

function keepFirstOfEachKind(sets: readonly FoundSet[]): FoundSet[] {
  const counts = new Map<LabelKind, number>();
  return sets.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_FOLDED[kind];
  });
}

/** A proven set that tells nothing is left to the looser set around it. */
function thingSet(set: ThingSet): FoundSet[] {
  const { weight, tells, because } = weighThing(set);
  if (set.certainty === "proven" && !tells) return [];
  const referent = referentOf(set.mentions);
  return [{ referent, kind: "thing", mentions: set.mentions.map(wordMention), weight, tells, evidence: because }];
}

function nameSet(set: NameSet): FoundSet {
  const { weight, tells, because } = weighName(set);
  const mentions = set.descriptions.map(({ place, start, end, words }): WordedMention => {
    return { article: place.article.id, start, end, voice: place.voiceOf({ start, end }), wording: words.join(" ") };
  });
  return { referent: set.referent.name, kind: "name", mentions, weight, tells, evidence: because };
}

function actSet(set: ActSet): FoundSet {
  const { weight, tells, because } = weighAct(set);
  const mentions = set.mentions.map(({ article, start, end, place, verb }): WordedMention => {
    return { article, start, end, voice: place.voiceOf({ start, end }), wording: verb };
  });
  return { referent: set.family.what, kind: "act", mentions, weight, tells, evidence: because };
}

function placeSet(set: PlaceSet): FoundSet {
  const { weight, tells, because } = weighPlace(set);
  const mentions = set.mentions.map(({ article, start, end, place, name }): WordedMention => {
    return { article, start, end, voice: place.voiceOf({ start, end }), wording: name };
  });
  return { referent: set.seat.country, kind: "place", mentions, weight, tells, evidence: because };
}

const keyOf = (span: ArticleSpan): string => `${span.article}:${span.start}`;
const byWeight = (a: FoundSet, b: FoundSet): number =>
  Number(b.tells) - Number(a.tells) ||
  b.weight - a.weight ||
  b.mentions.length - a.mentions.length ||
  compareText(firstKey(a), firstKey(b));
const firstKey = (set: FoundSet): string => set.mentions.map(keyOf).join(" ");
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two outlets at least whose wordings are not the same ones. */
function hasTwoWordings({ mentions }: FoundSet): boolean {
  const own = [...groupInto(mentions, ({ article }) => article).values()].map((said) =>
    [...new Set(said.map(({ wording }) => wording))].sort().join("|"),
  );
  return new Set(own).size > 1;
}

/**
 * Of two sets that hold mostly the same mentions, the weightier stays. What is said of somebody beside the name stands in the
 * name's table: "the embattled governor" makes no table of governors.
 */
function dropOverlapping(sets: readonly FoundSet[]): FoundSet[] {
  const ofNames = new Set(sets.filter(({ kind, tells }) => tells && kind === "name").flatMap(keysOf));
  const taken = new Set<string>();
  return sets.filter((set) => {
    const keys = keysOf(set);
    if (keys.filter((key) => taken.has(key)).length * 2 >= keys.length) return false;
    if (set.tells && set.kind === "thing" && keys.some((key) => ofNames.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

const keysOf = ({ mentions }: FoundSet): string[] => mentions.map(keyOf);

const NUMBERS_AND_ARTICLES = /^(\d.*|mr\.?|mrs\.?|ms\.?)$/;

function wordMention(mention: Mention): WordedMention {
  const { article, start, end, voice, modifiers, head } = mention;
  const words = modifiers.map(({ word }) => word).filter((word) => !NUMBERS_AND_ARTICLES.test(word));
  return { article, start, end, voice, wording: [...words, head].join(" ") };
}

/** What the thing is called on the page: its most frequent noun with "the", as nobody's wording in particular. */
function referentOf(mentions: readonly Mention[]): string {
  const most = mostFrequent(mentions, ({ head }) => head);
  const noun = mostFrequent(most, ({ place, phrase, head }) => place.sentence.tokens[phrase.head]?.lower ?? head);
  const [first] = noun;
  return `the ${first ? (first.place.sentence.tokens[first.phrase.head]?.lower ?? first.head) : "thing"}`;
}

/** The mentions that share the most frequent value; the first in the alphabet where two are as frequent. */
function mostFrequent(mentions: readonly Mention[], keyOfMention: (mention: Mention) => string): readonly Mention[] {
  const counts = [...groupInto(mentions, keyOfMention)];
  counts.sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  return counts[0]?.[1] ?? [];
}

function finish(set: FoundSet, rank: number, shown: boolean): LabelSet {
  const sorted = [...set.mentions].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
  const mentions = sorted.map(({ article, start, end, voice }): LabelMention => ({ article, start, end, voice }));
  const byWording = groupInto(sorted.keys(), (i) => `${sorted[i]?.article}:${sorted[i]?.wording}`);
  const wordings = [...byWording.values()].map(
    (indexes): LabelWording => ({ article: sorted[indexes[0] ?? 0]?.article ?? "", mentions: indexes }),
  );
  wordings.sort(
    (a, b) =>
      compareText(a.article, b.article) ||
      b.mentions.length - a.mentions.length ||
      (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0),
  );
  return { referent: set.referent, kind: set.kind, mentions, wordings, rank, shown, evidence: set.evidence };
}
