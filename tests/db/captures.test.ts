import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { createStory } from "@/db/createStory";
import { failVersion } from "@/db/failVersion";
import { queueCheck, queueDueChecks, setRecheckHours } from "@/db/queueChecks";
import { readArticleInputs } from "@/db/readArticleInputs";
import { readCaptureByHash, readEditedVersions, readVersionHistory } from "@/db/readCaptures";
import { readStory } from "@/db/readStory";
import { saveCapture } from "@/db/saveCapture";
import { jobs } from "@/db/tables/jobs";
import { stories } from "@/db/tables/stories";
import type { CapturedArticle } from "@/lib/model/capture";

const HASHES = { first: "a".repeat(64), second: "b".repeat(64) };

const capture = (text: string, textHash: string, title = "Mill burns"): CapturedArticle => ({
  outlet: "The Oldmere Echo",
  title,
  standfirst: null,
  byline: null,
  publishedAt: null,
  updatedAt: null,
  language: "en",
  url: "https://echo.example/mill",
  finalUrl: null,
  text,
  captions: [],
  relatedLinks: [],
  correctionNotes: [],
  linkedHosts: [],
  words: 3,
  charset: null,
  rawHash: textHash,
  textHash,
  state: "whole",
  stateReason: null,
  warnings: [],
  suppliedBy: "fetch",
});

beforeEach(() => {
  process.env.SAMESTORY_DATA = ":memory:";
});
afterEach(closeDatabase);

async function capturedLink() {
  const url = "https://echo.example/mill";
  const versions = [{ sourceKind: "link", inputKey: url, url, fileName: null, body: null, given: {} }] as const;
  await createStory({
    slug: "mill",
    title: "Mill",
    titleGiven: true,
    kind: "own",
    notice: null,
    requestKey: null,
    versions,
  });
  const id = (await readStory("mill"))?.versions[0]?.id ?? "";
  await saveCapture(id, capture("The mill burned. 59 fled.", HASHES.first));
  database().delete(jobs).run();
  return id;
}

test("every capture of a version is kept, and the newest is compared", async () => {
  const id = await capturedLink();
  await saveCapture(id, capture("The mill burned. 58 fled.", HASHES.second));
  const history = await readVersionHistory("mill", id);
  expect(history?.captures.map((c) => c.textHash)).toEqual([HASHES.first, HASHES.second]);
  const state = (await readStory("mill"))?.versions[0]?.state;
  expect(state?.kind === "captured" && state.textHash).toBe(HASHES.second);
});

test("a look that brings nothing new adds no capture and says when it was", async () => {
  const id = await capturedLink();
  await saveCapture(id, capture("The mill burned. 59 fled.", HASHES.first));
  const history = await readVersionHistory("mill", id);
  expect(history?.captures).toHaveLength(1);
  expect(history?.checkedAt).not.toBeNull();
});

test("an edited headline over the same body is a new capture", async () => {
  const id = await capturedLink();
  await saveCapture(id, capture("The mill burned. 59 fled.", HASHES.first, "Mill destroyed"));
  expect((await readVersionHistory("mill", id))?.captures).toHaveLength(2);
});

test("a look that fails takes nothing away", async () => {
  const id = await capturedLink();
  await failVersion(id, { kind: "timeout", message: "It took too long.", next: "Try again.", retry: true });
  expect((await readStory("mill"))?.versions[0]?.state.kind).toBe("captured");
});

test("a citation of an old capture still finds it, and a name too short or of no hash finds nothing", async () => {
  const id = await capturedLink();
  await saveCapture(id, capture("The mill burned. 58 fled.", HASHES.second));
  expect((await readCaptureByHash("mill", HASHES.first.slice(0, 12)))?.text).toContain("59");
  expect(await readCaptureByHash("mill", "aaa")).toBeUndefined();
  expect(await readCaptureByHash("mill", "%%%%%%%%%%%%")).toBeUndefined();
  expect(await readCaptureByHash("another", HASHES.first.slice(0, 12))).toBeUndefined();
});

test("asking twice for a check queues it once", async () => {
  const id = await capturedLink();
  expect([await queueCheck("mill", id), await queueCheck("mill", id)]).toEqual([true, true]);
  expect(database().select().from(jobs).all()).toHaveLength(1);
});

test("a schedule asks when its hours are over and not before", async () => {
  await capturedLink();
  await setRecheckHours("mill", 6);
  expect(await queueDueChecks(Date.now() + 5 * 3_600_000)).toBe(0);
  expect(await queueDueChecks(Date.now() + 7 * 3_600_000)).toBe(1);
});

test("without a schedule nothing is asked by itself", async () => {
  await capturedLink();
  expect(await queueDueChecks(Date.now() + 1000 * 3_600_000)).toBe(0);
});

test("the comparison hears where a fetched page links to, and that words handed in may have linked anywhere", async () => {
  const id = await capturedLink();
  const storyId = database().select({ id: stories.id }).from(stories).get()?.id ?? "";
  expect((await readArticleInputs(storyId))[0]?.linkedHosts).toEqual([]);
  await saveCapture(id, { ...capture("The mill burned down.", HASHES.second), linkedHosts: ["port.example"] });
  expect((await readArticleInputs(storyId))[0]?.linkedHosts).toEqual(["port.example"]);
  await saveCapture(id, { ...capture("The mill is gone.", "c".repeat(64)), suppliedBy: "user" });
  expect((await readArticleInputs(storyId))[0]?.linkedHosts).toBeNull();
});

test("an edited version is told by its first whole capture and its newest, a stub or a paste is no edit", async () => {
  const id = await capturedLink();
  expect(await readEditedVersions("mill")).toEqual([]);
  const stub: CapturedArticle = {
    ...capture("The mill burned.", "c".repeat(64)),
    state: "cut",
    stateReason: "paywall",
  };
  await saveCapture(id, stub);
  expect(await readEditedVersions("mill")).toEqual([]);
  await saveCapture(id, { ...capture("The mill burned. Pasted.", "d".repeat(64)), suppliedBy: "user" });
  expect(await readEditedVersions("mill")).toEqual([]);
  await saveCapture(id, capture("The mill burned. 58 fled.", HASHES.second));
  const [pair, ...others] = await readEditedVersions("mill");
  expect([pair?.first.text, pair?.newest.text]).toEqual(["The mill burned. 59 fled.", "The mill burned. 58 fled."]);
  expect(others).toEqual([]);
});
