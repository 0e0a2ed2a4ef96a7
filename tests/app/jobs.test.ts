import { afterEach, beforeEach, expect, test } from "vitest";
import { readStartForm } from "@/app/_server/readStartForm";
import { nameNewStory } from "@/app/_server/storyAddress";
import { addVersions } from "@/db/addVersions";
import { cancelJobs } from "@/db/cancelJobs";
import { claimJobs } from "@/db/claimJobs";
import { closeDatabase, database } from "@/db/client";
import { correctVersion } from "@/db/correctVersion";
import { createStory } from "@/db/createStory";
import { readProgress } from "@/db/readProgress";
import { readStory } from "@/db/readStory";
import { recoverJobs } from "@/db/recoverJobs";
import { removeVersion, restoreVersion } from "@/db/removeVersion";
import { replaceInput } from "@/db/replaceInput";
import { retryVersion } from "@/db/retryVersion";
import { jobs } from "@/db/tables/jobs";
import { captures, comparisons, versionInputs } from "@/db/tables/stories";
import { runAllJobs } from "./runAllJobs";

beforeEach(() => {
  process.env.SAMESTORY_DATA = ":memory:";
});
afterEach(closeDatabase);

const LEDGER =
  "Bridge shut after fire\n\nA fire shut the Marrow bridge on Monday and burned 12 lorries, the police said.\n\nIt carries 38,000 vehicles a day, according to the city.";
const POST =
  "Commuters stranded as bridge burns\n\nThe Marrow bridge was shut on Monday by a fire that burned 14 lorries, police said.\n\nMore than 50,000 drivers cross it each day, an official said.";
const HERALD =
  "Marrow bridge to stay closed\n\nThe Marrow bridge, shut by Monday’s fire, will stay closed until June, the mayor said.\n\nThe fire burned 12 lorries, the mayor said.";

async function begin(fields: Record<string, string>, requestKey: string | null = null) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { versions } = await readStartForm(form);
  return createStory({
    ...nameNewStory("", versions),
    titleGiven: false,
    kind: "own",
    notice: null,
    requestKey,
    versions,
  });
}

const two = { "content-0": LEDGER, "outlet-0": "The Ledger", "content-1": POST, "outlet-1": "The Post" };
const storyOf = async (slug: string) => {
  const story = await readStory(slug);
  if (!story) throw new Error(`no story ${slug}`);
  return story;
};

test("pasted versions become captures and a comparison, and the story takes the first headline", async () => {
  const { slug } = await begin(two);
  await runAllJobs();
  const story = await storyOf(slug);
  expect(story.versions.map(({ outlet, state }) => [outlet, state.kind])).toEqual([
    ["The Ledger", "captured"],
    ["The Post", "captured"],
  ]);
  expect(story.title).toBe("Bridge shut after fire");
  expect(story.comparison?.articles.map(({ key }) => key).sort()).toEqual(story.versions.map(({ id }) => id).sort());
});

test("no bytes that were handed in outlive their capture", async () => {
  await begin({
    ...two,
    "content-1": `<!doctype html><html><body><article><h1>Commuters stranded</h1><p>${POST.repeat(3)}</p></article></body></html>`,
  });
  await runAllJobs();
  expect(database().select().from(versionInputs).all()).toEqual([]);
  expect(
    database()
      .select()
      .from(captures)
      .all()
      .map(({ text }) => /<\w/.test(text)),
  ).toEqual([false, false]);
});

test("partial results stand while others wait: two texts are compared before a link has come", async () => {
  const { slug } = await begin({ ...two, links: "https://herald.example/bridge" });
  const { runJob } = await import("@/app/_server/runJob");
  for (const job of await claimJobs(["extract"], 10)) await runJob(job);
  for (const job of await claimJobs(["compare"], 10)) await runJob(job);
  const story = await storyOf(slug);
  expect(story.comparison?.articles).toHaveLength(2);
  expect(await readProgress(slug)).toMatchObject({ total: 3, waiting: 1, captured: 2 });
});

test("an address on the own network is refused in place, and the others go on", async () => {
  const { slug } = await begin({ ...two, links: "http://127.0.0.1:9/admin" });
  await runAllJobs();
  const story = await storyOf(slug);
  const refused = story.versions.find(({ state }) => state.kind === "failed");
  expect(refused?.state).toMatchObject({ kind: "failed", error: { kind: "blocked-address" } });
  expect(story.comparison?.articles).toHaveLength(2);
  expect(story.comparison?.rejected).toMatchObject([{ input: "http://127.0.0.1:9/admin" }]);
});

test("a failed link takes its text by hand, and the comparison follows", async () => {
  const { slug } = await begin({ ...two, links: "http://127.0.0.1:9/admin" });
  await runAllJobs();
  const failed = (await storyOf(slug)).versions.find(({ state }) => state.kind === "failed");
  const form = new FormData();
  form.set("content-0", HERALD);
  const [pasted] = (await readStartForm(form)).versions;
  if (!failed || !pasted) throw new Error("nothing to paste");
  expect(await replaceInput(slug, failed.id, pasted)).toBe("replaced");
  await runAllJobs();
  const story = await storyOf(slug);
  expect(story.comparison?.articles).toHaveLength(3);
  expect(story.versions.find(({ id }) => id === failed.id)?.url).toBe("http://127.0.0.1:9/admin");
});

