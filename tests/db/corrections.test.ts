import { afterEach, beforeEach, expect, test } from "vitest";
import { compareStory } from "@/app/_server/compareStory";
import { loadSamples } from "@/app/_server/loadSamples";
import { parseCorrection } from "@/app/_server/parseCorrection";
import { closeDatabase } from "@/db/client";
import { readStory } from "@/db/readStory";
import { readStoryId } from "@/db/readStoryId";
import {
  explainCorrection,
  listCorrections,
  readCorrectionsInForce,
  saveCorrection,
  setCorrectionUndone,
} from "@/db/saveCorrection";
import type { CorrectionChange } from "@/lib/model/correction";
import { sliceSpan } from "@/lib/model/span";

const SLUG = "the-fire-at-the-battery-yard";

beforeEach(async () => {
  process.env.SAMESTORY_DATA = ":memory:";
  await loadSamples();
});
afterEach(closeDatabase);

async function sample() {
  const [id, story] = await Promise.all([readStoryId(SLUG), readStory(SLUG)]);
  if (!id || !story?.comparison) throw new Error("the sample is loaded and compared");
  return { id, comparison: story.comparison };
}

async function rejectFirstRow(): Promise<CorrectionChange> {
  const { comparison } = await sample();
  const group = comparison.groups[0];
  if (!group) throw new Error("the sample has rows");
  const row = group.members.map((member) => {
    const article = comparison.articles.find((a) => a.id === member.article);
    if (!article?.key) throw new Error("every article has its version");
    return { version: article.key, start: member.start, end: member.end, words: sliceSpan(article.text, member) };
  });
  return { kind: "not-comparable", row };
}

test("a correction changes the comparison at once, and taking it back restores it to the byte", async () => {
  const { id, comparison: before } = await sample();
  await saveCorrection(id, { change: await rejectFirstRow(), reason: "two fires", madeBy: "AF" });
  await compareStory(id);
  const corrected = (await sample()).comparison;
  expect(corrected.groups).toHaveLength(before.groups.length - 1);
  expect(corrected.corrections.map((c) => c.outcome.kind)).toEqual(["applied"]);
  const [logged] = await listCorrections(id);
  await setCorrectionUndone(id, logged?.id ?? "", true);
  await compareStory(id);
  expect((await sample()).comparison).toEqual(before);
});

test("a reason may be said after the correction was made", async () => {
  const { id } = await sample();
  const made = await saveCorrection(id, { change: await rejectFirstRow(), reason: "", madeBy: "owner" });
  await explainCorrection(id, made, { reason: "two fires", madeBy: "AF" });
  await explainCorrection(id, "unknown", { reason: "no such correction", madeBy: "XX" });
  expect((await listCorrections(id)).map(({ reason, madeBy }) => [reason, madeBy])).toEqual([["two fires", "AF"]]);
});

test("the log keeps what was taken back, with who, when and why", async () => {
  const { id } = await sample();
  await saveCorrection(id, { change: await rejectFirstRow(), reason: "two fires", madeBy: "AF" });
  const [logged] = await listCorrections(id);
  await setCorrectionUndone(id, logged?.id ?? "", true);
  const [after] = await listCorrections(id);
  expect([after?.madeBy, after?.reason, after?.undoneAt !== null]).toEqual(["AF", "two fires", true]);
  expect(await readCorrectionsInForce(id)).toEqual([]);
});

test("a correction of another story's id changes nothing here", async () => {
  const { id } = await sample();
  await saveCorrection(id, { change: await rejectFirstRow(), reason: "", madeBy: "AF" });
  const [logged] = await listCorrections(id);
  await setCorrectionUndone("another-story", logged?.id ?? "", true);
  expect(await readCorrectionsInForce(id)).toHaveLength(1);
});

test("what a form sends is read only where it is a whole correction", () => {
  const anchor = { version: "v1", words: "Nobody was hurt.", start: 0, end: 16 };
  expect(parseCorrection({ kind: "same", members: [anchor] })?.kind).toBe("same");
  for (const bad of [
    null,
    "same",
    { kind: "same" },
    { kind: "same", members: [] },
    { kind: "erase", members: [anchor] },
    { kind: "same", members: [{ ...anchor, start: -1 }] },
  ]) {
    expect(parseCorrection(bad)).toBeUndefined();
  }
});
