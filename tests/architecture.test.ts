import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const sourceFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(app|cli|db|lib)\/.*\.tsx?$/.test(file))
  .sort();

/** The folder whose rules a file keeps: `lib/align`, `db`, … */
const homeOf = (file: string) =>
  file.startsWith("lib/")
    ? file
        .split("/")
        .slice(0, file.split("/").length > 2 ? 2 : 1)
        .join("/")
    : (file.split("/")[0] ?? file);

/** What each folder may import, itself aside. A stage knows the model and the text, never another stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "lib/model": [],
  "lib/text": ["lib/model"],
  "lib/segment": ["lib/model", "lib/text"],
  "lib/attribute": ["lib/model", "lib/text"],
  "lib/align": ["lib/model", "lib/text"],
  "lib/compare": ["lib/model", "lib/text"],
  "lib/extract": ["lib/model", "lib/text"],
  "lib/ingest": ["lib/model", "lib/text", "lib/extract"],
  "lib/cluster": ["lib/model", "lib/text"],
  "lib/correct": ["lib/model", "lib/text"],
  "lib/revise": ["lib/model", "lib/text"],
  "lib/classroom": ["lib/model", "lib/text"],
  "lib/blind": ["lib/model", "lib/text"],
  "lib/export": ["lib/model", "lib/text"],
  "lib/models": ["lib/model"],
  lib: [
    "lib/model",
    "lib/text",
    "lib/segment",
    "lib/attribute",
    "lib/align",
    "lib/compare",
    "lib/correct",
    "lib/revise",
  ],
  db: ["lib/model"],
  cli: ["lib", "lib/model", "lib/ingest", "lib/extract", "lib/export", "db"],
  app: [
    "lib",
    "lib/model",
    "lib/text",
    "lib/ingest",
    "lib/extract",
    "lib/export",
    "lib/cluster",
    "lib/correct",
    "lib/blind",
    "lib/classroom",
    "db",
  ],
};

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return targets.flatMap((target) => {
    if (target.startsWith("@/")) return [target.slice(2)];
    return target.startsWith(".") ? [path.posix.join(path.posix.dirname(file), target)] : [];
  });
}

test("there are source files to check", () => {
  expect(sourceFiles.length).toBeGreaterThan(10);
});

test("imports point along the arrows of the design, never against them", () => {
  const wrong = sourceFiles.flatMap((file) => {
    const home = homeOf(file);
    const allowed = MAY_IMPORT[home];
    if (!allowed) return [`${file}: its folder has no rule`];
    const targets = importsOf(file).map(homeOf);
    return targets
      .filter((target) => target !== home && !allowed.includes(target))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("no file is called utils, helpers, misc, index or common", () => {
  expect(sourceFiles.filter((file) => /(^|\/)(utils|helpers|misc|index|common)\.tsx?$/.test(file))).toEqual([]);
});

test("no markup is set from a string anywhere", () => {
  const setters = sourceFiles.filter((file) =>
    readFileSync(path.join(root, file), "utf8").includes("dangerouslySetInnerHTML"),
  );
  expect(setters).toEqual([]);
});