test("a text another version has already is not taken in its place", async () => {
  const { slug } = await begin({ ...two, "content-2": HERALD });
  const [first] = (await storyOf(slug)).versions;
  const form = new FormData();
  form.set("content-0", HERALD);
  const [pasted] = (await readStartForm(form)).versions;
  if (!first || !pasted) throw new Error("nothing to paste");
  expect(await replaceInput(slug, first.id, pasted)).toBe("same-as-other");
});

test("a double click makes one story and reads each version once", async () => {
  const first = await begin(two, "form-7");
  const second = await begin(two, "form-7");
  expect(second.slug).toBe(first.slug);
  await runAllJobs();
  expect(database().select().from(captures).all()).toHaveLength(2);
});

test("a program killed in mid-work goes on where it was: each version once, one comparison", async () => {
  const { slug } = await begin(two);
  await claimJobs(["extract"], 10);
  await recoverJobs();
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(2);
  expect(database().select().from(captures).all()).toHaveLength(2);
});

test("a step that the program died under three times is given up, not tried for ever", async () => {
  await begin(two);
  for (let i = 0; i < 3; i += 1) {
    await claimJobs(["extract"], 10);
    await recoverJobs();
  }
  expect(await claimJobs(["extract"], 10)).toEqual([]);
});

test("a comparison by an older method is not shown, and is made anew at the next start", async () => {
  const { slug } = await begin(two);
  await runAllJobs();
  database().update(comparisons).set({ methodVersion: "0.0.1" }).run();
  expect((await storyOf(slug)).comparison).toBeNull();
  await recoverJobs();
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(2);
});

test("stopping marks what waits and drops a result that comes late", async () => {
  const { slug } = await begin(two);
  const running = await claimJobs(["extract"], 10);
  await cancelJobs(slug);
  const { runJob } = await import("@/app/_server/runJob");
  for (const job of running) await runJob(job);
  const story = await storyOf(slug);
  expect(story.versions.map(({ state }) => state)).toMatchObject([
    { kind: "failed", error: { kind: "cancelled" } },
    { kind: "failed", error: { kind: "cancelled" } },
  ]);
});

test("what was stopped can be tried again: its input is still there", async () => {
  const { slug } = await begin(two);
  await cancelJobs(slug);
  for (const { id } of (await storyOf(slug)).versions) await retryVersion(slug, id);
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(2);
});

test("a removed version leaves the comparison and comes back whole", async () => {
  const { slug } = await begin({ ...two, "content-2": HERALD });
  await runAllJobs();
  const [first] = (await storyOf(slug)).versions;
  await removeVersion(slug, first?.id ?? "");
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(2);
  await restoreVersion(slug, first?.id ?? "");
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(3);
});

test("a corrected outlet shows in the comparison; what was left as found is no correction", async () => {
  const { slug } = await begin(two);
  await runAllJobs();
  const [first] = (await storyOf(slug)).versions;
  if (!first) throw new Error("no version");
  const said = { outlet: "Harbor Ledger", title: first.title ?? "", byline: "", publishedAt: "2026-05-11", url: "" };
  expect(await correctVersion(slug, first.id, said)).toBe(true);
  await runAllJobs();
  const article = (await storyOf(slug)).comparison?.articles.find(({ key }) => key === first.id);
  expect(article).toMatchObject({ outlet: "Harbor Ledger", publishedAt: "2026-05-11", byline: null });
});

test("a version of another story is out of reach, whatever its id", async () => {
  const one = await begin(two);
  const other = await begin({ ...two, "content-2": HERALD });
  const [first] = (await storyOf(one.slug)).versions;
  const said = { outlet: "x", title: "", byline: "", publishedAt: "", url: "" };
  expect(await correctVersion(other.slug, first?.id ?? "", said)).toBe(false);
  await removeVersion(other.slug, first?.id ?? "");
  expect((await storyOf(one.slug)).versions).toHaveLength(2);
});

test("adding a version the story has adds nothing; a new one is read and compared", async () => {
  const { slug } = await begin(two);
  await runAllJobs();
  const form = new FormData();
  form.set("content-0", LEDGER);
  form.set("content-1", HERALD);
  const added = await addVersions(slug, (await readStartForm(form)).versions);
  expect(added).toMatchObject({ merged: 1, ids: [expect.any(String)] });
  await runAllJobs();
  expect((await storyOf(slug)).comparison?.articles).toHaveLength(3);
});

test("a comparison that nothing changed is not made again", async () => {
  const { slug, id } = await begin(two);
  await runAllJobs();
  const madeAt = database().select().from(comparisons).get()?.madeAt;
  const { compareStory } = await import("@/app/_server/compareStory");
  await compareStory(id);
  expect(database().select().from(comparisons).get()?.madeAt).toBe(madeAt);
  expect((await storyOf(slug)).comparison).not.toBeNull();
  expect(
    database()
      .select()
      .from(jobs)
      .all()
      .every(({ status }) => status === "done"),
  ).toBe(true);
});
