import { describe, expect, test } from "vitest";
import { buildFactsTable } from "@/app/stories/[slug]/_views/facts/buildFactsTable";
import { readJudgement, writeJudgement } from "@/app/stories/[slug]/_views/facts/judgement";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const story = makeStory({
  articles: BRIDGE,
  rows: [
    {
      status: "unsure",
      members: ["a1: The bridge carries 38,000 vehicles a day.", "a2: More than 50,000 vehicles cross it each day."],
    },
  ],
});
const members = buildFactsTable(story, { ...EMPTY_QUERY, rows: "unsure" })?.unsure[0]?.members ?? [];

describe("what one click says of a row", () => {
  test("comes back with the members' own words", () => {
    expect(readJudgement(writeJudgement("same", members), story)).toMatchObject({
      kind: "same",
      members: [
        { words: "The bridge carries 38,000 vehicles a day." },
        { words: "More than 50,000 vehicles cross it each day." },
      ],
    });
    expect(readJudgement(writeJudgement("not-comparable", members), story)).toMatchObject({ kind: "not-comparable" });
  });

  test("is nothing where a text is not there any more, or was never so long", () => {
    const [first] = members;
    if (!first) throw new Error("the story has an unsure row");
    expect(readJudgement(writeJudgement("same", [first, { ...first, version: "gone" }]), story)).toBeUndefined();
    expect(readJudgement(writeJudgement("same", [{ ...first, end: 99_999 }]), story)).toBeUndefined();
    expect(readJudgement(writeJudgement("same", [{ ...first, end: first.start }]), story)).toBeUndefined();
  });

  test("is nothing where it is no verdict, or about nothing", () => {
    expect(readJudgement(writeJudgement("same", members).replace("same", "delete"), story)).toBeUndefined();
    expect(readJudgement("same", story)).toBeUndefined();
    expect(readJudgement(null, story)).toBeUndefined();
  });
});
