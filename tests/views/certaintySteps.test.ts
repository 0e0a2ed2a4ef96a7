import { expect, test } from "vitest";
import { buildFactsTable } from "@/app/stories/[slug]/_views/facts/buildFactsTable";
import { buildCertaintySteps } from "@/app/stories/[slug]/_views/framing/buildCertaintySteps";
import { EMPTY_QUERY } from "@/app/stories/[slug]/_views/viewQuery";
import type { Comparison } from "@/lib/model/comparison";
import type { CertaintyLadder } from "@/lib/model/framing";
import { BRIDGE } from "./bridgeStory";
import { makeStory, type RowSpec, type Said } from "./makeStory";

const SPEAKS: readonly [Said, Said] = ["a2: Ruiz told reporters", "a3: The mayor will speak at noon"];

/** A story whose only row is marked with a difference of certainty: done in one outlet, to come in another. */
function storyOf(status: RowSpec["status"], ladder = false) {
  const story = makeStory({
    articles: BRIDGE,
    rows: [{ status, members: SPEAKS, differences: [{ kind: "certainty", values: [...SPEAKS].reverse() }] }],
  });
  if (!story.comparison) throw new Error("made with a comparison");
  const groups = story.comparison.groups.map((group) => ({
    ...group,
    differences: group.differences.map((difference) => ({
      ...difference,
      values: difference.values.map((v) => ({ ...v, value: v.article === "a2" ? "plain" : "will" })),
    })),
  }));
  const [a, b] = groups[0]?.members ?? [];
  if (!a || !b) throw new Error("made with two tellings");
  const tellings: CertaintyLadder["tellings"] = [
    { ...a, rung: "alleged", cue: null },
    { ...b, rung: "stated", cue: null },
  ];
  const ladders = ladder ? [{ group: "g1", tellings }] : [];
  const comparison: Comparison = {
    ...story.comparison,
    groups,
    framing: { ...story.comparison.framing, ladders },
  };
  return { ...story, comparison };
}

const wordsOf = ({ comparison }: ReturnType<typeof storyOf>) =>
  buildCertaintySteps(comparison).map(({ lines }) => lines.map(({ word }) => word));

test("what the facts mark as a difference of certainty is counted and shown by the framing too, the surest first", () => {
  const story = storyOf("differ");
  expect(wordsOf(story)).toEqual([["told as done", "still to come"]]);
  const counted = buildFactsTable(story, EMPTY_QUERY)?.counts.byKind.find(({ kind }) => kind === "certainty")?.rows;
  expect(counted).toBe(buildCertaintySteps(story.comparison).length);
});

test("a claim with a ladder of its own is shown once, on the ladder", () => {
  expect(wordsOf(storyOf("differ", true))).toEqual([["stated as fact", "alleged"]]);
});

test("what is only possibly the same claim is told by nobody more surely", () => {
  expect(wordsOf(storyOf("unsure"))).toEqual([]);
});
