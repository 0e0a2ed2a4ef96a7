import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSamples } from "@/app/_server/loadSamples";
import { closeDatabase, database } from "@/db/client";
import { createStory } from "@/db/createStory";
import { listStories } from "@/db/listStories";
import { readStory } from "@/db/readStory";

beforeEach(() => {
  process.env.SAMESTORY_DATA = ":memory:";
});
afterEach(closeDatabase);

test("foreign keys are on and a write is on the disk before it is answered", () => {
  const { $client } = database();
  expect($client.pragma("foreign_keys", { simple: true })).toBe(1);
  expect($client.pragma("synchronous", { simple: true })).toBe(2);
});

const link = (url: string) =>
  ({ sourceKind: "link", inputKey: url, url, fileName: null, body: null, given: {} }) as const;

const bridgeStory = {
  slug: "bridge-shut",
  title: "Bridge shut",
  titleGiven: false,
  kind: "own",
  notice: null,
  requestKey: "form-1",
  versions: [link("https://ledger.example/bridge"), link("https://post.example/bridge")],
} as const;

test("a story that was sent twice by one form is one story", async () => {
  const first = await createStory(bridgeStory);
  const second = await createStory(bridgeStory);
  expect(second.id).toBe(first.id);
  expect((await readStory("bridge-shut"))?.versions).toHaveLength(2);
});

test("another form's story with the same words gets an address of its own", async () => {
  await createStory(bridgeStory);
  expect((await createStory({ ...bridgeStory, requestKey: "form-2" })).slug).toBe("bridge-shut-2");
});

test("one address handed in twice is one version, and the story says how many were merged", async () => {
  const same = link("https://ledger.example/bridge");
  const created = await createStory({ ...bridgeStory, versions: [same, same, link("https://post.example/bridge")] });
  expect(created.merged).toBe(1);
});

test("a version that waits names its outlet by its host", async () => {
  await createStory(bridgeStory);
  const story = await readStory("bridge-shut");
  expect(story?.versions.map(({ outlet, siglum, state }) => [outlet, siglum, state.kind])).toEqual([
    ["ledger.example", "LE", "waiting"],
    ["post.example", "PO", "waiting"],
  ]);
});

test("samples are loaded once", async () => {
  await loadSamples();
  const loaded = await listStories();
  await loadSamples();
  expect(await listStories()).toHaveLength(loaded.length);
});
