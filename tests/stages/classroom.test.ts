import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { collectTexts } from "@/app/classroom/_parts/collectTexts";
import { listKeyFigures, listKeyOrigins, listKeySpeakers, numberSentence } from "@/app/classroom/_parts/listKeyCells";
import { blindStory } from "@/lib/blind/blindStory";
import { letterStory } from "@/lib/blind/letterStory";
import { buildKeyFacts } from "@/lib/classroom/buildAnswerKey";
import { listMarkedSentences } from "@/lib/classroom/listMarkedSentences";
import { listProgramMarks } from "@/lib/classroom/listProgramMarks";
import { listProgramSentences } from "@/lib/classroom/listProgramSentences";
import { tallyMarks } from "@/lib/classroom/tallyMarks";
import { writeMarksCsv } from "@/lib/export/writeMarksCsv";
import type { ArticleInput } from "@/lib/model/article";
import type { ClassMark, ClassRecord } from "@/lib/model/classroom";
import type { StoryRecord } from "@/lib/model/story";
import { compareArticles } from "@/lib/pipeline";

const input = (key: string, outlet: string, text: string): ArticleInput => ({
  key,
  outlet,
  title: null,
  byline: null,
  url: null,
  publishedAt: "2031-05-12",
  language: "en",
  text,
});
const COMPARISON = compareArticles([
  input(
    "v1",
    "Echo",
    "Mill burns in Oldmere\n\nThe old cotton mill in Oldmere burned down on Monday night and 59 people fled from the flats. Two officials who asked not to be named said that a boiler exploded.",
  ),
  input(
    "v2",
    "Post",
    "Fire destroys Oldmere mill\n\nThe old cotton mill in Oldmere burned down on Monday night and 70 people fled from the flats. Rain fell on the ruin by noon.",
  ),
]);
const HASHES = new Map([
  ["v1", "h1"],
  ["v2", "h2"],
]);
const STORY: StoryRecord = {
  slug: "mill",
  title: "Mill",
  kind: "own",
  notice: null,
  createdAt: "",
  updatedAt: "",
  comparison: COMPARISON,
  versions: [
    ["v1", "Echo", "h1"],
    ["v2", "Post", "h2"],
  ].map(([id = "", outlet = "", textHash = ""], position) => ({
    id,
    position,
    outlet,
    siglum: outlet.slice(0, 1),
    title: null,
    byline: null,
    url: null,
    publishedAt: null,
    state: {
      kind: "captured",
      capturedAt: "",
      words: 20,
      captureState: "whole",
      problem: null,
      warnings: [],
      suppliedBy: "user",
      textHash,
    },
  })),
};
const CLASS: ClassRecord = {
  id: "c",
  slug: "mill",
  title: "8b",
  token: "t",
  code: "ABCDEF",
  blind: true,
  namesShownAt: null,
  revealedAt: null,
  closedAt: null,
  createdAt: "",
  expiresAt: "",
  questions: [{ id: "q1", kind: "differs", text: "=What differs?" }],
};

function markOn(version: string, sentence: number, pseudonym: string, textHash = HASHES.get(version) ?? ""): ClassMark {
  const span = COMPARISON.articles.find((a) => a.key === version)?.sentences[sentence];
  if (!span) throw new Error(`${version} has sentence ${sentence}`);
  return { questionId: "q1", memberId: pseudonym, pseudonym, version, textHash, start: span.start, end: span.end };
}

test("the board counts each student once a sentence, most marked first", () => {
  const marks = [
    markOn("v1", 1, "Heron"),
    markOn("v2", 1, "Heron"),
    markOn("v2", 1, "Otter"),
    markOn("v2", 1, "Otter"),
  ];
  const tallied = tallyMarks(COMPARISON, marks, HASHES, []);
  expect(tallied.map((t) => [t.version, t.pseudonyms])).toEqual([
    ["v2", ["Heron", "Otter"]],
    ["v1", ["Heron"]],
  ]);
});

test("a mark made in an earlier capture is not shown at a place it was never put", () => {
  expect(tallyMarks(COMPARISON, [markOn("v1", 1, "Heron", "older")], HASHES, [])).toEqual([]);
  expect(listMarkedSentences(STORY, [markOn("v1", 1, "Heron", "older")]).size).toBe(0);
  expect([...listMarkedSentences(STORY, [markOn("v1", 1, "Heron")])]).toEqual(["v1:1"]);
});

test("sentences only the program marks are listed beside the class's", () => {
  const program = listProgramMarks(COMPARISON, "differs");
  expect(program.length).toBeGreaterThan(0);
  const tallied = tallyMarks(COMPARISON, [], HASHES, program);
  expect(tallied.every((t) => t.byProgram && t.pseudonyms.length === 0)).toBe(true);
});

