// Scores the comparison against annotated stories: npm run quality -- GOLD_DIR [--each] [--errors] [--raise]
// GOLD_DIR holds <id>.story.json and <id>.gold.json; the scorer is looked for in ../../score beside it, or in SCORER.
// --raise lifts the floors of tests/quality/floors.json that the scores have risen above; it never lowers one.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findScorer, readScores, scoreStories } from "./scoreStories";

const [goldDir, ...flags] = process.argv.slice(2);
if (!goldDir) {
  console.error("usage: npm run quality -- GOLD_DIR [--each] [--errors] [--raise]");
  process.exit(2);
}
const scorer = findScorer(goldDir);
if (!scorer) {
  console.log(`There is no scorer for ${goldDir}: quality is not measured here.`);
  process.exit(0);
}
const output = scoreStories(
  goldDir,
  scorer,
  flags.filter((flag) => flag !== "--raise"),
);
process.stdout.write(output);
if (flags.includes("--raise")) raiseFloors(readScores(output));

function raiseFloors(scores: ReadonlyMap<string, number>): void {
  const file = path.join(import.meta.dirname, "../tests/quality/floors.json");
  const floors: Record<string, number> = JSON.parse(readFileSync(file, "utf8"));
  // Cut to hundredths: another Node's rounding must not fail a floor.
  const raised = Object.entries(floors).map(([name, floor]) => [
    name,
    Math.max(floor, Math.floor((scores.get(name) ?? 0) * 100) / 100),
  ]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}
