// Scores the comparison against annotated stories: npm run quality -- GOLD_DIR [--each] [--errors]
// GOLD_DIR holds <id>.story.json and <id>.gold.json; the scorer is looked for in ../../score beside it, or in SCORER.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ArticleInput } from "../lib/model/article";
import { compareArticles } from "../lib/pipeline";

type StoryFile = { articles: { outlet: string; url?: string; title?: string; publishedAt?: string; text: string }[] };

const [goldDir, ...flags] = process.argv.slice(2);
if (!goldDir) {
  console.error("usage: npm run quality -- GOLD_DIR [--each] [--errors]");
  process.exit(2);
}
const scorer = process.env.SCORER ?? path.join(goldDir, "..", "..", "score", "score.mjs");
if (!existsSync(scorer)) {
  console.log(`no scorer at ${scorer}: quality is not measured here`);
  process.exit(0);
}
const outDir = mkdtempSync(path.join(tmpdir(), "samestory-quality-"));
mkdirSync(outDir, { recursive: true });
for (const file of readdirSync(goldDir).filter((name) => name.endsWith(".story.json"))) {
  const story = JSON.parse(readFileSync(path.join(goldDir, file), "utf8")) as StoryFile;
  const comparison = compareArticles(story.articles.map(toInput));
  writeFileSync(path.join(outDir, file.replace(".story.json", ".json")), JSON.stringify(comparison));
}
const run = spawnSync(process.execPath, [scorer, goldDir, outDir, ...flags], { stdio: "inherit" });
process.exit(run.status ?? 1);

function toInput(article: StoryFile["articles"][number]): ArticleInput {
  const { outlet, text, url = null, title = null, publishedAt = null } = article;
  return { key: null, outlet, title, byline: null, url, publishedAt, language: null, text };
}
