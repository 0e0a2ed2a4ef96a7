import type { Node, Story } from "./readStory";
import { cosine, countShared, type SparseVector, walkShared } from "./sparseVector";

/** What two sentences share, looked at on their own. Every figure is the same for (a, b) and (b, a). */
export type Likeness = Readonly<Record<LikenessSign, number>>;

export const LIKENESS_SIGNS = [
  "lemmas",
  "stems",
  "acts",
  "running",
  "letters",
  "bigrams",
  "names",
  "numbers",
  "verbs",
  "coverShort",
  "coverLong",
  "sharedCount",
  "sharedBest",
  "sharedMass",
  "anchors",
  "rareMass",
  "run",
  "bigramCount",
  "quoted",
  "quotedCover",
  "quoteInReport",
  "quotes",
  "namesShared",
  "numbersShared",
  "numbersApart",
  "sameSpeaker",
  "credited",
  "pronouns",
  "headlines",
  "leads",
  "gap",
  "first",
  "last",
  "shorter",
  "longer",
  "ratio",
] as const;
type LikenessSign = (typeof LIKENESS_SIGNS)[number];

export function measureTwo(story: Story, a: Node, b: Node): Likeness {
  const shared = weighShared(story, a, b);
  const quotedSides = (a.quotedStems.size > 0 ? 1 : 0) + (b.quotedStems.size > 0 ? 1 : 0);
  const numbersShared = countShared(a.numbers, b.numbers);
  const bothHaveNumbers = a.numbers.ids.length > 0 && b.numbers.ids.length > 0;
  const shorter = Math.min(a.terms.length, b.terms.length);
  const longer = Math.max(a.terms.length, b.terms.length);
  return {
    lemmas: cosine(a.lemmas, b.lemmas),
    stems: cosine(a.stems, b.stems),
    acts: cosine(a.acts, b.acts),
    running: cosine(a.running1, b.running1),
    letters: cosine(a.letters, b.letters),
    bigrams: cosine(a.bigrams, b.bigrams),
    names: cosine(a.names, b.names),
    numbers: cosine(a.numbers, b.numbers),
    verbs: cosine(a.verbs, b.verbs),
    coverShort: shared.mass / Math.max(0.5, Math.min(a.acts.mass, b.acts.mass)),
    coverLong: shared.mass / Math.max(0.5, Math.max(a.acts.mass, b.acts.mass)),
    sharedCount: Math.log1p(shared.count),
    sharedBest: shared.best,
    sharedMass: Math.log1p(shared.mass),
    anchors: Math.log1p(shared.anchors),
    rareMass: Math.log1p(shared.rareMass),
    run: Math.log1p(shared.count < 2 ? Math.min(1, shared.count) : longestRun(a.running, b.running)),
    bigramCount: Math.log1p(countShared(a.bigrams, b.bigrams)),
    quoted: cosine(a.quoted, b.quoted),
    quotedCover: coverOf(a.quoted, b.quoted),
    quoteInReport: Math.max(quoteIn(a, b), quoteIn(b, a)),
    quotes: quotedSides,
    namesShared: Math.log1p(countShared(a.names, b.names)),
    numbersShared: Math.log1p(numbersShared),
    numbersApart: bothHaveNumbers && numbersShared === 0 ? 1 : 0,
    sameSpeaker: compareSpeakers(a, b),
    credited: (a.isCredited ? 1 : 0) + (b.isCredited ? 1 : 0),
    pronouns: (a.hasPronoun ? 1 : 0) + (b.hasPronoun ? 1 : 0),
    headlines: (a.role === "headline" ? 1 : 0) + (b.role === "headline" ? 1 : 0),
    leads: (a.role === "lead" ? 1 : 0) + (b.role === "lead" ? 1 : 0),
    gap: Math.abs(a.position - b.position),
    first: Math.min(a.position, b.position),
    last: Math.max(a.position, b.position),
    shorter: Math.log1p(shorter),
    longer: Math.log1p(longer),
    ratio: shorter / Math.max(1, longer),
  };
}

function weighShared(story: Story, a: Node, b: Node) {
  let [count, mass, best, anchors, rareMass] = [0, 0, 0, 0, 0];
  walkShared(a.acts, b.acts, (id) => {
    const weight = story.acts.weights[id] ?? 0;
    const sentences = story.acts.counts[id] ?? 0;
    count++;
    mass += weight;
    best = Math.max(best, weight);
    if (sentences <= 2) anchors++;
    if (sentences <= story.byArticle.length) rareMass += weight;
  });
  return { count, mass, best, anchors, rareMass };
}

/** The longest run of equal words, in words. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let run = 0;
      while (i + run < a.length && a[i + run] === b[j + run]) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** The share of the lighter vector's weight that the other has too. */
function coverOf(a: SparseVector, b: SparseVector): number {
  const lighter = Math.min(a.mass, b.mass);
  if (lighter === 0) return 0;
  let both = 0;
  walkShared(a, b, (_id, inA) => {
    both += inA;
  });
  return both / lighter;
}

/** How much of what one quotes the other has in any voice; 0 for fewer than two quoted words. */
function quoteIn(quoting: Node, other: Node): number {
  if (quoting.quotedStems.size < 2) return 0;
  let found = 0;
  for (const stem of quoting.quotedStems) if (other.allStems.has(stem)) found++;
  return found / quoting.quotedStems.size;
}

/** 1 for a speaker in common, -1 for speakers known and different, 0 where one is not known. */
function compareSpeakers(a: Node, b: Node): number {
  if (a.speakers.length === 0 || b.speakers.length === 0) return 0;
  return a.speakers.some((speaker) => b.speakers.includes(speaker)) ? 1 : -1;
}
