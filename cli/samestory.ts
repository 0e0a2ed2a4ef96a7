import { readFileSync } from "node:fs";
import { compareArticles } from "../lib/pipeline";

const file = process.argv[3];
if (process.argv[2] !== "compare" || !file) process.exit(2);
const story = JSON.parse(readFileSync(file, "utf8"));
const inputs = story.articles.map(
  (a: { outlet: string; title?: string; url?: string; publishedAt?: string; text: string }) => ({
    key: null,
    outlet: a.outlet,
    title: a.title ?? null,
    byline: null,
    url: a.url ?? null,
    publishedAt: a.publishedAt ?? null,
    language: null,
    text: a.text,
  }),
);
process.stdout.write(`${JSON.stringify(compareArticles(inputs), null, 1)}\n`);
