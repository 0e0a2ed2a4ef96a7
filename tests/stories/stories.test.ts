import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ArticleInput } from "../../lib/model/article";
import { compareArticles } from "../../lib/pipeline";

/**
 * Each folder is one invented story: story.json goes in, story.md says what a reader must see, expected/facts.txt is
 * what the pipeline shows, accepted by a person. A change of behaviour is a change in that file.
 */
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  existsSync(path.join(import.meta.dirname, entry.name, "expected", "facts.txt")),
);
type Given = Pick<ArticleInput, "outlet" | "publishedAt" | "text">;

function read(folder: string): ArticleInput[] {
  const file = path.join(import.meta.dirname, folder, "story.json");
  const { articles } = JSON.parse(readFileSync(file, "utf8")) as { articles: Given[] };
  return articles.map((given) => ({ key: null, title: null, byline: null, url: null, language: null, ...given }));
}

function tellFacts(inputs: readonly ArticleInput[]): string {
  const { articles, groups } = compareArticles(inputs);
  const say = (span: { article: string; start: number; end: number }) => {
    const article = articles.find((a) => a.id === span.article);
    return `${article?.outlet}: ${article?.text.slice(span.start, span.end)}`;
  };
  const certain = groups.filter((group) => group.status !== "unsure");
  const rows = certain.map(({ status, members, differences }) => {
    const marks = differences.map(
      ({ kind, confidence, compatible, values, because }) =>
        `  ${compatible ? "detail" : confidence} ${kind} (${because})\n${values.map((value) => `    ${say(value)} = ${value.value}`).join("\n")}`,
    );
    return [`${status.toUpperCase()}`, ...members.map((member) => `  ${say(member)}`), ...marks].join("\n");
  });
  return `${rows.join("\n\n")}\n`;
}

describe.each(folders.map((entry) => entry.name))("%s", (folder) => {
  test("shows the rows and differences that a person accepted", async () => {
    const expected = path.join(import.meta.dirname, folder, "expected", "facts.txt");
    await expect(tellFacts(read(folder))).toMatchFileSnapshot(expected);
  });

  test("shows the same in any order of its outlets", () => {
    expect(tellFacts([...read(folder)].reverse())).toBe(tellFacts(read(folder)));
  });

  test("has no difference against itself", () => {
    for (const input of read(folder)) {
      const twice = compareArticles([input, { ...input, outlet: `${input.outlet} again` }]);
      expect(twice.groups.flatMap((group) => group.differences)).toEqual([]);
    }
  });
});
