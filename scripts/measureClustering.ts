// B³ F1 of the grouping into stories, per dataset: tsx scripts/measureClustering.ts ARTICLES.jsonl [split]
// A line is {story, split, dataset, title, text, date}; each dataset is one bag of items.
import { readFileSync } from "node:fs";
import { clusterArticles } from "../lib/cluster/clusterArticles";

type Line = { story: string; split: string; dataset: string; title: string | null; text: string; date: string | null };

const [file, split = "dev"] = process.argv.slice(2);
if (!file) {
  console.error("usage: measureClustering.ts ARTICLES.jsonl [split]");
  process.exit(2);
}
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
for (const [dataset, items] of bagsOf(lines.filter((line) => line.split === split))) {
  const started = performance.now();
  const clusters = clusterArticles(items.map(({ title, text, date }) => ({ title, text, publishedAt: date })));
  const { precision, recall } = scoreBCubed(
    items.map((item) => item.story),
    clusters,
  );
  const f1 = (2 * precision * recall) / (precision + recall);
  const ms = Math.round(performance.now() - started);
  console.log(
    `${dataset}: B³ P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${items.length} items, ${ms} ms)`,
  );
}

function scoreBCubed(
  gold: readonly string[],
  clusters: readonly (readonly number[])[],
): { precision: number; recall: number } {
  let precision = 0;
  let recall = 0;
  for (const cluster of clusters) {
    for (const item of cluster) {
      const alike = cluster.filter((other) => gold[other] === gold[item]).length;
      precision += alike / cluster.length;
      recall += alike / gold.filter((story) => story === gold[item]).length;
    }
  }
  return { precision: precision / gold.length, recall: recall / gold.length };
}

function bagsOf(all: readonly Line[]): Map<string, Line[]> {
  const bags = new Map<string, Line[]>();
  for (const line of all) bags.set(line.dataset, [...(bags.get(line.dataset) ?? []), line]);
  return bags;
}
