import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSamples } from "@/app/_server/loadSamples";
import { closeDatabase, database } from "@/db/client";
import { createClass } from "@/db/createClass";
import { deleteClass, deleteExpiredClasses } from "@/db/endClass";
import { joinClass, listMembers, readMember, removeMember, renameMember } from "@/db/joinClass";
import { listClasses, readClass } from "@/db/readClass";
import { readStory } from "@/db/readStory";
import { readStoryId } from "@/db/readStoryId";
import { readMarks, saveMarks } from "@/db/saveMarks";
import { classes, classMarks, classMembers } from "@/db/tables/classes";
import { takeClassStep, undoClassStep } from "@/db/takeClassStep";
import { isMarkingOpen } from "@/lib/model/classroom";

const SLUG = "the-fire-at-the-battery-yard";

beforeEach(async () => {
  process.env.SAMESTORY_DATA = ":memory:";
  await loadSamples();
});
afterEach(closeDatabase);

async function makeClass() {
  const storyId = await readStoryId(SLUG);
  if (!storyId) throw new Error("the sample is loaded");
  const id = await createClass({
    storyId,
    title: "8b",
    blind: true,
    questions: [{ kind: "differs", text: "What differs?" }],
  });
  const made = await readClass({ id });
  const questionId = made?.questions[0]?.id;
  if (!made || !questionId) throw new Error("the class was made with a question");
  return { ...made, questionId };
}

async function joined(classId: string, pseudonym: string) {
  const result = await joinClass(classId, pseudonym);
  const member = result.kind === "joined" ? await readMember(classId, result.memberToken) : undefined;
  if (!member) throw new Error(`${pseudonym} has joined`);
  return member;
}

async function firstMark() {
  const version = (await readStory(SLUG))?.versions[0];
  if (version?.state.kind !== "captured") throw new Error("the sample is captured");
  return { versionId: version.id, textHash: version.state.textHash, start: 0, end: 20 };
}

test("a class is found by its link and by its code, in small letters and with spaces too", async () => {
  const made = await makeClass();
  expect((await readClass({ token: made.token }))?.id).toBe(made.id);
  expect((await readClass({ code: ` ${made.code.toLowerCase()} ` }))?.id).toBe(made.id);
  const spaced = `${made.code.slice(0, 2)} ${made.code.slice(2, 4)} – ${made.code.slice(4)}`;
  expect((await readClass({ code: spaced }))?.id).toBe(made.id);
  expect(await readClass({ code: made.code.slice(1) })).toBeUndefined();
  expect((await listClasses(SLUG)).map((c) => c.id)).toEqual([made.id]);
});

