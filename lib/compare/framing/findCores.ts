import { groupInto } from "../../text/groupInto";
import { arePointedApart, countSigns } from "./countSigns";
import type { Mention } from "./gatherMentions";
import type { Likeness } from "./linkMentions";
import type { WordClass } from "./readClasses";
import type { Profile } from "./readProfile";

/** Phrases whose heads may name one thing: those of one class, or those of one head that no class lists (`family` null). */
export type Family = { readonly family: WordClass | null; readonly mentions: readonly Mention[] };

/** A phrase with what the search asks of it over and over. */
export type Candidate = {
  readonly mention: Mention;
  readonly profile: Profile;
  /** One of its article's main things. */
  readonly isSalient: boolean;
  /** What "the deal" takes up: the last phrase of the family before it in its article. */
  readonly antecedent: Candidate | undefined;
};

/** Sum of signs from which two outlets' phrases are proven to name one thing: a row alone for one noun, more for two nouns. */
const ENOUGH = { sameHead: 1.5, sameClass: 2.25 } as const;
/** Between the phrases of two proven groups that nothing keeps apart, one sign is enough to make them one. */
const ENOUGH_TO_MERGE = 0.75;
/** Uses of a noun from which it is one of an article's main things. */
const SALIENT = 3;

/**
 * The phrases of a family that name one thing beyond doubt. Grown from the best proven pair of two outlets; a phrase that
 * speaks against any of them stays out and is left to the looser sets: it prefers a short table to one with a stranger in it.
 */
export function findCores(family: Family, isLike: Likeness, profileOf: (mention: Mention) => Profile): Mention[][] {
  if (family.mentions.every(({ article }) => article === family.mentions[0]?.article)) return [];
  const candidates = readCandidates(family.mentions, profileOf).filter(({ profile }) => profile.isDefinite);
  const signsOf = (a: Candidate, b: Candidate): number => countSigns(a, b, isLike);
  const isProven = (a: Candidate, b: Candidate): boolean =>
    a.mention.article !== b.mention.article && signsOf(a, b) >= enoughFor(a.mention, b.mention, family.family);
  const cores: Candidate[][] = [];
  const taken = new Set<Candidate>();
  for (const seed of seedsOf(candidates, family.family, signsOf)) {
    if (seed.some((one) => taken.has(one))) continue;
    const free = candidates.filter((one) => !taken.has(one));
    const core = grow(seed, free, isProven, family.family?.isTight === true);
    for (const one of core) taken.add(one);
    cores.push(core);
  }
  const merged = family.family?.isLoose === true ? cores : mergeCores(cores, signsOf);
  return merged.map((core) => candidates.filter((one) => core.includes(one)).map(({ mention }) => mention));
}

function readCandidates(mentions: readonly Mention[], profileOf: (mention: Mention) => Profile): Candidate[] {
  const uses = groupInto(mentions, ({ article, head }) => `${article}:${head}`);
  const last = new Map<string, Candidate>();
  return mentions.map((mention) => {
    const { article, head } = mention;
    const isSalient = (uses.get(`${article}:${head}`)?.length ?? 0) >= SALIENT;
    const candidate = { mention, profile: profileOf(mention), isSalient, antecedent: last.get(article) };
    last.set(article, candidate);
    return candidate;
  });
}

type Same = (a: Candidate, b: Candidate) => boolean;
type Signs = (a: Candidate, b: Candidate) => number;

/** Proven pairs whose words are not quoted, the best proven first. */
function seedsOf(
  candidates: readonly Candidate[],
  family: WordClass | null,
  signsOf: Signs,
): (readonly [Candidate, Candidate])[] {
  const own = candidates.filter(({ mention }) => mention.voice !== "quoted");
  const seeds: { pair: readonly [Candidate, Candidate]; signs: number }[] = [];
  for (const [i, a] of own.entries())
    for (const b of own.slice(i + 1)) {
      if (a.mention.article === b.mention.article) continue;
      const signs = signsOf(a, b);
      if (signs >= enoughFor(a.mention, b.mention, family)) seeds.push({ pair: [a, b], signs });
    }
  return seeds.sort((x, y) => y.signs - x.signs).map(({ pair }) => pair);
}

/** Two nouns of a loose class are never proven: "the suspect" and "a man" are as likely the one who was shot. */
function enoughFor(a: Mention, b: Mention, family: WordClass | null): number {
  if (a.head === b.head) return ENOUGH.sameHead;
  return family?.isLoose === true ? Number.POSITIVE_INFINITY : ENOUGH.sameClass;
}

function grow(seed: readonly Candidate[], free: readonly Candidate[], isProven: Same, isTight: boolean): Candidate[] {
  const core = [...seed];
  for (let size = 0; size < core.length; ) {
    size = core.length;
    for (const one of free) {
      if (core.includes(one) || core.some((member) => arePointedApart(one, member))) continue;
      const isTaken = core.some(
        (member) => isProven(one, member) || takesUp(one, member, isTight) || takesUp(member, one, isTight),
      );
      if (isTaken) core.push(one);
    }
  }
  return core;
}

/** How far back "the measure" takes up "a bill": the sentence before. The same noun is taken up from anywhere. */
const NEAR = 1;

/** "a bill … the bill": a bare definite phrase means the last of its family before it. */
function takesUp(later: Candidate, earlier: Candidate, isTight: boolean): boolean {
  if (later.antecedent !== earlier || !later.profile.isBare) return false;
  const isNear = later.mention.place.index - earlier.mention.place.index <= NEAR && later.profile.tail.size === 0;
  return later.mention.head === earlier.mention.head || (isTight && isNear);
}

/** Two proven groups between which something speaks for one thing, and nothing against it, are one. */
function mergeCores(cores: readonly Candidate[][], signsOf: Signs): Candidate[][] {
  const merged: Candidate[][] = [];
  for (const core of cores) {
    const home = merged.find(
      (other) =>
        !core.some((a) => other.some((b) => arePointedApart(a, b))) &&
        core.some((a) =>
          other.some((b) => a.mention.article !== b.mention.article && signsOf(a, b) >= ENOUGH_TO_MERGE),
        ),
    );
    if (home) home.push(...core);
    else merged.push([...core]);
  }
  return merged;
}
