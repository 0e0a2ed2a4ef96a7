// Not a test: how long each of the hostile bodies (70 to 81) takes in the built server, and for how long the server's own
// thread is kept meanwhile. `npx tsx tests/e2e/hostile/measureLag.ts`, after a build.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openSiege } from "./openSiege";
import { PAGE_ENTRIES } from "./pageEntries";

const PORT = 3290;
const WARM_UP = "http://warm-up.example/";

const entries = PAGE_ENTRIES.filter(({ of: [number = 0] }) => number >= 70 && number <= 81);
const file = path.join(mkdtempSync(path.join(tmpdir(), "samestory-lag-")), "lag");
writeFileSync(file, "");
const siege = await openSiege(
  PORT,
  (world) => {
    for (const entry of entries) entry.prepare?.(world);
  },
  { watch: file },
);

/** The longest that was written since a line of the file. */
const longestSince = (line: number) => Math.max(0, ...readFileSync(file, "utf8").split("\n").slice(line).map(Number));
const linesSoFar = () => readFileSync(file, "utf8").split("\n").length - 1;

try {
  // The first comparison loads what reading English needs; what is watched for comes after.
  await siege.tryAll([WARM_UP]);
  await siege.outcomeOf(WARM_UP);
  let longest = 0;
  for (const { of, what, links = [] } of entries) {
    for (const [i, [address]] of links.entries()) {
      const from = linesSoFar();
      const began = performance.now();
      await siege.tryAll([address]);
      const outcome = await siege.outcomeOf(address);
      const took = performance.now() - began;
      const lag = longestSince(from);
      longest = Math.max(longest, lag);
      const kind = outcome.kind === "refused" ? outcome.why : "captured";
      console.log(
        `${of[0]}.${i + 1} ${kind.padEnd(15)} ${Math.round(took)} ms, thread kept ${Math.round(lag)} ms: ${what}`,
      );
    }
  }
  console.log(`longest ${Math.round(longest)} ms`);
} finally {
  await siege.close();
}
