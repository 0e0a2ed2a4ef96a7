import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { createStory } from "@/db/createStory";
import {
  deleteStory,
  KEPT_DELETED_DAYS,
  listDeletedStories,
  purgeDeletedStories,
  restoreStory,
} from "@/db/deleteStory";
import { createShareLink, listShareLinks, readSharedSlug, revokeShareLink } from "@/db/keepShareLink";
import { listRemovedVersions } from "@/db/listRemovedVersions";
import { listStories } from "@/db/listStories";
import { readStory } from "@/db/readStory";
import { removeVersion, restoreVersion } from "@/db/removeVersion";
import { jobs } from "@/db/tables/jobs";
import { versions } from "@/db/tables/stories";

beforeEach(async () => {
  process.env.SAMESTORY_DATA = ":memory:";
  await createStory({
    slug: "bridge-shut",
    title: "Bridge shut",
    titleGiven: true,
    kind: "own",
    notice: null,
    requestKey: null,
    versions: ["https://ledger.example/a", "https://post.example/a"].map((url) => ({
      sourceKind: "link",
      inputKey: url,
      url,
      fileName: null,
      body: null,
      given: {},
    })),
  });
});
afterEach(closeDatabase);

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

test("a deleted story is out of sight, its work stopped, and comes back whole", async () => {
  await deleteStory("bridge-shut");
  expect(await readStory("bridge-shut")).toBeUndefined();
  expect(await listStories()).toEqual([]);
  expect(
    database()
      .select()
      .from(jobs)
      .all()
      .map(({ status }) => status),
  ).toEqual(["cancelled", "cancelled"]);
  expect(await listDeletedStories()).toMatchObject([{ slug: "bridge-shut" }]);
  expect(await restoreStory("bridge-shut")).toBe(true);
  expect((await readStory("bridge-shut"))?.versions).toHaveLength(2);
});

test("a story nobody brought back goes for good, with all it held, and not a day sooner", async () => {
  await deleteStory("bridge-shut");
  await purgeDeletedStories(inDays(KEPT_DELETED_DAYS - 1).getTime());
  expect(await listDeletedStories()).toHaveLength(1);
  await purgeDeletedStories(inDays(KEPT_DELETED_DAYS + 1).getTime());
  expect(await listDeletedStories()).toEqual([]);
  expect(database().select().from(versions).all()).toEqual([]);
});

test("purging leaves stories alone that were never deleted", async () => {
  await purgeDeletedStories(inDays(1000).getTime());
  expect(await listStories()).toHaveLength(1);
});

test("a shared link opens its story until it is revoked, expires or the story is deleted", async () => {
  await createShareLink("bridge-shut", "open", null);
  await createShareLink("bridge-shut", "past", inDays(-1).toISOString());
  expect(await readSharedSlug("open")).toBe("bridge-shut");
  expect(await readSharedSlug("past")).toBeUndefined();
  expect(await readSharedSlug("unknown")).toBeUndefined();
  expect((await listShareLinks("bridge-shut")).map(({ token }) => token)).toEqual(["open"]);
  await deleteStory("bridge-shut");
  expect(await readSharedSlug("open")).toBeUndefined();
  await restoreStory("bridge-shut");
  await revokeShareLink("bridge-shut", "open");
  expect(await readSharedSlug("open")).toBeUndefined();
});

test("a link is revoked from its own story alone", async () => {
  await createShareLink("bridge-shut", "open", null);
  await revokeShareLink("another-story", "open");
  expect(await readSharedSlug("open")).toBe("bridge-shut");
});

test("a removed version is listed by name until it is put back", async () => {
  const [first] = (await readStory("bridge-shut"))?.versions ?? [];
  if (!first) throw new Error("the story has versions");
  expect(await listRemovedVersions("bridge-shut")).toEqual([]);
  await removeVersion("bridge-shut", first.id);
  expect(await listRemovedVersions("bridge-shut")).toEqual([{ id: first.id, name: "https://ledger.example/a" }]);
  expect(await listRemovedVersions("another-story")).toEqual([]);
  await restoreVersion("bridge-shut", first.id);
  expect(await listRemovedVersions("bridge-shut")).toEqual([]);
});