test("a student is shown the program's sentences under the question alone, and none under the teacher's own", () => {
  const shown = listProgramSentences(STORY, "who-speaks");
  expect([...shown]).toEqual(["v1:2"]);
  expect(listProgramSentences(STORY, "own").size).toBe(0);
});

test("the program marks unnamed speakers under the question for them, and nothing under a question of the teacher's own", () => {
  const texts = listProgramMarks(COMPARISON, "who-speaks").map((span) =>
    COMPARISON.articles.find((a) => a.id === span.article)?.text.slice(span.start, span.end),
  );
  expect(texts.some((words) => words?.includes("boiler exploded"))).toBe(true);
  expect(listProgramMarks(COMPARISON, "own")).toEqual([]);
});

test("the key tells same, different and missing apart, what differs first", () => {
  const [first] = buildKeyFacts(COMPARISON).facts;
  expect(first?.kinds).toContain("number");
  expect(first?.cells.map((cell) => cell.mark)).toEqual(["different", "different"]);
});

test("the key calls no row alike that is told with other details, and lists no pair of headlines", () => {
  const [row] = COMPARISON.groups;
  const spanOf = (n: number) =>
    COMPARISON.articles.map(({ id, sentences }) => ({ article: id, start: 0, end: 0, ...at(sentences[n]) }));
  const at = (s?: { readonly start: number; readonly end: number }) => (s ? { start: s.start, end: s.end } : {});
  if (!row) throw new Error("the story has a row");
  const groups = [
    { ...row, id: "h", status: "agree" as const, differences: [], members: spanOf(0) },
    { ...row, id: "d", status: "detail" as const, differences: [], members: spanOf(1) },
    { ...row, id: "s", status: "agree" as const, differences: [], members: spanOf(1) },
  ];
  const { facts, left } = buildKeyFacts({ ...COMPARISON, groups });
  expect(facts.map(({ group, cells }) => [group.id, cells.map(({ mark }) => mark)])).toEqual([
    ["s", ["same", "same"]],
    ["d", ["detail", "detail"]],
  ]);
  expect(left).toBe(0);
});

test("the marks read back from CSV as they were, and no cell of it runs in a spreadsheet", () => {
  const csv = writeMarksCsv(CLASS, { original: STORY, shown: STORY }, [markOn("v1", 1, "@Heron")]);
  const rows: string[][] = parse(csv);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[0]).toBe("'@Heron");
  expect(rows[1]?.slice(1, 3)).toEqual(["1", "'=What differs?"]);
  expect(rows[1]?.[5]).toBe("1");
  expect(rows[1]?.[6]).toContain("59 people fled");
});

test("before the reveal the marks name the text by its letter alone, after it by letter and outlet", () => {
  const marks = [markOn("v2", 2, "Heron")];
  const readRow = (shown: StoryRecord): readonly string[] =>
    (parse(writeMarksCsv(CLASS, { original: STORY, shown }, marks)) as string[][])[1] ?? [];
  expect(readRow(blindStory(STORY)).slice(3, 7)).toEqual(["B", "Outlet B", "2", "Rain fell on the ruin by noon."]);
  expect(readRow(letterStory(STORY)).slice(3, 5)).toEqual(["B", "Post"]);
});

test("the key says what a figure counts and in which sentence of the worksheet it stands", () => {
  const texts = collectTexts(STORY, COMPARISON);
  const [figure] = listKeyFigures(COMPARISON, texts);
  expect(figure?.head).toBe("… people fled");
  expect(figure?.cells).toEqual(["59 (1)", "70 (1)"]);
});

test("a place that lies in no sentence of the text has no number", () => {
  const [text] = collectTexts(STORY, COMPARISON);
  if (!text) throw new Error("two texts expected");
  const end = text.article.text.length;
  expect(numberSentence(text, { start: end, end })).toBe("");
});

test("the key says in which sentences each speaker is heard", () => {
  const [, unnamed] = listKeySpeakers(COMPARISON, collectTexts(STORY, COMPARISON));
  expect(unnamed?.head).toBe("Not named");
  expect(unnamed?.cells).toEqual([expect.stringMatching(/officials.* \(2\)$/), "–"]);
});

test("a text that two outlets print stands in the key under both, and neither is said to have it from the other", () => {
  const [a, b] = COMPARISON.articles;
  if (!a || !b) throw new Error("two articles expected");
  const shared = [
    { article: b.id, start: 0, end: 10 },
    { article: a.id, start: 0, end: 10 },
  ];
  const edge = { from: b.id, to: a.outlet, toArticle: a.id, kind: "reprints" as const, evidence: shared, because: "" };
  const [row] = listKeyOrigins({ ...COMPARISON, provenance: [edge] }, collectTexts(STORY, COMPARISON));
  expect(row?.cells).toEqual(["prints the same text as Post (0)", "prints the same text as Echo (0)"]);
});
