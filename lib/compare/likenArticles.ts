import type { SegmentedArticle } from "../model/article";

/** Words that open an article say what it is about: weight 4 in the first sentence, 1 far below. */
const LEAD_WEIGHT = 3;

/**
 * How like two articles' subjects are, 0 to 1: the cosine of their nouns and names, those of the lead heavier. One
 * weight for every word: rarity cannot be told from the few articles of one story.
 */
export function likenArticles(a: SegmentedArticle, b: SegmentedArticle): number {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  let dot = 0;
  for (const [word, weight] of x.weights) dot += weight * (y.weights.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (x.norm * y.norm);
}

type Subject = { readonly weights: ReadonlyMap<string, number>; readonly norm: number };

const known = new WeakMap<SegmentedArticle, Subject>();
function subjectOf(article: SegmentedArticle): Subject {
  const before = known.get(article);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const sentence of article.sentences) {
    const weight = 1 + LEAD_WEIGHT / (1 + sentence.index);
    for (const { lemma, lower, pos, isWord } of sentence.tokens) {
      // Untagged languages have no nouns: then every longer word counts.
      const says = pos === "NOUN" || pos === "PROPN" || (pos === "X" && lower.length > 4);
      if (isWord && says && lower.length > 2) counts.set(lemma, (counts.get(lemma) ?? 0) + weight);
    }
  }
  const weights = new Map([...counts].map(([word, count]) => [word, 1 + Math.log(count + 1)]));
  const subject = { weights, norm: Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) };
  known.set(article, subject);
  return subject;
}

/** Share of the shorter article's runs of five words that the other prints too, 0 to 1: near 1 for a copy. */
export function copiedShare(a: SegmentedArticle, b: SegmentedArticle): number {
  const [x, y] = [runsOf(a), runsOf(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

const RUN = 5;
const knownRuns = new WeakMap<SegmentedArticle, ReadonlySet<string>>();
function runsOf(article: SegmentedArticle): ReadonlySet<string> {
  const before = knownRuns.get(article);
  if (before) return before;
  const words = article.sentences.flatMap((s) => s.tokens.filter((t) => t.isWord).map((t) => t.lower));
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(" "));
  knownRuns.set(article, runs);
  return runs;
}
