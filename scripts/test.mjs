// `npm test`: every check there is, on a machine that may have nothing but Node and npm. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode } from "./checkNode.mjs";
import { countPlaywright, countVitest } from "./countTests.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { ensureChromium } from "./findChromium.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const reports = mkdtempSync(path.join(tmpdir(), "samestory-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

checkNode();
const problem = ensureInstalled(root);
if (problem === null) runAll();
else report("install", { passed: 0, failed: 1, skipped: 0 }, problem);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

function runAll() {
  check("lint", runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]));
  // The pages' types rest on the list of routes, which Next writes.
  runTool("next/dist/bin/next", ["typegen"]);
  check("types", runTool("typescript/bin/tsc", ["--noEmit"]));
  const vitestReport = path.join(reports, "vitest.json");
  const vitest = runTool("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport}`,
  ]);
  report("stages, properties, database, quality", countReport(vitestReport, countVitest, vitest));
  const buildProblem = ensureBuilt(root, { quiet: false });
  report("build", { passed: buildProblem ? 0 : 1, failed: buildProblem ? 1 : 0, skipped: 0 }, buildProblem);
  if (buildProblem === null) runBrowser();
}

function runBrowser() {
  const { file, problem: browserProblem } = ensureChromium(root);
  if (!file) return report("end to end", { passed: 0, failed: 1, skipped: 0 }, browserProblem);
  const playwrightReport = path.join(reports, "playwright.json");
  const env = { CHROMIUM_PATH: file, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport };
  const playwright = runTool("@playwright/test/cli.js", ["test", "--reporter=list,json"], env);
  report("end to end", countReport(playwrightReport, countPlaywright, playwright));
}

/** Runs an installed tool with this Node; true where it ended well. */
function runTool(file, words, env = {}) {
  const run = spawnSync(process.execPath, [path.join(root, "node_modules", ...file.split("/")), ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return run.status === 0;
}

/** What a runner counted; a runner that ended badly without a failed test has failed all the same. */
function countReport(file, count, endedWell) {
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  const isSilent = counted.passed + counted.failed === 0;
  return (!endedWell || isSilent) && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function check(name, isRight) {
  report(name, { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, skipped: 0 });
}

function report(name, counted, why = null) {
  for (const key of Object.keys(total)) total[key] += counted[key];
  if (why) console.error(why);
  console.log(
    `\n${name}: ${counted.failed === 0 ? "right" : "wrong"} (${counted.passed} passed, ${counted.failed} failed)`,
  );
}
