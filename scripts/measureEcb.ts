// Average precision over sentence pairs of ECB+ topics: npx tsx scripts/measureEcb.ts ALIGNMENT_DIR [split]
// ALIGNMENT_DIR holds clusters.jsonl (documents) and pairs.jsonl (graded pairs; grade 1 and up counts as one event).
// Every pair of a topic's sentences is ranked, those of look-alike events too. Nothing here was fitted on the corpus.
import { readFileSync } from "node:fs";
import path from "node:path";
import { judgePairs, readJudged } from "../lib/align/judgePairs";
import { readStory } from "../lib/align/readStory";
import type { SegmentedArticle } from "../lib/model/article";
import { nameArticles } from "../lib/segment/nameArticles";
import { tagTokens } from "../lib/text/tagTokens";

type Doc = { readonly doc: string; readonly sentences: readonly { readonly i: number; readonly text: string }[] };
type Cluster = { readonly split: string; readonly topic: string; readonly docs: readonly Doc[] };
type Pair = {
  readonly split: string;
  readonly topic: string;
  readonly a: readonly [string, number];
  readonly b: readonly [string, number];
  readonly grade: number;
};

const [dir, split = "dev"] = process.argv.slice(2);
if (!dir) {
  console.error("usage: npx tsx scripts/measureEcb.ts ALIGNMENT_DIR [split]");
  process.exit(2);
}
const read = <T>(file: string): T[] =>
  readFileSync(path.join(dir, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const clusters = read<Cluster>("clusters.jsonl").filter((cluster) => cluster.split === split);
const pairs = read<Pair>("pairs.jsonl").filter((pair) => pair.split === split);
const ranked = [...new Set(pairs.map((pair) => pair.topic))].flatMap(rankTopic);
console.log(`${split}: ${ranked.length} pairs, average precision ${averagePrecision(ranked).toFixed(4)}`);

function rankTopic(topic: string): { score: number; isTrue: boolean }[] {
  const docs = clusters.filter((cluster) => cluster.topic === topic).flatMap((cluster) => cluster.docs);
  const articles = docs.map(toArticle);
  const story = readStory(articles, []);
  const { alone, amongOthers } = judgePairs(story);
  const place = ([doc, i]: readonly [string, number]): readonly [number, number] => {
    const at = docs.findIndex((one) => one.doc === doc);
    return [at, docs[at]?.sentences.findIndex((sentence) => sentence.i === i) ?? -1];
  };
  return pairs
    .filter((pair) => pair.topic === topic)
    .map((pair) => {
      const [a, b] = [place(pair.a), place(pair.b)];
      // Documents too unlike to be compared have no judgement: their likeness ranks them below all others.
      const likeness = story.documents[a[0]]?.[b[0]] ?? 0;
      const score = likeness + readJudged(alone, a, b) + readJudged(amongOthers, a, b);
      return { score, isTrue: pair.grade >= 1 };
    });
}

/** A document with its sentences as the corpus cuts them. */
function toArticle(doc: Doc, i: number): SegmentedArticle {
  const text = doc.sentences.map((sentence) => sentence.text).join("\n\n");
  const [article] = nameArticles([
    {
      ...{ key: null, outlet: doc.doc, title: null, byline: null, url: null },
      publishedAt: null,
      language: "en",
      text,
    },
  ]);
  if (!article) throw new Error(`no article of ${doc.doc}`);
  let at = 0;
  const sentences = doc.sentences.map((sentence, index) => {
    const start = text.indexOf(sentence.text, at);
    at = start + sentence.text.length;
    const span = { start, end: at };
    return { ...span, index, paragraph: index, role: "body" as const, tokens: tagTokens(text, span, "en") };
  });
  return { ...article, id: `a${i + 1}`, sentences, quotations: [], furniture: [] };
}

function averagePrecision(list: readonly { readonly score: number; readonly isTrue: boolean }[]): number {
  const sorted = [...list].sort((a, b) => b.score - a.score);
  const all = sorted.filter((pair) => pair.isTrue).length;
  let [found, sum] = [0, 0];
  for (const [i, pair] of sorted.entries()) {
    if (!pair.isTrue) continue;
    found++;
    sum += found / (i + 1);
  }
  return sum / all;
}
