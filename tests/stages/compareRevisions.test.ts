import { expect, test } from "vitest";
import { compareRevisions } from "@/lib/compareRevisions";
import type { ArticleInput } from "@/lib/model/article";

const article = (text: string, byline: string | null = null): ArticleInput => ({
  key: null,
  outlet: "The Oldmere Echo",
  title: null,
  byline,
  url: null,
  publishedAt: null,
  language: "en",
  text,
});
const BEFORE =
  "Mill burns in Oldmere\n\nThe mill burned on Monday. Officials said 59 people fled. Nobody was hurt. The mayor wept at the gate.";
const revise = (after: string) => compareRevisions(article(BEFORE), article(after)).revisions;
const slice = (text: string, span: { start: number; end: number }) => text.slice(span.start, span.end);

test("an article captured twice without a change has none", () => {
  expect(compareRevisions(article(BEFORE), article(BEFORE))).toEqual({ fields: [], revisions: [] });
});

test("a changed digit is told, however small: 59 to 58", () => {
  const after = BEFORE.replace("59", "58");
  const [revision, ...rest] = revise(after);
  expect(rest).toEqual([]);
  if (revision?.kind !== "altered") throw new Error("the sentence is altered");
  const changed = revision.words.filter((word) => word.kind !== "same");
  expect(changed.map((word) => [word.kind, slice(word.kind === "dropped" ? BEFORE : after, word.span)])).toEqual([
    ["dropped", "59"],
    ["added", "58"],
  ]);
});

test("a changed comma or capital is told too", () => {
  expect(revise(BEFORE.replace("Nobody was hurt.", "Nobody was Hurt.")).map((r) => r.kind)).toEqual(["altered"]);
});

test("other line breaks and spaces are no change", () => {
  expect(revise(BEFORE.replace("Monday. Officials", "Monday.\n\nOfficials"))).toEqual([]);
});

test("a sentence that came and one that went are told apart", () => {
  const after = BEFORE.replace("Nobody was hurt. ", "").replace(
    "at the gate.",
    "at the gate. Rain put out the last embers overnight.",
  );
  const revisions = revise(after);
  expect(revisions.map((r) => r.kind)).toEqual(["dropped", "added"]);
});

test("one sentence replaced by quite another is a drop and an addition, not an alteration", () => {
  expect(revise(BEFORE.replace("The mayor wept at the gate.", "Trains ran late all week.")).map((r) => r.kind)).toEqual(
    ["dropped", "added"],
  );
});

test("a sentence that changed its place has moved", () => {
  const after = BEFORE.replace("Nobody was hurt. ", "").replace("The mill burned", "Nobody was hurt. The mill burned");
  expect(revise(after).map((r) => r.kind)).toEqual(["moved"]);
});

test("a new headline and byline are told though the body is the same", () => {
  const after = article(BEFORE.replace("Mill burns in Oldmere", "Mill destroyed in Oldmere"), "Ada Fenn");
  const { fields, revisions } = compareRevisions(article(BEFORE), after);
  expect(fields).toEqual([
    { field: "headline", before: "Mill burns in Oldmere", after: "Mill destroyed in Oldmere" },
    { field: "byline", before: null, after: "Ada Fenn" },
  ]);
  expect(revisions.map((r) => r.kind)).toEqual(["altered"]);
});
