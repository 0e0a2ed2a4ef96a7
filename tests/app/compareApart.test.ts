import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compareApart, prepareComparing } from "@/app/_server/compareApart";
import { parseStoryFile } from "@/app/_server/parseStoryFile";
import type { ArticleInput } from "@/lib/model/article";
import { compareArticles } from "@/lib/pipeline";

const sample = path.resolve(import.meta.dirname, "../../samples/the-fire-at-the-battery-yard.json");

/** The bundle may have to be made first, and a thread to load its language model, on a machine that does much else. */
const STARTING_MS = 180_000;

function readInputs(): ArticleInput[] {
  const file = parseStoryFile(JSON.parse(readFileSync(sample, "utf8")));
  if (file.kind === "invalid") throw new Error(file.message);
  return file.story.articles.map(
    ({ outlet = "", title = null, byline = null, url = null, publishedAt = null, text = "" }, i) => ({
      key: `v${i}`,
      outlet,
      title,
      byline,
      url,
      publishedAt,
      language: null,
      text,
    }),
  );
}

test(
  "the thread gives the very bytes that the program itself gives, while timers go on",
  async () => {
    const inputs = readInputs();
    prepareComparing();
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    const apart = await compareApart(inputs, {});
    clearInterval(clock);
    expect(JSON.stringify(apart)).toBe(JSON.stringify(compareArticles(inputs)));
    // Compared here, not one timer would have run.
    expect(ticks).toBeGreaterThan(3);
  },
  STARTING_MS,
);

test(
  "a thread that failed is not asked again: the next comparison gets a fresh one",
  async () => {
    const inputs = readInputs();
    const broken = inputs.map((input) => ({ ...input, text: Object.create(null) }));
    await expect(compareApart(broken, {})).rejects.toThrow();
    expect((await compareApart(inputs, {})).articles).toHaveLength(inputs.length);
  },
  STARTING_MS,
);
