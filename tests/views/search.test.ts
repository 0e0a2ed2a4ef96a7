import { expect, test } from "vitest";
import { findSentences } from "@/app/stories/[slug]/_views/frame/findSentences";
import { listOutlets } from "@/app/stories/[slug]/_views/listOutlets";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const OUTLETS = listOutlets(makeStory({ articles: BRIDGE })).compared;

const found = (q: string) =>
  findSentences(OUTLETS, q).map(({ outlet, hits }) => [
    outlet.siglum,
    ...hits.map(({ start, end }) => outlet.article.text.slice(start, end)),
  ]);

test("finds the sentences of every outlet that hold the words, capitals aside, and where they stand", () => {
  expect(found("38,000 VEHICLES")).toEqual([
    ["A1", "38,000 vehicles"],
    ["A3", "38,000 vehicles"],
  ]);
});

test("takes what is typed as words: a dot is a dot", () => {
  expect(found("38.000")).toEqual([]);
  expect(found("(")).toEqual([]);
});

test("finds nothing for nothing, and nothing for words no outlet has", () => {
  expect(found("")).toEqual([]);
  expect(found("zeppelin")).toEqual([]);
});

test("leads to the sentence's own place in Read", () => {
  const [first] = findSentences(OUTLETS, "A 2019 report");
  expect(first?.anchor).toBe(`s-${first?.outlet.id}-${first?.start}`);
  expect(first?.outlet.article.text.slice(first.start, first.end)).toMatch(/^A 2019 report/);
});
