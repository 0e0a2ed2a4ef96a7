// Fits the weights by which rows are told to agree or to add detail, from annotated rows, and prints them:
//   npx tsx scripts/fitStatus.ts GOLD_DIR
// Logistic regression by plain gradient descent: few weights, readable, the same each time. Reports leave-one-story-out.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findDifferences } from "../lib/compare/compareFacts";
import { describeRow, ROW_FEATURES, type RowFeatures } from "../lib/compare/facts/describeRow";
import { readTellings } from "../lib/compare/facts/readTelling";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";

type Row = { story: string; features: RowFeatures; isDetail: boolean };
const [goldDir = ""] = process.argv.slice(2);
const STEPS = 4000;
const RATE = 0.3;
const DECAY = 0.01;

const rows = readdirSync(goldDir)
  .filter((name) => name.endsWith(".gold.json"))
  .sort()
  .flatMap(readRows);
const stories = [...new Set(rows.map((row) => row.story))];
const right = stories.flatMap((story) => {
  const weights = fit(rows.filter((row) => row.story !== story));
  return rows.filter((row) => row.story === story && odds(weights, row.features) > 0 === row.isDetail);
});
console.log(`rows without a sure difference: ${rows.length}, detail ${rows.filter((r) => r.isDetail).length}`);
console.log(`right when each story is left out in turn: ${(right.length / rows.length).toFixed(3)}`);
console.log(Object.fromEntries([...fit(rows)].map(([name, weight]) => [name, Number(weight.toFixed(3))])));

function readRows(file: string): Row[] {
  const gold = JSON.parse(readFileSync(path.join(goldDir, file), "utf8"));
  const story = JSON.parse(readFileSync(path.join(goldDir, file.replace(".gold.", ".story.")), "utf8"));
  type Given = {
    key: string;
    outlet: string;
    text: string;
    publishedAt?: string;
    sentences: { id: string; start: number; end: number }[];
  };
  const given: Given[] = story.articles;
  const articles = nameArticles(
    given.map(({ key, outlet, text, publishedAt = null }) => {
      return { key, outlet, text, publishedAt, title: null, byline: null, url: null, language: null };
    }),
  ).map(segment);
  return gold.groups.flatMap((group: { members: string[]; relation: string }): Row[] => {
    const members = group.members.flatMap((id) => {
      const source = given.find((a) => a.key === id.split(":")[0]);
      const sentence = source?.sentences.find((s) => s.id === id);
      const article = articles.find((a) => a.key === source?.key);
      return article && sentence ? [{ article: article.id, start: sentence.start, end: sentence.end }] : [];
    });
    const tellings = readTellings({ members, certainty: "certain", evidence: [] }, articles, []);
    const differences = findDifferences(tellings);
    // A row that differs without our seeing it is wrong either way: it teaches nothing.
    if (group.relation === "differ" || differences.some((d) => d.confidence === "sure")) return [];
    return [{ story: file, features: describeRow(tellings, differences), isDetail: group.relation === "detail" }];
  });
}

function odds(weights: ReadonlyMap<string, number>, features: RowFeatures): number {
  return ROW_FEATURES.reduce((sum, name) => sum + (weights.get(name) ?? 0) * features[name], weights.get("bias") ?? 0);
}

function fit(given: readonly Row[]): Map<string, number> {
  const weights = new Map<string, number>(["bias", ...ROW_FEATURES].map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    for (const row of given) {
      const error = 1 / (1 + Math.exp(-odds(weights, row.features))) - (row.isDetail ? 1 : 0);
      slope.set("bias", (slope.get("bias") ?? 0) + error);
      for (const name of ROW_FEATURES) slope.set(name, (slope.get(name) ?? 0) + error * row.features[name]);
    }
    for (const [name, weight] of weights) {
      const decay = name === "bias" ? 0 : DECAY * weight;
      weights.set(name, weight - RATE * ((slope.get(name) ?? 0) / given.length + decay));
    }
  }
  return weights;
}
