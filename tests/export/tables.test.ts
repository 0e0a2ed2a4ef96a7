import { parse } from "csv-parse/sync";
import readXlsxFile, { readSheetNames } from "read-excel-file/node";
import { expect, test } from "vitest";
import { guardCell } from "../../lib/export/guardCell";
import { writeCsv } from "../../lib/export/writeCsv";
import { writeXlsx } from "../../lib/export/writeXlsx";
import { HOSTILE_SENTENCES } from "./hostileSentences";
import { hostileStory } from "./hostileStory";

const { articles, groups } = hostileStory.comparison;
const tellings = groups.reduce((sum, group) => sum + group.members.length, hostileStory.comparison.unique.length);
const textOf = (outlet: string) => articles.find((article) => article.outlet === outlet)?.text ?? "";

test("the hostile story has something to export", () => {
  expect(groups.length).toBeGreaterThanOrEqual(HOSTILE_SENTENCES.length - 2);
});

test.each([
  ["=1+1"],
  ["+1"],
  ["-1"],
  ["@SUM(1)"],
  ["\t=1+1"],
  ["\r=1+1"],
  ["\n=1+1"],
  ["\u0000=1+1"],
  [" =1+1"],
  ["\u200B=1+1"],
  ["＝1+1"],
  ['"=1+1'],
  ["|calc"],
])("a cell that could start a formula is led by an apostrophe: %j", (cell) => {
  expect(guardCell(cell).startsWith("'")).toBe(true);
});

test.each([["1 + 1 = 2"], ["The price -- 4"], ["Ada"], [""]])("a cell that could not stays as it is: %j", (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test("CSV read by csv-parse has every telling, and its raw column the exact words", () => {
  const rows: Record<string, string>[] = parse(writeCsv(hostileStory), { columns: true });
  expect(rows).toHaveLength(tellings);
  for (const row of rows) {
    const outlet = row.outlet?.replace(/^'/, "") ?? "";
    const words = textOf(outlet).slice(Number(row.start), Number(row.end));
    expect(JSON.parse(row.words_raw_json ?? "")).toBe(words);
    expect([...textOf(outlet)].slice(Number(row.code_point_start), Number(row.code_point_end)).join("")).toBe(words);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  }
});

test("CSV gives each telling's address, time, hash and offsets", () => {
  const rows: Record<string, string>[] = parse(writeCsv(hostileStory), { columns: true });
  const told = rows.find((row) => row.outlet?.includes("Harbour"));
  expect(told).toMatchObject({
    url: "https://harbour.example/a?b=1&c=%7B2%7D",
    captured_at: "2026-03-03T09:30:00.000Z",
    text_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("XLSX read by another program has a sheet a view, and the exact words in text cells", async () => {
  const file = Buffer.from(await writeXlsx(hostileStory));
  expect(await readSheetNames(file)).toEqual([
    "Facts",
    "Framing",
    "Loaded wording",
    "Sourcing",
    "Who leans on whom",
    "Articles",
  ]);
  const [header = [], ...rows] = await readXlsxFile(file, { sheet: "Facts", trim: false });
  expect(rows).toHaveLength(tellings);
  const at = (name: string) => header.indexOf(name);
  for (const row of rows) {
    for (const cell of row) expect(cell === null || typeof cell === "string").toBe(true);
    const text = textOf(String(row[at("outlet")]));
    const words = text.slice(Number(row[at("start")]), Number(row[at("end")]));
    expect(row[at("words")]).toBe(words.replace("\u0007", "\uFFFD"));
  }
});

test("no cell of the spreadsheet is a formula", async () => {
  const file = Buffer.from(await writeXlsx(hostileStory));
  expect(file.includes("<f>")).toBe(false);
  const articlesSheet = await readXlsxFile(file, { sheet: "Articles", trim: false });
  expect(articlesSheet[1]?.[0]).toBe('=Harbour "Daily" & Co');
});
