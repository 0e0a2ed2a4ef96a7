import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

test.each(["README.md", "CONTRIBUTING.md"])(
  "%s names files and folders that are there, and scripts that can be run",
  (name) => {
    const text = readFileSync(path.join(root, name), "utf8");
    const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
    const linked = [...text.matchAll(/\]\(([^)]+)\)/g)]
      .map((match) => match[1] ?? "")
      .filter((to) => !to.startsWith("http"));
    // Kept in data/ at run time, and not in the repository.
    const paths = [...quoted.filter((words) => words.includes("/") && words !== "data/"), ...linked];
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const run = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  },
);
