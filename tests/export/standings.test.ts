import { expect, test } from "vitest";
import { wrapComparison } from "@/lib/export/exportedStory";
import { listTellings } from "@/lib/export/listTellings";
import { writeAnnotations } from "@/lib/export/writeAnnotations";
import { writeGold } from "@/lib/export/writeGold";
import { writeMarkdown } from "@/lib/export/writeMarkdown";
import { BRIDGE } from "../views/bridgeStory";
import { makeStory } from "../views/makeStory";

const REPORT = "A 2019 report had put it in the lowest class.";
const { comparison } = makeStory({
  articles: BRIDGE,
  rows: [{ status: "unsure", members: [`a1: ${REPORT}`, "a2: Buses were full by seven."] }],
  unique: [`a1: ${REPORT}`, "a1: It was closed on Tuesday.", "a3: The mayor will speak at noon."],
  change: { a3: { language: "fr", comparedByWords: false } },
});
if (!comparison) throw new Error("the story has a comparison");
const story = wrapComparison(comparison);

/** The headings of claims in no certain row, with the first words of what stands under them. */
const headed = writeMarkdown(story)
  .split("## ")
  .filter((part) => /^(Found in one|Perhaps|Not compared with)/.test(part))
  .map((part) => [part.split("\n")[0], /“(\S+ \S+)/.exec(part)?.[1]]);

test("what a possible match or another language leaves open is not said to stand in one text only", () => {
  expect(headed).toEqual([
    ["Found in one text only", "It was"],
    ["Perhaps also elsewhere: not matched for certain", "A 2019"],
    ["Not compared with another text by words", "The mayor"],
  ]);
  const statusOf = (words: string) => listTellings(story).find((t) => t.row === "" && t.words === words)?.status;
  expect(statusOf("It was closed on Tuesday.")).toBe("only here");
  expect(statusOf(REPORT)).toBe("possibly elsewhere");
  expect(statusOf("The mayor will speak at noon.")).toBe("not compared");
  expect(writeAnnotations(story).match(/Found in one text only/g)).toHaveLength(1);
});

test("a claim of the data names the possible matches that hold it", () => {
  expect(comparison.unique.map(({ possiblyIn }) => possiblyIn)).toEqual([["g1"], [], []]);
});

test("annotated data calls unique only what was looked for elsewhere and not found", () => {
  expect(writeGold(comparison, "bridge").gold).toMatchObject({ unique: [{ claim: "It was closed on Tuesday." }] });
});
