// Measures loaded wording against BASIL's sentences with lexical bias: npx tsx scripts/measureLoaded.ts DATAFILE [--errors]
// DATAFILE is JSON lines, one article each: {story, outlet, split, sentences: [{i, p, text}], spans: [{s, kind}]}.
import { existsSync, readFileSync } from "node:fs";
import type { ArticleInput } from "../lib/model/article";
import { compareArticles } from "../lib/pipeline";

type Row = {
  story: string;
  outlet: string;
  split: string;
  sentences: { i: number; p: number; text: string }[];
  spans: { s: number; kind: string; text: string }[];
};
type Count = { right: number; marked: number; marks: number };

const [file, ...flags] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error("usage: npx tsx scripts/measureLoaded.ts DATAFILE [--errors]");
  process.exit(2);
}
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.split !== "test");
const stories = new Map<string, Row[]>();
for (const row of rows) stories.set(row.story, [...(stories.get(row.story) ?? []), row]);

let right = 0;
let marked = 0;
let gold = 0;
const byKind = new Map<string, Count>();
for (const story of stories.values()) {
  const read = story.map(layOut);
  const { articles, loaded } = compareArticles(read.map(({ input }) => input));
  for (const [k, row] of story.entries()) {
    const article = articles.find(({ outlet }) => outlet === row.outlet);
    const biased = new Set(row.spans.filter(({ kind }) => kind === "lexical").map(({ s }) => s));
    gold += biased.size;
    const hits = new Set<number>();
    for (const mark of loaded.filter((one) => one.article === article?.id)) {
      const at = read[k]?.spans.find(({ start, end }) => start <= mark.start && mark.start < end);
      if (!at) continue;
      const count = byKind.get(mark.kind) ?? { right: 0, marked: 0, marks: 0 };
      count.marks++;
      if (biased.has(at.i)) count.right++;
      byKind.set(mark.kind, count);
      hits.add(at.i);
      if (flags.includes("--errors"))
        console.log(
          biased.has(at.i) ? "right" : "wrong",
          mark.kind,
          "|",
          article?.text.slice(mark.start, mark.end),
          "|",
          article?.text.slice(at.start, at.end),
        );
    }
    marked += hits.size;
    right += [...hits].filter((i) => biased.has(i)).length;
  }
}
console.log(`${stories.size} stories, ${rows.length} articles, ${gold} sentences with lexical bias`);
console.log(
  `loaded sentences  P ${(right / marked).toFixed(3)}  R ${(right / gold).toFixed(3)}  (${right} right of ${marked} marked)`,
);
for (const [kind, count] of [...byKind].sort())
  console.log(`  ${kind.padEnd(20)} ${count.right} of ${count.marks} marks in such a sentence`);

/** The article's text as the program takes it in, and where each sentence of the data stands in it. */
function layOut(row: Row) {
  let text = "";
  const spans: { i: number; start: number; end: number }[] = [];
  for (const [k, sentence] of row.sentences.entries()) {
    const before = row.sentences[k - 1];
    if (before) text += before.p === sentence.p ? " " : "\n\n";
    spans.push({ i: sentence.i, start: text.length, end: text.length + sentence.text.length });
    text += sentence.text;
  }
  const input: ArticleInput = {
    key: null,
    outlet: row.outlet,
    title: null,
    byline: null,
    url: null,
    publishedAt: null,
    language: null,
    text,
  };
  return { input, spans };
}
