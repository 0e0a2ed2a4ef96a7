import type { Node, Story } from "./readStory";
import { cosine, countShared, type SparseVector, walkShared } from "./sparseVector";

export const LIKENESS_SIGNS = [
  "lemmas",
  "stems",
  "acts",
  "everything",
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
  "clauseBest",
  "clauseCover",
  "clauseCoverBoth",
] as const;
/**
 * What two sentences share, looked at on their own, in the order of LIKENESS_SIGNS. Every figure is the same for
 * (a, b) and (b, a). A list and not a record: a story has some ten thousand pairs.
 */
export function measureTwo(story: Story, a: Node, b: Node): number[] {
  const shared = weighShared(story, a, b);
  const numbersShared = countShared(a.numbers, b.numbers);
  const bothHaveNumbers = a.numbers.ids.length > 0 && b.numbers.ids.length > 0;
  const shorter = Math.min(a.terms.length, b.terms.length);
  const longer = Math.max(a.terms.length, b.terms.length);
  const covers = [coverByClause(a, b), coverByClause(b, a)];
  return [
    cosine(a.lemmas, b.lemmas),
    cosine(a.stems, b.stems),
    cosine(a.acts, b.acts),
    cosine(a.everything, b.everything),
    cosine(a.letters, b.letters),
    cosine(a.bigrams, b.bigrams),
    cosine(a.names, b.names),
    cosine(a.numbers, b.numbers),
    cosine(a.verbs, b.verbs),
    shared.mass / Math.max(0.5, Math.min(a.acts.mass, b.acts.mass)),
    shared.mass / Math.max(0.5, Math.max(a.acts.mass, b.acts.mass)),
    Math.log1p(shared.count),
    shared.best,
    Math.log1p(shared.mass),
    Math.log1p(shared.anchors),
    Math.log1p(shared.rareMass),
    Math.log1p(shared.count < 2 ? Math.min(1, shared.count) : longestRun(a.running, b.running)),
    Math.log1p(countShared(a.bigrams, b.bigrams)),
    cosine(a.quoted, b.quoted),
    coverOf(a.quoted, b.quoted),
    Math.max(quoteIn(a, b), quoteIn(b, a)),
    (a.quotedStems.size > 0 ? 1 : 0) + (b.quotedStems.size > 0 ? 1 : 0),
    Math.log1p(countShared(a.names, b.names)),
    Math.log1p(numbersShared),
    bothHaveNumbers && numbersShared === 0 ? 1 : 0,
    compareSpeakers(a, b),
    (a.isCredited ? 1 : 0) + (b.isCredited ? 1 : 0),
    (a.hasPronoun ? 1 : 0) + (b.hasPronoun ? 1 : 0),
    (a.role === "headline" ? 1 : 0) + (b.role === "headline" ? 1 : 0),
    (a.role === "lead" ? 1 : 0) + (b.role === "lead" ? 1 : 0),
    Math.abs(a.position - b.position),
    Math.min(a.position, b.position),
    Math.max(a.position, b.position),
    Math.log1p(shorter),
    Math.log1p(longer),
    shorter / Math.max(1, longer),
    bestClauses(a, b),
    Math.max(...covers),
    Math.min(...covers),
  ];
}

/** The cosine of the two clauses that are most alike. */
function bestClauses(a: Node, b: Node): number {
  let best = 0;
  for (const x of a.clauses) for (const y of b.clauses) best = Math.max(best, cosine(x.acts, y.acts));
  return best;
}

/** The share of a clause of `a` that `b` tells too, for the clause it tells most of. */
function coverByClause(a: Node, b: Node): number {
  let best = 0;
  for (const { acts } of a.clauses) {
    let both = 0;
    walkShared(acts, b.acts, (_id, inA) => {
      both += inA;
    });
    best = Math.max(best, both / Math.max(6, acts.mass));
  }
  return best;
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
function longestRun(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let run = 1;
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
