import { expect, test } from "vitest";
import { findNextIndex } from "@/app/stories/[slug]/_views/frame/findNextIndex";
import { buildReadText } from "@/app/stories/[slug]/_views/read/buildReadText";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import type { StoryRecord } from "@/lib/model/story";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const STORY = makeStory({
  articles: BRIDGE,
  rows: [
    {
      status: "differ",
      members: ["a1: The bridge carries 38,000 vehicles a day.", "a2: More than 50,000 vehicles cross it each day."],
      differences: [{ kind: "number", values: ["a1: 38,000", "a2: 50,000"] }],
    },
    {
      status: "agree",
      members: ["a1: It was closed on Tuesday.", "a3: The bridge, used by 38,000 vehicles a day, stays closed."],
    },
  ],
  unique: [
    "a1: A 2019 report had put it in the lowest class.",
    "a2: Buses were full by seven.",
    "a3: The mayor will speak at noon.",
  ],
});

const textOf = (story: StoryRecord, against: string | null) => {
  const text = buildReadText(story, { ...EMPTY_QUERY, against });
  if (!text) throw new Error("the story has texts to read");
  return text;
};

test("reads the outlet asked for, else the first in the reader's order", () => {
  expect(textOf(STORY, "v-a2").outlet.siglum).toBe("A2");
  expect(textOf(STORY, null).outlet.siglum).toBe("A1");
  expect(textOf(STORY, "gone").outlet.siglum).toBe("A1");
});

test("says of each sentence how it stands to the other texts", () => {
  const states = textOf(STORY, "v-a1").steps.flatMap((step) => step.sentences.map(({ state }) => state));
  expect(states).toEqual(["plain", "differs", "shared", "plain", "only"]);
});

test("puts the others' sentences beside the paragraph that tells the same", () => {
  const steps = textOf(STORY, "v-a1").steps;
  const told = steps.map((step) =>
    step.notes.flatMap((note) =>
      note.kind === "row" ? note.others.filter((c) => c.kind === "told").map((c) => c.outlet.siglum) : ["only"],
    ),
  );
  expect(told).toEqual([[], ["A2", "A3"], ["only"]]);
});

test("puts what others tell, and this text was not found to, after the sentence both have before it", () => {
  const steps = textOf(STORY, "v-a1").steps;
  const elsewhere = steps.map((step) => step.elsewhere.map(({ outlet }) => outlet.siglum));
  expect(elsewhere).toEqual([[], ["A2", "A3"], []]);
});

test("puts what comes before anything shared after the first paragraph", () => {
  const story = makeStory({ articles: BRIDGE, unique: ["a2: Buses were full by seven."] });
  expect(textOf(story, "v-a1").steps[0]?.elsewhere).toHaveLength(1);
});

test("says of a text in another language neither what only it tells nor what it was not found to tell", () => {
  const change = { a3: { language: "fr", comparedByWords: false } };
  const story = makeStory({
    articles: BRIDGE,
    unique: ["a2: Buses were full by seven.", "a3: The mayor will speak at noon."],
    change,
  });
  const statesOf = (against: string) =>
    textOf(story, against).steps.flatMap((step) => step.sentences.map(({ state }) => state));
  expect(statesOf("v-a3")).not.toContain("only");
  expect(textOf(story, "v-a3").steps.flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  expect(statesOf("v-a2")).toContain("only");
  expect(textOf(story, "v-a1").steps.flatMap(({ elsewhere }) => elsewhere.map(({ outlet }) => outlet.siglum))).toEqual([
    "A2",
  ]);
});

test("shows every captured word, furniture apart from the article", () => {
  const [first, ...rest] = BRIDGE;
  if (!first) throw new Error("there is a first article");
  const story = makeStory({ articles: [first, ...rest] });
  const article = story.comparison?.articles[0];
  if (!article) throw new Error("there is a first article");
  const caption = "READ: Ten bridges to see";
  const text = `${article.text}\n\n${caption}`;
  const comparison = story.comparison && {
    ...story.comparison,
    articles: [{ ...article, text }, ...story.comparison.articles.slice(1)],
  };
  expect(textOf({ ...story, comparison }, "v-a1").furnitureAfter).toBe(caption);
});

test("steps from element to element and round at the ends", () => {
  expect(findNextIndex(0, [0, 50, 90], 1)).toBe(1);
  expect(findNextIndex(2, [0, 50, 90], 1)).toBe(0);
  expect(findNextIndex(0, [0, 50, 90], -1)).toBe(2);
});

test("steps first to what is in sight, not to the top of the page", () => {
  expect(findNextIndex(-1, [-400, -20, 30, 500], 1)).toBe(2);
  expect(findNextIndex(-1, [-400, -20, 30, 500], -1)).toBe(1);
  expect(findNextIndex(-1, [], 1)).toBe(-1);
});
