// How long a comparison of eight articles of 500 words takes, warm: npx tsx scripts/benchPipeline.ts [TIMES]
// In the server's own thread, from the bundle: tsx gives every function its name anew each time it is made, a third of the time.
// The articles are mixed from the shipped sample's four versions: each keeps most paragraphs of one and fills up from the
// next ones, so that the same claims recur as in a story that eight outlets tell. A benchmark: it fails nobody.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { CompareTask } from "../cli/compareThread";
import type { ArticleInput } from "../lib/model/article";
import { buildCommand, isCommandFresh } from "./buildCli.mjs";

const ARTICLES = 8;
const WORDS = 500;
/** V8 goes on compiling what a comparison runs for some forty of them. */
const WARM_UP = 40;

type Sample = { readonly articles: readonly { readonly text: string }[] };

const times = Number(process.argv[2] ?? 25);
if (!Number.isInteger(times) || times < 1) {
  console.error("usage: npx tsx scripts/benchPipeline.ts [TIMES]");
  process.exit(2);
}
const file = path.join(import.meta.dirname, "../samples/the-fire-at-the-battery-yard.json");
const { articles: sources }: Sample = JSON.parse(readFileSync(file, "utf8"));
const inputs = Array.from({ length: ARTICLES }, (_, k) => mixArticle(k));

if (!isCommandFresh()) await buildCommand();
const thread = new Worker(path.join(import.meta.dirname, "../dist/compareThread.mjs"));
for (let i = 0; i < WARM_UP; i++) await compare();
const taken: { readonly wall: number; readonly cpu: number }[] = [];
for (let i = 0; i < times; i++) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await compare();
  const { user, system } = process.cpuUsage(before);
  taken.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
}
await thread.terminate();
const [wall, cpu] = [medianOf(taken.map((t) => t.wall)), medianOf(taken.map((t) => t.cpu))];
console.log(
  `${ARTICLES} articles, ${inputs.reduce((sum, { text }) => sum + countWords(text), 0)} words, ${times} times: ` +
    `median ${wall.toFixed(0)} ms on the clock, ${cpu.toFixed(0)} ms of processor; best ${Math.min(...taken.map((t) => t.wall)).toFixed(0)} ms`,
);

async function compare(): Promise<void> {
  const task: CompareTask = { id: 1, inputs, options: {} };
  thread.postMessage(task);
  await once(thread, "message");
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