test("a code has no letter that could be read as another", async () => {
  expect((await makeClass()).code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
});

test("two students can't have one pseudonym in a class, and can in two", async () => {
  const [a, b] = [await makeClass(), await makeClass()];
  expect((await joinClass(a.id, "Heron")).kind).toBe("joined");
  expect((await joinClass(a.id, "Heron")).kind).toBe("taken");
  expect((await joinClass(b.id, "Heron")).kind).toBe("joined");
  expect((await listMembers(a.id)).map(({ pseudonym }) => pseudonym)).toEqual(["Heron"]);
});

test("a pseudonym that differs by case or spaces alone is taken; another bird's name is free", async () => {
  const { id } = await makeClass();
  expect((await joinClass(id, "Grey  Heron ")).kind).toBe("joined");
  for (const same of ["grey heron", "GreyHeron", " GREY\u200b HERON"]) {
    expect((await joinClass(id, same)).kind, same).toBe("taken");
  }
  expect((await joinClass(id, "Grey Herons")).kind).toBe("joined");
  expect((await listMembers(id)).map(({ pseudonym }) => pseudonym)).toEqual(["Grey Heron", "Grey Herons"]);
});

test("the teacher gives a rude name another, but nobody else's, and takes a student out with all marks", async () => {
  const made = await makeClass();
  const [heron, otter] = [await joined(made.id, "Heron"), await joined(made.id, "Otter")];
  await saveMarks(heron.id, made.questionId, [await firstMark()]);
  expect(await renameMember(made.id, heron.id, "otter")).toBe("taken");
  expect(await renameMember(made.id, heron.id, "HERON")).toBe("renamed");
  expect((await readMarks(made.id)).map(({ pseudonym }) => pseudonym)).toEqual(["HERON"]);
  await removeMember("another class", heron.id);
  expect(await listMembers(made.id)).toHaveLength(2);
  await removeMember(made.id, heron.id);
  expect((await listMembers(made.id)).map(({ id }) => id)).toEqual([otter.id]);
  expect(await readMarks(made.id)).toEqual([]);
});

test("one class's token opens no place in another", async () => {
  const [a, b] = [await makeClass(), await makeClass()];
  const result = await joinClass(a.id, "Heron");
  if (result.kind !== "joined") throw new Error("the name is free");
  expect(await readMember(b.id, result.memberToken)).toBeUndefined();
  expect(await readMember(a.id, "guessed")).toBeUndefined();
});

test("marks sent twice are there once, and what was unmarked is gone", async () => {
  const made = await makeClass();
  const member = await joined(made.id, "Heron");
  const mark = await firstMark();
  await saveMarks(member.id, made.questionId, [mark, mark, { ...mark, start: 30, end: 40 }]);
  await saveMarks(member.id, made.questionId, [mark]);
  expect((await readMarks(made.id)).map(({ pseudonym, start }) => [pseudonym, start])).toEqual([["Heron", 0]]);
});

test("names and the program's marks are shown apart, twice keeps the first time, and each is taken back alone", async () => {
  const made = await makeClass();
  await takeClassStep(made.id, "names");
  const first = await readClass({ id: made.id });
  expect(first?.namesShownAt).not.toBeNull();
  expect(first?.revealedAt).toBeNull();
  await takeClassStep(made.id, "names");
  await takeClassStep(made.id, "marks");
  expect((await readClass({ id: made.id }))?.namesShownAt).toBe(first?.namesShownAt);
  await undoClassStep(made.id, "names");
  const last = await readClass({ id: made.id });
  expect(last?.namesShownAt).toBeNull();
  expect(last?.revealedAt).not.toBeNull();
});

test("marking is open while the teacher has neither closed it nor shown the program's marks", async () => {
  const made = await makeClass();
  const isOpen = async () => {
    const read = await readClass({ id: made.id });
    return read && isMarkingOpen(read);
  };
  await takeClassStep(made.id, "names");
  expect(await isOpen()).toBe(true);
  await takeClassStep(made.id, "closed");
  expect(await isOpen()).toBe(false);
  await undoClassStep(made.id, "closed");
  expect(await isOpen()).toBe(true);
  await takeClassStep(made.id, "marks");
  expect(await isOpen()).toBe(false);
});

test("a deleted class leaves nothing of its students", async () => {
  const made = await makeClass();
  const member = await joined(made.id, "Heron");
  await saveMarks(member.id, made.questionId, [await firstMark()]);
  await deleteClass(made.id);
  expect(database().select().from(classMembers).all()).toEqual([]);
  expect(database().select().from(classMarks).all()).toEqual([]);
});

test("an expired class is not found, and is deleted with the rest", async () => {
  const made = await makeClass();
  await joined(made.id, "Heron");
  database().update(classes).set({ expiresAt: "2020-01-01T00:00:00.000Z" }).run();
  expect(await readClass({ token: made.token })).toBeUndefined();
  expect(await deleteExpiredClasses()).toBe(1);
  expect(database().select().from(classMembers).all()).toEqual([]);
});

test("after a class is deleted no byte of the database's files holds a pseudonym", async () => {
  closeDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), "samestory-"));
  process.env.SAMESTORY_DATA = folder;
  await loadSamples();
  const made = await makeClass();
  await joined(made.id, "Wrenfinch");
  const holding = () =>
    readdirSync(folder).filter((file) => readFileSync(path.join(folder, file)).includes("Wrenfinch"));
  expect(holding()).not.toEqual([]);
  await deleteClass(made.id);
  expect(holding()).toEqual([]);
  closeDatabase();
  rmSync(folder, { recursive: true });
});
