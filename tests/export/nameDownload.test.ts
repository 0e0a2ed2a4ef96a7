import { expect, test } from "vitest";
import { nameDownload } from "../../lib/export/nameDownload";

test("a download is named after the story, in letters every browser knows and in its own", () => {
  expect(nameDownload("Fähre fällt aus", "csv")).toBe(
    "attachment; filename=\"Fahre-fallt-aus.csv\"; filename*=UTF-8''F%C3%A4hre%20f%C3%A4llt%20aus.csv",
  );
});

test.each([
  ["../../etc/passwd"],
  ["a\r\nSet-Cookie: x=1"],
  ['a"; filename="b.exe'],
  ["invoice\u202Excod.exe"],
  ["…/..\\..\\windows"],
  ["a'b(c)*d%0d%0ae"],
  [". . ."],
  [""],
  ["\u0000"],
])("a title of %j ends neither the header nor the folder", (title) => {
  const header = nameDownload(title, "csv");
  expect(header).toMatch(
    /^attachment; filename="[A-Za-z0-9._-]+\.csv"; filename\*=UTF-8''(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+\.csv$/,
  );
  const names = [header.match(/filename="([^"]+)"/)?.[1], decodeURIComponent(header.match(/''(.+)$/)?.[1] ?? "")];
  for (const name of names) expect(name).not.toMatch(/^\.|[/\\\u202E\r\n"]/);
});

test("a title of 300 characters is cut between characters", () => {
  const [, name = ""] = nameDownload("🚢".repeat(300), "csv").match(/''(.+)$/) ?? [];
  expect(decodeURIComponent(name)).toBe(`${"🚢".repeat(80)}.csv`);
});
