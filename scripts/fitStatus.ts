// Fits the weights by which rows are told to agree or to add detail, from annotated rows, and prints them:
//   npx tsx scripts/fitStatus.ts GOLD_DIR [GOLD_DIR_TO_REPORT_ON]
// Logistic regression by plain gradient descent: few weights, readable, the same each time. Taken are the annotated rows
// themselves and, heavier, the rows that the pipeline makes and that are one of them: those are what a reader sees.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { align } from "../lib/align/align";
import { attribute } from "../lib/attribute/attribute";
import { findDifferences } from "../lib/compare/compareFacts";
import { describeRow, ROW_FEATURES, type RowFeatures } from "../lib/compare/facts/describeRow";
import { readTellings } from "../lib/compare/facts/readTelling";
import { STATUS_WEIGHTS } from "../lib/compare/facts/statusWeights";
import type { ArticleSpan } from "../lib/model/span";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";

type Row = { story: string; features: RowFeatures; isDetail: boolean; isMade: boolean };
type Given = {
  key: string;
  outlet: string;
  text: string;
  publishedAt?: string;
  sentences: { id: string; start: number; end: number }[];
};
type GoldRow = { members: string[]; relation: string };
const [goldDir = "", reportDir] = process.argv.slice(2);
const STEPS = 4000;
const RATE = 0.3;
const DECAY = 0.01;
/** How much heavier a row that the pipeline makes weighs than one of the annotators' own. */
const MADE_WEIGHT = 3;

const rows = readDir(goldDir);
const made = rows.filter((row) => row.isMade);
const right = [...new Set(rows.map((row) => row.story))].flatMap((story) => {
  const weights = fit(rows.filter((row) => row.story !== story));
  return made.filter((row) => row.story === story && odds(weights, row.features) > 0 === row.isDetail);
});
console.log(
  `rows ${rows.length}, of them made ${made.length}, of these detail ${made.filter((r) => r.isDetail).length}`,
);
console.log(`made rows right when each story is left out in turn: ${(right.length / made.length).toFixed(3)}`);
const fitted = fit(rows);
console.log(Object.fromEntries([...fitted].map(([name, weight]) => [name, Number(weight.toFixed(3))])));
if (reportDir) {
  const others = readDir(reportDir).filter((row) => row.isMade);
  const share = (weights: ReadonlyMap<string, number>) =>
    (others.filter((row) => odds(weights, row.features) > 0 === row.isDetail).length / others.length).toFixed(3);
  console.log(
    `on ${reportDir}: ${share(fitted)}; with the weights in use ${share(new Map(Object.entries(STATUS_WEIGHTS)))}`,
  );
}

function readDir(dir: string): Row[] {
  const files = readdirSync(dir).filter((name) => name.endsWith(".gold.json"));
  return files.sort().flatMap((file) => readRows(dir, file));
}

function readRows(dir: string, file: string): Row[] {
  const gold = JSON.parse(readFileSync(path.join(dir, file), "utf8")) as { groups: GoldRow[] };
  const story = JSON.parse(readFileSync(path.join(dir, file.replace(".gold.", ".story.")), "utf8")) as {
    articles: Given[];
  };
  const articles = nameArticles(
    story.articles.map(({ key, outlet, text, publishedAt = null }) => {
      return { key, outlet, text, publishedAt, title: null, byline: null, url: null, language: null };
    }),
  ).map(segment);
  const attributions = attribute(articles);
  const spanOf = (id: string): ArticleSpan[] => {
    const source = story.articles.find((a) => a.key === id.split(":")[0]);
    const sentence = source?.sentences.find((s) => s.id === id);
    const article = articles.find((a) => a.key === source?.key);
    return article && sentence ? [{ article: article.id, start: sentence.start, end: sentence.end }] : [];
  };
  const idsOf = (span: ArticleSpan): string[] => {
    const key = articles.find((a) => a.id === span.article)?.key;
    const sentences = story.articles.find((a) => a.key === key)?.sentences ?? [];
    const isIn = (s: { start: number; end: number }) =>
      Math.min(s.end, span.end) - Math.max(s.start, span.start) >=
      0.5 * Math.min(s.end - s.start, span.end - span.start);
    return sentences.filter(isIn).map((s) => s.id);
  };
  const toRow = (members: readonly ArticleSpan[], relation: string, isMade: boolean): Row[] => {
    const tellings = readTellings({ members, certainty: "certain", evidence: [] }, articles, attributions);
    const differences = findDifferences(tellings);
    // A row that differs without our seeing it is wrong either way: it teaches nothing.
    if (relation === "differ" || differences.some((d) => d.confidence === "sure")) return [];
    return [{ story: file, features: describeRow(tellings, differences), isDetail: relation === "detail", isMade }];
  };
  const given = gold.groups.flatMap((row) => toRow(row.members.flatMap(spanOf), row.relation, false));
  const found = align(articles, attributions).groups.flatMap((group) => {
    if (group.certainty === "unsure") return [];
    const row = goldRowOf(group.members.flatMap(idsOf), gold.groups);
    return row ? toRow(group.members, row.relation, true) : [];
  });
  return [...given, ...found];
}

/** The annotated row that holds two thirds of a row's pairs of sentences. */
function goldRowOf(ids: readonly string[], gold: readonly GoldRow[]): GoldRow | undefined {
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  const across = pairs.filter(([a, b]) => a.split(":")[0] !== b.split(":")[0]);
  return gold.find((row) => {
    const hits = across.filter(([a, b]) => row.members.includes(a) && row.members.includes(b)).length;
    return across.length > 0 && hits * 3 >= across.length * 2;
  });
}

function odds(weights: ReadonlyMap<string, number>, features: RowFeatures): number {
  return ROW_FEATURES.reduce((sum, name) => sum + (weights.get(name) ?? 0) * features[name], weights.get("bias") ?? 0);
}

function fit(given: readonly Row[]): Map<string, number> {
  const weights = new Map<string, number>(["bias", ...ROW_FEATURES].map((name) => [name, 0]));
  const total = given.reduce((sum, row) => sum + (row.isMade ? MADE_WEIGHT : 1), 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    for (const row of given) {
      const error = 1 / (1 + Math.exp(-odds(weights, row.features))) - (row.isDetail ? 1 : 0);
      const pull = error * (row.isMade ? MADE_WEIGHT : 1);
      slope.set("bias", (slope.get("bias") ?? 0) + pull);
      for (const name of ROW_FEATURES) slope.set(name, (slope.get(name) ?? 0) + pull * row.features[name]);
    }
    for (const [name, weight] of weights) {
      const decay = name === "bias" ? 0 : DECAY * weight;
      weights.set(name, weight - RATE * ((slope.get(name) ?? 0) / total + decay));
    }
  }
  return weights;
}
