// How long a comparison of eight articles of 500 words takes, warm: npx tsx scripts/benchPipeline.ts [TIMES]
// The articles are mixed from the shipped sample's four versions: each keeps most paragraphs of one and fills up from the
// next ones, so that the same claims recur as in a story that eight outlets tell. A benchmark: it fails nobody.
import { readFileSync } from "node:fs";
import path from "node:path";
import { align } from "../lib/align/align";
import { attribute } from "../lib/attribute/attribute";
import type { ArticleInput } from "../lib/model/article";
import { compareArticles } from "../lib/pipeline";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";

const ARTICLES = 8;
const WORDS = 500;
const WARM_UP = 5;

type Sample = { readonly articles: readonly { readonly text: string }[] };

const times = Number(process.argv[2] ?? 25);
if (!Number.isInteger(times) || times < 1) {
  console.error("usage: npx tsx scripts/benchPipeline.ts [TIMES]");
  process.exit(2);
}
const file = path.join(import.meta.dirname, "../samples/the-fire-at-the-battery-yard.json");
const { articles: sources }: Sample = JSON.parse(readFileSync(file, "utf8"));
const inputs = Array.from({ length: ARTICLES }, (_, k) => mixArticle(k));
const segmented = nameArticles(inputs).map(segment);
const attributions = attribute(segmented);

console.log(
  `${ARTICLES} articles, ${inputs.reduce((sum, { text }) => sum + countWords(text), 0)} words, ${times} times`,
);
report("whole comparison", () => compareArticles(inputs));
report("alignment alone", () => align(segmented, attributions));

function report(what: string, run: () => void): void {
  for (let i = 0; i < WARM_UP; i++) run();
  const taken = Array.from({ length: times }, () => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const [wall, cpu] = [medianOf(taken.map((t) => t.wall)), medianOf(taken.map((t) => t.cpu))];
  console.log(`${what}: median ${wall.toFixed(0)} ms on the clock, ${cpu.toFixed(0)} ms of processor`);
}

/** The k-th article: paragraphs of source k, the later ones without every third, then what is needed of the next source. */
function mixArticle(k: number): ArticleInput {
  const own = paragraphsOf(k).filter((_, i) => k < sources.length || i === 0 || i % 3 !== k % 3);
  const next = paragraphsOf(k + 1 + Math.floor(k / sources.length)).slice(1);
  const text: string[] = [];
  for (const paragraph of [...own, ...next, ...paragraphsOf(k + 3).slice(1)])
    if (countWords(text.join(" ")) < WORDS) text.push(paragraph);
  return {
    ...{ key: null, outlet: `Outlet ${k + 1}`, title: null, byline: null, url: null },
    ...{ publishedAt: null, language: null, text: text.join("\n\n") },
  };
}

function paragraphsOf(source: number): string[] {
  return (sources[source % sources.length]?.text ?? "").split("\n\n");
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
