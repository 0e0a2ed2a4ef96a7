import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";

const runner = path.resolve(import.meta.dirname, "../../cli/runBundle.mjs");
let bundle = "";
const compiled = () => `${bundle}.compiled`;

beforeEach(() => {
  bundle = path.join(mkdtempSync(path.join(tmpdir(), "bundle-")), "bundle.cjs");
});

/** Runs the bundle in a Node of its own, as the command does. */
function run(): string {
  const script = `import { runBundle } from ${JSON.stringify(runner)}; runBundle(process.argv[1]);`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script, bundle], { encoding: "utf8" });
}

const saying = (word: string) =>
  `process.stdout.write(${JSON.stringify(word)} + require("node:path").basename(__filename))`;

test("a bundle runs with its own name and require, and what was compiled of it is kept", () => {
  writeFileSync(bundle, saying("first "));
  expect(run()).toBe("first bundle.cjs");
  expect(existsSync(compiled())).toBe(true);
});

test("what was kept is used and not written again", () => {
  writeFileSync(bundle, saying("again "));
  run();
  const long = new Date("2020-01-01");
  utimesSync(compiled(), long, long);
  expect(run()).toBe("again bundle.cjs");
  expect(statSync(compiled()).mtime).toEqual(long);
});

test("another text of the same length is not taken for the one that was compiled", () => {
  writeFileSync(bundle, saying("one "));
  run();
  writeFileSync(bundle, saying("two "));
  expect(run()).toBe("two bundle.cjs");
  expect(run()).toBe("two bundle.cjs");
});

test("a damaged copy is made anew", () => {
  writeFileSync(bundle, saying("whole "));
  run();
  const kept = readFileSync(compiled());
  writeFileSync(compiled(), kept.subarray(0, kept.length / 2));
  expect(run()).toBe("whole bundle.cjs");
  expect(readFileSync(compiled()).length).toBeGreaterThan(kept.length / 2);
});
