import { expect, test } from "vitest";
import { buildMemo } from "@/lib/export/buildMemo";
import { wrapComparison } from "@/lib/export/exportedStory";
import { numberMemo } from "@/lib/export/numberMemo";
import type { ArticleInput } from "@/lib/model/article";
import type { Comparison } from "@/lib/model/comparison";
import type { CorrectionChange } from "@/lib/model/correction";
import type { MemoNumber } from "@/lib/model/memo";
import { sliceSpan } from "@/lib/model/span";
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
const ECHO =
  "The mill in Oldmere burned on Monday night and 59 people fled from the flats above the yard. The ferry to Innis carried 340 passengers to the island before the storm.";
const POST =
  "The mill in Oldmere burned on Monday night and 70 people fled from the flats above the yard. The ferry to Innis carried 410 passengers to the island before the storm.";

const compare = (echo: string, change?: CorrectionChange): Comparison =>
  compareArticles([input("v1", "Echo", `Mill burns\n\n${echo}`), input("v2", "Post", `Fire at mill\n\n${POST}`)], {
    corrections: change ? [{ id: "c1", change, reason: "" }] : [],
  });

function number(comparison: Comparison, kept: readonly MemoNumber[] = []) {
  const items = buildMemo(wrapComparison(comparison));
  const memo = numberMemo(comparison, items, kept);
  const told = items.flatMap(({ key, difference }) =>
    difference
      ? [[memo.numbers.get(key)?.number, difference.kind, figuresOf(comparison, difference.values)] as const]
      : [],
  );
  return { memo, told };
}

const figuresOf = ({ articles }: Comparison, values: readonly { article: string; start: number; end: number }[]) =>
  values.map((value) => sliceSpan(articles.find(({ id }) => id === value.article)?.text ?? "", value)).join(" / ");

test("items are numbered from one in the order they are first seen, and keep their numbers", () => {
  const { memo, told } = number(compare(ECHO));
  expect(told).toEqual([
    [1, "number", "59 / 70"],
    [2, "number", "340 / 410"],
  ]);
  expect(number(compare(ECHO), memo.added).told).toEqual(told);
});

test("taking the first row away leaves the second its number, and the first's is not given again", () => {
  const before = compare(ECHO);
  const { memo } = number(before);
  const row = memo.added[0]?.places ?? [];
  const after = number(compare(ECHO, { kind: "not-comparable", row }), memo.added);
  expect(after.told).toEqual([[2, "number", "340 / 410"]]);
  expect(after.memo.gone.map(({ number: n }) => n)).toEqual([1]);
  expect(after.memo.added).toEqual([]);
});

test("two rows merged keep the lower number", () => {
  const { memo } = number(compare(ECHO));
  const rows = memo.added.map(({ places }) => places);
  const { memo: after } = number(compare(ECHO, { kind: "merge", rows }), memo.added);
  expect([...after.numbers.values()].map(({ number: n }) => n)).toContain(1);
  expect(after.added.every(({ number: n }) => n > 2)).toBe(true);
});

test("a newer capture that moves the words does not move the numbers", () => {
  const { memo } = number(compare(ECHO));
  const moved = number(compare(`Rain fell on Oldmere at noon and nobody minded it. ${ECHO}`), memo.added);
  expect(moved.told.map(([n, , figures]) => [n, figures])).toEqual([
    [1, "59 / 70"],
    [2, "340 / 410"],
  ]);
});

test("a row without a difference has a number once an editor puts it in, and keeps it when taken out again", () => {
  const alike = "The harbour railway stopped running for nine hours because of the smoke over the yard.";
  const comparison = compareArticles([
    input("v1", "Echo", `Mill burns\n\n${ECHO} ${alike}`),
    input("v2", "Post", `Fire at mill\n\n${POST} ${alike}`),
  ]);
  const items = buildMemo(wrapComparison(comparison));
  const row = items.find(({ difference }) => difference === null);
  const before = numberMemo(comparison, items, []);
  const name = before.names.get(row?.key ?? "") ?? "";
  expect([name, before.numbers.has(row?.key ?? ""), before.added.length]).toEqual([
    expect.stringContaining("by-hand"),
    false,
    2,
  ]);
  const put = numberMemo(comparison, items, before.added, new Set([name]));
  expect(put.added).toMatchObject([{ number: 3, kind: "by-hand", name }]);
  const after = numberMemo(comparison, items, [...before.added, ...put.added]);
  expect([after.numbers.get(row?.key ?? "")?.number, after.added]).toEqual([3, []]);
});
