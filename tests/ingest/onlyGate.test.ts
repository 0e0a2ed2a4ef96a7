import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** The files of the gate: the only ones that may open a connection to a host somebody named. */
const GATE = [
  "lib/ingest/connectChecked.ts",
  "lib/ingest/sendOnce.ts",
  "lib/ingest/resolveChecked.ts",
  "lib/ingest/isPublicAddress.ts",
  "lib/ingest/readAllowedHosts.ts",
  "lib/ingest/checkAddress.ts",
];

/** Optional models are asked at an address that the installation names, never a reader. */
const CONFIGURED = /^lib\/models\//;

const OPENS =
  /(?<![.\w])fetch\s*\(|from "(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|undici)"|import\("(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici)"\)|new (?:WebSocket|EventSource|XMLHttpRequest)\b/;

/** These of `node:net` judge addresses and open nothing. */
const JUDGES = /^import \{ (?:isIP|isIPv4|isIPv6|BlockList|, )+ \} from "node:net"/;

/** A page's own script asks the server it came from. */
function asksItsOwnServer(line: string): boolean {
  return /fetch\(\s*[`"']\//.test(line);
}

test("nothing but the gate opens a connection", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /^(?:app|cli|db|lib)\/.*\.(?:tsx?|mjs)$/.test(file) && !GATE.includes(file) && !CONFIGURED.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const opening = files.flatMap((file) => {
    const source = readFileSync(path.join(root, file), "utf8");
    const isInBrowser = source.startsWith('"use client"');
    return source
      .split("\n")
      .filter(
        (line) =>
          OPENS.test(line) &&
          !(isInBrowser && /fetch\s*\(|new EventSource/.test(line)) &&
          !asksItsOwnServer(line) &&
          !JUDGES.test(line) &&
          // A type is gone when the program runs.
          !line.startsWith("import type "),
      )
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(opening).toEqual([]);
});

test("the gate's files are there, so that the rule above has a meaning", () => {
  for (const file of GATE) expect(readFileSync(path.join(root, file), "utf8").length).toBeGreaterThan(100);
});
