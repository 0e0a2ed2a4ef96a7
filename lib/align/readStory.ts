import type { SegmentedArticle, Sentence, Token } from "../model/article";
import type { Attribution } from "../model/attribution";
import { type ArticleSpan, contains, overlapOf } from "../model/span";
import { findTerms, type Term } from "../text/findTerms";
import { splitClauses } from "../text/splitClauses";
import { type Channel, cosine, makeVector, type SparseVector, weighRows } from "./sparseVector";

/** A sentence as the alignment sees it. Vectors are weighed over the story's own sentences. */
export type Node = {
  /** Index of its article, and its own index there. */
  readonly article: number;
  readonly place: number;
  /** Its index among all sentences of the story. */
  readonly index: number;
  readonly span: ArticleSpan;
  /** From 0, the first sentence, to 1, the last. */
  readonly position: number;
  readonly role: "headline" | "lead" | "body";
  readonly terms: readonly Term[];
  /** Every word as an id of the story's word list, in order, function words too. */
  readonly running: Int32Array;
  readonly lemmas: SparseVector;
  readonly stems: SparseVector;
  readonly acts: SparseVector;
  readonly verbs: SparseVector;
  readonly names: SparseVector;
  readonly numbers: SparseVector;
  readonly bigrams: SparseVector;
  readonly everything: SparseVector;
  readonly letters: SparseVector;
  readonly quoted: SparseVector;
  /** Those of its stems that stand in quotation marks, as ids of the channel `stems`, ascending. */
  readonly quotedStems: Int32Array;
  /** Its clauses, where it has several. */
  readonly clauses: readonly Clause[];
  readonly speakers: readonly string[];
  readonly isCredited: boolean;
  readonly hasPronoun: boolean;
};

export type Clause = { readonly tokens: readonly Token[]; readonly acts: SparseVector };

export type Story = {
  readonly articles: readonly SegmentedArticle[];
  readonly byArticle: readonly (readonly Node[])[];
  readonly acts: Channel;
  /** From an act to its id in `acts`. */
  readonly actIds: ReadonlyMap<string, number>;
  /** How like two articles are as wholes, 0 to 1. */
  readonly documents: readonly (readonly number[])[];
};

type Raw = {
  readonly article: SegmentedArticle;
  readonly a: number;
  readonly place: number;
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly quoted: readonly Term[];
};

