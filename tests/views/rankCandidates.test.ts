import { describe, expect, test } from "vitest";
import { rankCandidates } from "@/app/stories/[slug]/corrections/row/rankCandidates";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const story = makeStory({
  articles: BRIDGE,
  rows: [
    {
      status: "agree",
      members: [
        "a1: The bridge carries 38,000 vehicles a day.",
        "a3: The bridge, used by 38,000 vehicles a day, stays closed.",
      ],
    },
    {
      status: "agree",
      members: [
        "a1: “We closed it the moment we knew,” Mayor Ruiz said.",
        "a2: “We closed it when I knew,” Ruiz told reporters.",
      ],
    },
  ],
  unique: ["a2: Buses were full by seven.", "a2: More than 50,000 vehicles cross it each day."],
});
const group = story.comparison?.groups[0];
if (!group) throw new Error("the story has a row");
const firstWords = (find = "") => rankCandidates(story, group, find).map(({ members }) => members[0]?.anchor.words);

describe("what a row may be merged with", () => {
  test("comes with the likest words first, whether a row or a claim of one text", () => {
    expect(firstWords()[0]).toBe("More than 50,000 vehicles cross it each day.");
    expect(firstWords()).toHaveLength(3);
  });

  test("is narrowed to what holds each word typed, in any case and order", () => {
    expect(firstWords("RUIZ knew")).toEqual(["“We closed it the moment we knew,” Mayor Ruiz said."]);
    expect(firstWords("ruiz buses")).toEqual([]);
  });
});
