import type { ArticleId } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import { type Mention, type Place, tellOneRow } from "./gatherMentions";
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

/** A phrase with what it brings to every comparison: read once, as it is scored against dozens of others. */
export type Linked = { readonly article: ArticleId; readonly mention: Mention; readonly signs: Signs };

export type Linker = {
  readonly read: (mention: Mention) => Linked;
  readonly score: (a: Linked, b: Linked) => number;
};

/** Whether two places likely tell one event. */
export type Likeness = (a: Place, b: Place) => boolean;

export function linkMentions(isLike: Likeness, mentions: readonly Mention[]): Linker {
  const counts = countHeads(mentions);
  const countOf = ({ article, head }: Mention): number => counts.get(`${article}:${head}`) ?? 0;
  const known = new Map<Mention, Linked>();
  const read = (mention: Mention): Linked => {
    const linked = known.get(mention) ?? {
      article: mention.article,
      mention,
      signs: signsOf(mention, countOf(mention)),
    };
    known.set(mention, linked);
    return linked;
  };
  const score = ({ mention: one, signs: a }: Linked, { mention: other, signs: b }: Linked): number => {
    const topics = shared(a.topics, b.topics);
    const names = shared(a.names, b.names);
    let sum = 0;
    if (one.head === other.head) sum += WEIGHTS.sameHead + (a.isRare && b.isRare ? WEIGHTS.rareHead : 0);
    else if (shareClass(one.head, other.head)) sum += WEIGHTS.sameClass;
    if (a.isSalient && b.isSalient) sum += WEIGHTS.bothSalient;
    if (topics) sum += WEIGHTS.sharedTopic;
    if (names) sum += WEIGHTS.sharedName;
    if (shared(one.tail, b.said) || shared(other.tail, a.said) || shared(one.tail, other.tail))
      sum += WEIGHTS.sharedTail;
    if (one.slot !== null && one.slot === other.slot) sum += WEIGHTS.sameSlot;
    if (tellOneRow(one.place, other.place)) sum += WEIGHTS.sameRow;
    else if (isLike(one.place, other.place)) sum += WEIGHTS.likeSentences;
    if (a.isTop && b.isTop) sum += WEIGHTS.bothAtTop;
    return sum + conflictOf(a, b, topics, names);
  };
  return { read, score };
}

/** What a phrase brings to every comparison. */
type Signs = {
  readonly topics: readonly string[];
  readonly names: readonly string[];
  readonly said: readonly string[];
  readonly scope: string | undefined;
  readonly figure: string | undefined;
  readonly isAnother: boolean;
  readonly isTop: boolean;
  readonly isRare: boolean;
  readonly isSalient: boolean;
};

function signsOf({ modifiers, place }: Mention, count: number): Signs {
  const isFigure = (word: string): boolean => /^\d/.test(word);
  const topics = modifiers.filter(({ word, isName }) => !isName && !isFigure(word)).map(({ word }) => word);
  const names = modifiers.filter(({ isName }) => isName).map(({ word }) => word);
  return {
    topics,
    names,
    said: [...topics, ...names],
    scope: modifiers.find(({ word }) => isScope(word))?.word,
    figure: modifiers.find(({ word }) => isFigure(word))?.word,
    isAnother: modifiers.some(({ word }) => namesAnother(word)),
    isTop: place.prominence === "headline" || place.prominence === "lead",
    isRare: count <= RARE,
    isSalient: count >= SALIENT,
  };
}

/** What speaks against two phrases naming one thing. */
function conflictOf(a: Signs, b: Signs, topics: boolean, names: boolean): number {
  let sum = 0;
  if (!names && a.names.length > 0 && b.names.length > 0) sum += WEIGHTS.namesDiffer;
  const isApart = !topics && a.topics.length > 0 && b.topics.length > 0;
  if (isApart && !(a.isTop && b.isTop)) sum += WEIGHTS.topicsDiffer;
  if (a.scope !== undefined && b.scope !== undefined && a.scope !== b.scope) sum += WEIGHTS.scopesDiffer;
  if (a.isAnother !== b.isAnother) sum += WEIGHTS.anotherOne;
  if (a.figure !== undefined && b.figure !== undefined && a.figure !== b.figure) sum += WEIGHTS.figuresDiffer;
  return sum;
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

const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

/** Cosine of two places' content words, weighed by how few sentences of the story hold them. */
export function measureLikeness(places: readonly Place[]): Likeness {
  const numbers = new Map<string, number>();
  const seenIn: number[] = [];
  const vectors = places.map(({ sentence }) => {
    const words = new Set(sentence.tokens.filter((token) => token.isWord).map((token) => token.lemma));
    return Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      seenIn[number] = (seenIn[number] ?? 0) + 1;
      return number;
    }).sort();
  });
  const weights = Float64Array.from(seenIn, (seen) => Math.log((places.length + 1) / (seen + 0.5)) ** 2);
  const norms = vectors.map((vector) => Math.sqrt(vector.reduce((sum, word) => sum + (weights[word] ?? 0), 0)));
  // 0 not asked yet, 1 unlike, 2 like: asked for some ten thousand pairs, most of them several times
  const cache = new Uint8Array(places.length * places.length);
  return (a, b) => {
    const key = Math.min(a.index, b.index) * places.length + Math.max(a.index, b.index);
    if (cache[key] !== 0) return cache[key] === 2;
    const dot = sumShared(vectors[a.index] ?? NO_WORDS, vectors[b.index] ?? NO_WORDS, weights);
    const isLike = dot >= LIKE * (norms[a.index] || 1) * (norms[b.index] || 1);
    cache[key] = isLike ? 2 : 1;
    return isLike;
  };
}

const NO_WORDS = new Int32Array();

/** Sum of the weights of the words that two vectors share; their numbers rise. */
function sumShared(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) sum += weights[x] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
