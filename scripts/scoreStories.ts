import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ArticleInput } from "../lib/model/article";
import { compareArticles } from "../lib/pipeline";

type StoryFile = { articles: { outlet: string; url?: string; title?: string; publishedAt?: string; text: string }[] };

/** The scorer that belongs to a folder of annotated stories; null where there is none. `SCORER` names another. */
export function findScorer(goldDir: string): string | null {
  const scorer = process.env.SCORER ?? path.join(goldDir, "..", "..", "score", "score.mjs");
  return existsSync(scorer) ? scorer : null;
}

/** Compares every `<id>.story.json` of a folder and gives what the scorer prints of the comparisons. */
export function scoreStories(goldDir: string, scorer: string, flags: readonly string[] = []): string {
  const outDir = mkdtempSync(path.join(tmpdir(), "samestory-quality-"));
  for (const file of readdirSync(goldDir).filter((name) => name.endsWith(".story.json"))) {
    const story: StoryFile = JSON.parse(readFileSync(path.join(goldDir, file), "utf8"));
    const comparison = compareArticles(story.articles.map(toInput));
    writeFileSync(path.join(outDir, file.replace(".story.json", ".json")), JSON.stringify(comparison));
  }
  const run = spawnSync(process.execPath, [scorer, goldDir, outDir, ...flags], { encoding: "utf8" });
  rmSync(outDir, { recursive: true });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function toInput(article: StoryFile["articles"][number]): ArticleInput {
  const { outlet, text, url = null, title = null, publishedAt = null } = article;
  return { key: null, outlet, title, byline: null, url, publishedAt, language: null, text };
}

/**
 * The scorer's lines as numbers, from 0 to 1: F1 where a line has it, else its share. An indented line goes by the line it
 * stands under: "differences, all kinds: number".
 */
export function readScores(output: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  let section = "";
  for (const line of output.split("\n")) {
    const [, indent = "", name = "", rest = ""] = line.match(/^( *)(\S.*?) {1,}(P \d.*|\d.*)$/) ?? [];
    const score = readScore(rest);
    if (name === "" || score === null) continue;
    if (indent === "") section = name;
    scores.set(indent === "" ? name : `${section}: ${name}`, score);
  }
  return scores;
}

function readScore(rest: string): number | null {
  const f1 = rest.match(/F1 (\d\.\d+)/)?.[1];
  if (f1) return Number(f1);
  const [, right, all] = rest.match(/^(\d+) of (\d+)/) ?? [];
  if (right && all) return Number(right) / Number(all);
  const share = rest.match(/^(\d\.\d+) +\(\d+ of \d+\)/)?.[1];
  return share ? Number(share) : null;
}
