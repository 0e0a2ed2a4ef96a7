import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findScorer, readScores, scoreStories } from "../../scripts/scoreStories";

const floors: Record<string, number> = JSON.parse(readFileSync(path.join(import.meta.dirname, "floors.json"), "utf8"));
const shared = process.env.SAMESTORY_SHARED ?? path.resolve(import.meta.dirname, "../../../shared");
const goldDir = path.join(shared, "gold", "dev");
const scorer = existsSync(goldDir) ? findScorer(goldDir) : null;

// The annotated stories are not ours to put into the repository. Where they lie beside it, what was reached is held.
describe.skipIf(!scorer)("scores on the annotated stories beside the clone (skipped where there are none)", () => {
  const scores = scorer ? readScores(scoreStories(goldDir, scorer)) : new Map<string, number>();

  test.each(Object.entries(floors))("%s is at least %d", (name, floor) => {
    expect(scores.get(name)).toBeGreaterThanOrEqual(floor);
  });
});

test("a scorer's lines are read as numbers, an indented one under the line it belongs to", () => {
  const scores = readScores(
    [
      "2 stories",
      "claims told twice          P 0.500  R 0.250  F1 0.333   (1 right, 2 found, 4 gold)   macro F1 0.300",
      "  rows right               0.750   (3 of 4)",
      "label sets found           3 of 12   (5 sets shown)",
    ].join("\n"),
  );
  expect([...scores]).toEqual([
    ["claims told twice", 0.333],
    ["claims told twice: rows right", 0.75],
    ["label sets found", 0.25],
  ]);
});
