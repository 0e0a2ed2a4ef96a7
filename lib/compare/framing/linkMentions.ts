import { groupInto } from "../../text/groupInto";
import type { Mention, Place } from "./gatherMentions";
import { isScope, namesAnother } from "./modifierKinds";
import { THING_CLASSES } from "./thingClasses";

/**
 * What speaks for two phrases naming one thing, and against. Set on stories read by hand so that no single sign but a
 * shared row is enough: a wrong link puts two things under one name, a missed one costs a line in a table.
 */
const WEIGHTS = {
  sameHead: 1,
  rareHead: 1,
  sameClass: 1,
  bothSalient: 1.25,
  sharedTopic: 1.5,
  sharedName: 1,
  sharedTail: 1,
  sameSlot: 1,
  sameRow: 1.5,
  likeSentences: 1,
  bothAtTop: 1,
  topicsDiffer: -0.5,
  scopesDiffer: -3,
  namesDiffer: -3,
  anotherOne: -3,
  figuresDiffer: -2,
} as const;
export const LINKED = 2;
/** Links that only make a set worth a place among the folded ones. */
export const MAYBE_LINKED = 1.5;
/** A head that an article uses no more often than this likely names one thing there. */
const RARE = 2;
/** A head that an article uses this often is one of the story's main things. */
const SALIENT = 3;
/** Cosine of two sentences' weighted words above which they are likely about one event. */
const LIKE = 0.25;

export type Linker = {
  readonly score: (a: Mention, b: Mention) => number;
  readonly isSalient: (mention: Mention) => boolean;
};

/** Whether two places likely tell one event. */
export type Likeness = (a: Place, b: Place) => boolean;

export function linkMentions(isLike: Likeness, mentions: readonly Mention[]): Linker {
  const counts = countHeads(mentions);
  const isRare = ({ article, head }: Mention): boolean => (counts.get(`${article}:${head}`) ?? 0) <= RARE;
  const isSalient = ({ article, head }: Mention): boolean => (counts.get(`${article}:${head}`) ?? 0) >= SALIENT;
  const score = (a: Mention, b: Mention): number => {
    const topics = shared(topicsOf(a), topicsOf(b));
    const names = shared(namesOf(a), namesOf(b));
    const tails =
      shared(a.tail, [...b.tail, ...topicsOf(b), ...namesOf(b)]) || shared(b.tail, [...topicsOf(a), ...namesOf(a)]);
    let sum = 0;
    if (a.head === b.head) sum += WEIGHTS.sameHead + (isRare(a) && isRare(b) ? WEIGHTS.rareHead : 0);
    else if (shareClass(a.head, b.head)) sum += WEIGHTS.sameClass;
    if (isSalient(a) && isSalient(b)) sum += WEIGHTS.bothSalient;
    if (topics) sum += WEIGHTS.sharedTopic;
    if (names) sum += WEIGHTS.sharedName;
    if (tails) sum += WEIGHTS.sharedTail;
    if (a.slot !== null && a.slot === b.slot) sum += WEIGHTS.sameSlot;
    if (shared([...a.place.rows], [...b.place.rows])) sum += WEIGHTS.sameRow;
    else if (isLike(a.place, b.place)) sum += WEIGHTS.likeSentences;
    if (isTop(a) && isTop(b)) sum += WEIGHTS.bothAtTop;
    if (!names && namesOf(a).length > 0 && namesOf(b).length > 0) sum += WEIGHTS.namesDiffer;
    const isApart = !topics && topicsOf(a).length > 0 && topicsOf(b).length > 0;
    if (isApart && !(isTop(a) && isTop(b))) sum += WEIGHTS.topicsDiffer;
    if (scopeOf(a) !== scopeOf(b) && scopeOf(a) !== undefined && scopeOf(b) !== undefined) sum += WEIGHTS.scopesDiffer;
    if (isAnother(a) !== isAnother(b)) sum += WEIGHTS.anotherOne;
    if (figureOf(a) !== undefined && figureOf(b) !== undefined && figureOf(a) !== figureOf(b))
      sum += WEIGHTS.figuresDiffer;
    return sum;
  };
  return { score, isSalient };
}

/** The classes that are not loose, by the words they list. */
const CLASSES = groupInto(
  THING_CLASSES.filter(({ isLoose }) => !isLoose).flatMap((family) =>
    [...family.words.keys()].map((word) => ({ word, family })),
  ),
  ({ word }) => word,
);
const shareClass = (a: string, b: string): boolean =>
  CLASSES.get(a)?.some(({ family }) => family.words.has(b)) ?? false;

function countHeads(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article, head } of mentions) {
    const key = `${article}:${head}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const topicsOf = (mention: Mention): string[] =>
  mention.modifiers.filter(({ word, isName }) => !isName && !/^\d/.test(word)).map(({ word }) => word);
const namesOf = (mention: Mention): string[] =>
  mention.modifiers.filter(({ isName }) => isName).map(({ word }) => word);
const scopeOf = (mention: Mention): string | undefined => mention.modifiers.find(({ word }) => isScope(word))?.word;
const isTop = (mention: Mention): boolean =>
  mention.place.prominence === "headline" || mention.place.prominence === "lead";
const isAnother = (mention: Mention): boolean => mention.modifiers.some(({ word }) => namesAnother(word));
const figureOf = (mention: Mention): string | undefined => mention.modifiers.find(({ word }) => /^\d/.test(word))?.word;
const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

/** Cosine of two places' content words, weighed by how few sentences of the story hold them. */
export function measureLikeness(places: readonly Place[]): Likeness {
  const vectors = places.map(
    ({ sentence }) => new Set(sentence.tokens.filter((token) => token.isWord).map((token) => token.lemma)),
  );
  const seenIn = new Map<string, number>();
  for (const vector of vectors) for (const word of vector) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log((places.length + 1) / ((seenIn.get(word) ?? 0) + 0.5)) ** 2;
  const norms = vectors.map((vector) => Math.sqrt([...vector].reduce((sum, word) => sum + weightOf(word), 0)));
  const cache = new Map<number, boolean>();
  return (a, b) => {
    const key = Math.min(a.index, b.index) * places.length + Math.max(a.index, b.index);
    const known = cache.get(key);
    if (known !== undefined) return known;
    let dot = 0;
    for (const word of vectors[a.index] ?? []) if (vectors[b.index]?.has(word)) dot += weightOf(word);
    const value = dot >= LIKE * (norms[a.index] || 1) * (norms[b.index] || 1);
    cache.set(key, value);
    return value;
  };
}
