import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ArticleInput } from "../../lib/model/article";
import type { Comparison } from "../../lib/model/comparison";
import { compareArticles } from "../../lib/pipeline";

/**
 * Each folder is one invented story told for one part of sourcing: story.md says what a reader must see,
 * expected/<part>.txt is what the pipeline shows of that part, accepted by a person.
 */
const PARTS = {
  quotations: tellQuotations,
  origins: tellOrigins,
  provenance: tellProvenance,
  drift: tellDrift,
} as const;
type Part = keyof typeof PARTS;

const fileOf = (folder: string, part: string) => path.join(import.meta.dirname, folder, "expected", `${part}.txt`);
const isPart = (name: string): name is Part => name in PARTS;
const told = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    Object.keys(PARTS)
      .filter(isPart)
      .filter((part) => existsSync(fileOf(name, part)))
      .map((part) => ({ folder: name, part })),
  );

type Given = Pick<ArticleInput, "outlet" | "publishedAt" | "text">;
type Place = { readonly article: string; readonly start: number; readonly end: number };

function read(folder: string): ArticleInput[] {
  const { articles } = JSON.parse(readFileSync(path.join(import.meta.dirname, folder, "story.json"), "utf8")) as {
    articles: Given[];
  };
  return articles.map((given) => ({ key: null, title: null, byline: null, url: null, language: null, ...given }));
}

const articleOf = ({ articles }: Comparison, id: string) => articles.find((article) => article.id === id);
const say = (comparison: Comparison, place: Place) => {
  const article = articleOf(comparison, place.article);
  return `${article?.outlet}: ${article?.text.slice(place.start, place.end).replace(/\s+/g, " ")}`;
};
const lines = (blocks: readonly (readonly string[])[]) => `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;

function tellQuotations(comparison: Comparison): string {
  const blocks = comparison.sourcing.quotations.map(({ relation, speaker, printed, marks }) => [
    `${relation.toUpperCase()} ${speaker}`,
    ...printed.map((place) => `  ${say(comparison, place)}`),
    ...marks.map((mark) => `  ${mark.kind} ${say(comparison, mark)}`),
  ]);
  return lines(blocks);
}

function tellOrigins(comparison: Comparison): string {
  const rows = comparison.groups.filter(({ status, members }) => status !== "unsure" && members.length > 2);
  const blocks = rows.map(({ members, origins }) => [
    `${origins.independent} INDEPENDENT, ${origins.unknown} UNKNOWN`,
    ...members.map((place) => `  ${say(comparison, place)}`),
    ...origins.because.map((reason) => `  because ${reason}`),
  ]);
  return lines(blocks);
}

function tellProvenance(comparison: Comparison): string {
  const blocks = comparison.provenance.map(({ from, kind, to, evidence }) => [
    `${articleOf(comparison, from)?.outlet} ${kind.toUpperCase()} ${to}`,
    ...evidence.map((place) => `  ${say(comparison, place)}`),
  ]);
  return lines(blocks);
}

function tellDrift(comparison: Comparison): string {
  const blocks = comparison.drift.map(({ from, to, moves }) => [
    ...moves.map(({ kind, because }) => `${kind.toUpperCase()} ${because}`),
    `  ${say(comparison, from)}`,
    `  ${say(comparison, to)}`,
  ]);
  return lines(blocks);
}

test("every part of sourcing has a story", () => {
  expect(new Set(told.map(({ part }) => part))).toEqual(new Set(Object.keys(PARTS)));
});

describe.each(told)("$folder", ({ folder, part }) => {
  test(`shows the ${part} that a person accepted`, async () => {
    await expect(PARTS[part](compareArticles(read(folder)))).toMatchFileSnapshot(fileOf(folder, part));
  });

  test(`shows the same ${part} in any order of its outlets`, () => {
    const inOrder = compareArticles(read(folder));
    expect(PARTS[part](compareArticles([...read(folder)].reverse()))).toBe(PARTS[part](inOrder));
  });
});
