import { describe, expect, test } from "vitest";
import { readJudgement, writeJudgement } from "@/app/stories/[slug]/_views/facts/judgement";
import { findNextRow, findRowOf } from "@/app/stories/[slug]/corrections/findRowOf";
import { placeAfter } from "@/app/stories/[slug]/corrections/placeAfter";
import { listRowMembers } from "@/app/stories/[slug]/corrections/row/listRowMembers";
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
    { status: "unsure", members: ["a1: It was closed on Tuesday.", "a3: The mayor will speak at noon."] },
    {
      status: "unsure",
      members: [
        "a1: “We closed it the moment we knew,” Mayor Ruiz said.",
        "a2: “We closed it when I knew,” Ruiz told reporters.",
      ],
    },
  ],
});
const membersOf = (id: string) => {
  const group = story.comparison?.groups.find((candidate) => candidate.id === id);
  if (!group) throw new Error(`the story has a row ${id}`);
  return listRowMembers(story, group).map(({ anchor }) => anchor);
};

describe("where one is after a correction", () => {
  test("a possible match leads on to the next possible one, the last of them back to the one before", () => {
    const [second, third] = [membersOf("g2"), membersOf("g3")];
    expect(findNextRow(story, second)).toBe(findRowOf(story, { kind: "same", members: third })?.anchor);
    expect(findNextRow(story, third)).toBe(findRowOf(story, { kind: "same", members: second })?.anchor);
  });

  test("a row that is the only one of its kind leads nowhere, as does one the story does not have", () => {
    expect(findNextRow(story, membersOf("g1"))).toBe("");
    expect(findNextRow(story, membersOf("g2").slice(0, 1))).toBe("");
  });

  test("the row spoken of is named only while some row holds two of its places", () => {
    const [a] = membersOf("g1");
    const [b] = membersOf("g2");
    if (!a || !b) throw new Error("the rows have members");
    expect(findRowOf(story, { kind: "not-comparable", row: [a, b] })).toBeUndefined();
    expect(findRowOf(story, { kind: "speaker", content: b, speaker: "Ruiz" })?.rows).toBe("unsure");
  });

  test("a verdict read from a button is one that leads on", () => {
    const members = membersOf("g2").map(({ version, start, end }) => ({ version, start, end }));
    const verdict = readJudgement(writeJudgement("not-comparable", members), story);
    expect(verdict?.kind === "not-comparable" && findNextRow(story, verdict.row)).toMatch(/^row-/);
  });

  test("what comes back from a browser as a place can only be a view of the story", () => {
    expect(
      placeAfter("bridge", { view: "facts", query: "?rows=unsure&evil=//x.example" }, ["one", "t&w"], "row-a 1"),
    ).toBe("/stories/bridge/facts?rows=unsure&done=one,t%26w#row-a%201");
    expect(placeAfter("bridge", { view: "framing", query: "" }, [], "")).toBe("/stories/bridge/framing");
  });
});
