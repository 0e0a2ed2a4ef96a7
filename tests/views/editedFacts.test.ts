import { expect, test } from "vitest";
import { buildFactsTable } from "@/app/stories/[slug]/_views/facts/buildFactsTable";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import { compareRevisions } from "@/lib/compareRevisions";
import type { VersionEdits } from "@/lib/model/revision";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const story = makeStory({
  articles: BRIDGE,
  rows: [
    {
      status: "differ",
      members: ["a1: The bridge carries 38,000 vehicles a day.", "a2: More than 50,000 vehicles cross it each day."],
      differences: [{ kind: "number", values: ["a1: 38,000", "a2: 50,000"] }],
    },
    { status: "agree", members: ["a1: It was closed on Tuesday.", "a3: stays closed."] },
  ],
  unique: ["a1: A 2019 report had put it in the lowest class.", "a2: Buses were full by seven."],
});

/** What the first outlet changed, its first text being its newest with some words put back as they were. */
function editsSince(wereOnce: (text: string) => string): VersionEdits[] {
  const article = story.comparison?.articles.find(({ id }) => id === "a1");
  if (!article?.key) throw new Error("no article a1");
  const { key, outlet, title, byline, url, publishedAt, language, text } = article;
  const newest = { key, outlet, title, byline, url, publishedAt, language, text };
  const before = wereOnce(text);
  const changes = compareRevisions({ ...newest, text: before }, newest);
  return [{ versionId: key, firstCapturedAt: "2026-05-12T08:00:00Z", before, changes }];
}

/** The kinds of edit shown in the cells and at the lone claims, in their order. */
function marksFor(edits: readonly VersionEdits[]): readonly (string | null)[] {
  const table = buildFactsTable(story, EMPTY_QUERY, edits);
  if (!table) throw new Error("no table");
  const cells = [...table.differ, ...table.agree].flatMap((row) => row.cells);
  const tellings = cells.flatMap((cell) => (cell.kind === "told" ? cell.tellings : []));
  return [...tellings, ...table.lone.flatMap(({ alone }) => alone)].map(({ edit }) => edit?.kind ?? null);
}

test("a figure that was another once is marked in its cell, and nowhere else", () => {
  expect(marksFor(editsSince((text) => text.replace("38,000", "35,000")))).toEqual([
    "altered",
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("a claim that came later is marked as added, in a row or alone", () => {
  expect(marksFor(editsSince((text) => text.replace(" It was closed on Tuesday.", "")))[2]).toBe("added");
  expect(marksFor(editsSince((text) => text.replace(" A 2019 report had put it in the lowest class.", "")))[4]).toBe(
    "added",
  );
});

test("what was only dropped or moved in white space marks no cell, and without edits there are no marks", () => {
  const dropped = editsSince((text) => text.replace("It was closed", "Nobody was hurt at all. It was closed"));
  expect(dropped[0]?.changes.revisions.map(({ kind }) => kind)).toEqual(["dropped"]);
  expect(marksFor(dropped).every((mark) => mark === null)).toBe(true);
  expect(marksFor(editsSince((text) => text.replaceAll(" ", "  "))).every((mark) => mark === null)).toBe(true);
  expect(marksFor([]).every((mark) => mark === null)).toBe(true);
});
