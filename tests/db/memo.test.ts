import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSamples } from "@/app/_server/loadSamples";
import { closeDatabase } from "@/db/client";
import { addMemoNumbers, readMemoNumbers } from "@/db/keepMemoNumbers";
import { readMemoRemarks, saveMemoRemarks } from "@/db/keepMemoRemarks";
import { readStoryId } from "@/db/readStoryId";

beforeEach(async () => {
  process.env.SAMESTORY_DATA = ":memory:";
  await loadSamples();
});
afterEach(closeDatabase);

const REMARK = { difference: "v1:120:number", isIncluded: true, state: "open", notes: "Ask the fire service." };

test("a remark said again takes the place of the earlier one", async () => {
  const id = (await readStoryId("the-fire-at-the-battery-yard")) ?? "";
  await saveMemoRemarks(id, [REMARK]);
  await saveMemoRemarks(id, [{ ...REMARK, state: "confirmed" }]);
  expect(await readMemoRemarks(id)).toEqual([{ ...REMARK, state: "confirmed" }]);
});

test("remarks on a story that is not there are refused whole", async () => {
  await expect(saveMemoRemarks("nowhere", [REMARK])).rejects.toThrow(/foreign key/i);
  expect(await readMemoRemarks("nowhere")).toEqual([]);
});

test("a number once given is not given again, nor changed by a second opening", async () => {
  const id = (await readStoryId("the-fire-at-the-battery-yard")) ?? "";
  const place = { version: "v1", start: 120, end: 125, words: "59 fled" };
  const given = { number: 1, name: "v1:120:number", kind: "number" as const, places: [place] };
  await addMemoNumbers(id, [given]);
  await addMemoNumbers(id, [{ ...given, name: "v2:7:date", kind: "date" }]);
  expect(await readMemoNumbers(id)).toEqual([given]);
});