/** Sentences of all articles, with what they are compared by. */
export function readStory(articles: readonly SegmentedArticle[], attributions: readonly Attribution[]): Story {
  const raw: Raw[] = articles.flatMap((article, a) =>
    article.sentences.map((sentence, place) => {
      const terms = findTerms(sentence.tokens);
      const quoted = terms.filter((term) => article.quotations.some((quotation) => contains(quotation, term.token)));
      return { article, a, place, sentence, terms, quoted };
    }),
  );
  const channel = (keysOf: (r: Raw) => readonly string[]) => weighRows(raw.map(keysOf));
  const lemmas = channel((r) => r.terms.map((t) => t.lemma));
  const stems = channel((r) => r.terms.map((t) => t.stem));
  const acts = channel((r) => r.terms.map((t) => t.act));
  const verbs = channel((r) => r.terms.filter((t) => t.token.pos === "VERB").map((t) => t.act));
  const names = channel((r) => r.terms.filter((t) => t.kind === "name").map((t) => t.stem));
  const numbers = channel((r) => r.terms.filter((t) => t.kind === "number").map((t) => t.stem));
  const bigrams = channel((r) => r.terms.slice(1).map((t, i) => `${r.terms[i]?.stem} ${t.stem}`));
  const everything = channel((r) => r.sentence.tokens.filter((t) => t.isWord).map((t) => t.lemma));
  const wordIds = numberWords(raw);
  const letters = channel((r) => letterRuns(r.terms));
  const quoted = channel((r) => r.quoted.map((t) => t.stem));
  const actIds = idsOf(acts);
  const stemIds = idsOf(stems);
  const nodes = raw.map((r, i): Node => {
    const credits = attributions.filter((x) => x.article === r.article.id && holdsMost(x.content, r.sentence));
    const bodyIndex = r.place - r.article.sentences.filter((s) => s.role === "headline").length;
    return {
      article: r.a,
      place: r.place,
      index: i,
      span: { article: r.article.id, start: r.sentence.start, end: r.sentence.end },
      position: r.place / Math.max(1, r.article.sentences.length - 1),
      role: r.sentence.role === "headline" ? "headline" : bodyIndex < 2 ? "lead" : "body",
      terms: r.terms,
      running: new Int32Array(r.sentence.tokens.filter((t) => t.isWord).map((t) => wordIds.get(t.lower) ?? 0)),
      lemmas: rowOf(lemmas, i),
      stems: rowOf(stems, i),
      acts: rowOf(acts, i),
      verbs: rowOf(verbs, i),
      names: rowOf(names, i),
      numbers: rowOf(numbers, i),
      bigrams: rowOf(bigrams, i),
      everything: rowOf(everything, i),
      letters: rowOf(letters, i),
      quoted: rowOf(quoted, i),
      quotedStems: Int32Array.from(new Set(r.quoted.map((t) => stemIds.get(t.stem) ?? 0))).sort(),
      clauses: clausesOf(r, acts, actIds),
      speakers: [...new Set(credits.flatMap((x) => (x.speaker === null ? [] : [x.speaker])))],
      isCredited: credits.length > 0,
      hasPronoun: r.sentence.tokens.slice(0, 3).some((t) => t.pos === "PRON"),
    };
  });
  const byArticle = articles.map((_, a) => nodes.filter((node) => node.article === a));
  const profiles = byArticle.map(profileOf);
  const documents = profiles.map((a) => profiles.map((b) => cosine(a, b)));
  return { articles, byArticle, acts, actIds, documents };
}

const idsOf = (channel: Channel): ReadonlyMap<string, number> => new Map(channel.keys.map((key, id) => [key, id]));

function clausesOf(r: Raw, acts: Channel, ids: ReadonlyMap<string, number>): Clause[] {
  return splitClauses(r.sentence.tokens).map((tokens) => {
    const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    const inside = new Set(
      r.terms.flatMap((t) => (t.token.start >= from && t.token.end <= to ? [ids.get(t.act) ?? 0] : [])),
    );
    return { tokens, acts: makeVector([...inside].map((id) => [id, acts.weights[id] ?? 0])) };
  });
}

function numberWords(raw: readonly Raw[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { sentence } of raw)
    for (const { lower } of sentence.tokens) if (!ids.has(lower)) ids.set(lower, ids.size);
  return ids;
}

function rowOf(channel: Channel, i: number): SparseVector {
  const row = channel.vectors[i];
  if (!row) throw new RangeError(`no sentence ${i}`);
  return row;
}

/** Whether two spans share more than half of the shorter one. */
function holdsMost(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return overlapOf(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** Runs of four letters, each once: words of one family in forms that no stem joins. */
function letterRuns(terms: readonly Term[]): string[] {
  const runs = new Set<string>();
  for (const { lemma } of terms) {
    const padded = `_${lemma}`;
    for (let i = 0; i + 4 <= padded.length; i++) runs.add(padded.slice(i, i + 4));
  }
  return [...runs];
}

/** An article as one vector; what stands first counts up to four times. */
function profileOf(nodes: readonly Node[]): SparseVector {
  const tally = new Map<number, number>();
  for (const [i, node] of nodes.entries())
    for (const id of node.stems.ids) tally.set(id, (tally.get(id) ?? 0) + 1 + 3 / (1 + i));
  return makeVector([...tally].map(([id, times]) => [id, Math.log(1 + times)]));
}
