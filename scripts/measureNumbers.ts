// Measures how figures of two sentences are compared, on pairs whose relation is known: npx tsx scripts/measureNumbers.ts FILE
// FILE holds a JSON object a line: {split, kind: equal | conflict | rounding | …, a: {text, mention}, b: {text, mention}}. Only
// pairs of which both mentions are read as figures are compared: names that hold a number are none.
import { readFileSync } from "node:fs";
import { findDifferences } from "../lib/compare/compareFacts";
import { readTellings } from "../lib/compare/facts/readTelling";
import type { ArticleSpan } from "../lib/model/span";
import { overlapOf, type Span } from "../lib/model/span";
import { nameArticles } from "../lib/segment/nameArticles";
import { segment } from "../lib/segment/segment";
import { findQuantities } from "../lib/text/findQuantities";

type Told = { readonly text: string; readonly mention: string };
type Pair = { readonly split: string; readonly kind: string; readonly a: Told; readonly b: Told };
type Outcome = "no figure" | "shown" | "shown as detail" | "to check" | "no difference";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: npx tsx scripts/measureNumbers.ts FILE");
  process.exit(2);
}
const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
const tally = new Map<string, Map<Outcome, number>>();
for (const pair of lines.map((line) => JSON.parse(line) as Pair)) {
  const counts = tally.get(pair.kind) ?? new Map<Outcome, number>();
  const outcome = compare(pair);
  tally.set(pair.kind, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
}
for (const [kind, counts] of [...tally].sort()) {
  const read = [...counts].reduce((sum, [outcome, n]) => sum + (outcome === "no figure" ? 0 : n), 0);
  const of = (outcome: Outcome) => `${outcome} ${counts.get(outcome) ?? 0}`;
  console.log(
    `${kind.padEnd(28)} read ${read}: ${of("shown")}, ${of("shown as detail")}, ${of("to check")}, ${of("no difference")}`,
  );
}

/** What is said of the two mentions' figures when the two sentences stand in one row. */
function compare({ a, b }: Pair): Outcome {
  const articles = nameArticles(
    [a, b].map(({ text }, i) => ({
      ...{ key: null, outlet: `outlet ${i}`, title: null, byline: null, url: null, publishedAt: null, language: "en" },
      text: `Report\n\n${text}`,
    })),
  ).map(segment);
  const mentions = [a, b].map(({ mention }, i): ArticleSpan | undefined => {
    const article = articles.find((one) => one.outlet === `outlet ${i}`);
    const at = article?.text.indexOf(mention) ?? -1;
    if (!article || at < 0) return undefined;
    const span = { article: article.id, start: at, end: at + mention.length };
    const inside = (q: Span) => overlapOf(q, span) > 0;
    const sentence = article.sentences.find(inside);
    const figures = sentence ? findQuantities(article.text, sentence, article.language, sentence.tokens) : [];
    return figures.some(inside) ? span : undefined;
  });
  const [x, y] = mentions;
  if (!x || !y) return "no figure";
  const members = articles.flatMap((article) =>
    article.sentences
      .filter(
        (sentence) =>
          sentence.role === "body" && mentions.some((m) => m?.article === article.id && overlapOf(m, sentence) > 0),
      )
      .map(({ start, end }) => ({ article: article.id, start, end })),
  );
  const tellings = readTellings({ members, certainty: "certain", evidence: [] }, articles, []);
  const touches = (span: ArticleSpan, value: ArticleSpan) =>
    value.article === span.article && overlapOf(value, span) > 0;
  const found = findDifferences(tellings).find(
    ({ kind, values }) => kind === "number" && values.some((v) => touches(x, v)) && values.some((v) => touches(y, v)),
  );
  if (!found) return "no difference";
  if (found.confidence === "check") return "to check";
  return found.compatible ? "shown as detail" : "shown";
}
