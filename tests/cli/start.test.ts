import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/countTests.mjs";
import { hashSources } from "../../scripts/ensureBuilt.mjs";
import { findChromium } from "../../scripts/findChromium.mjs";
import { findPortProblem, isLoopback, readAddress } from "../../scripts/readAddress.mjs";

test("it listens on this computer alone, on port 3000, unless told otherwise", () => {
  expect(readAddress({})).toEqual({ host: "127.0.0.1", port: 3000, problem: null });
  expect(readAddress({ HOST: "0.0.0.0", PORT: "8080" })).toEqual({ host: "0.0.0.0", port: 8080, problem: null });
});

test.each([["abc"], ["0"], ["65536"], ["30.5"], ["-1"]])("a PORT of %s is refused with a sentence", (port) => {
  expect(readAddress({ PORT: port }).problem).toContain(port);
});

test.each([["127.0.0.1"], ["127.1.2.3"], ["localhost"], ["::1"], ["LOCALHOST"]])(
  "%s only ever means this computer",
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each([["0.0.0.0"], ["::"], ["192.168.1.4"], ["127.0.0.1.example.org"], ["localhost.example.org"]])(
  "%s may be reached from elsewhere",
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

test("a port that is taken is told in a sentence that names another, a free one is not", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await findPortProblem({ host: "127.0.0.1", port })).toContain(`PORT=${port + 1} npm start`);
  await new Promise((resolve) => taken.close(resolve));
  expect(await findPortProblem({ host: "127.0.0.1", port })).toBeNull();
});

test("a build is known by what it is made of: a changed source asks for another, a changed test does not", () => {
  const root = mkdtempSync(path.join(tmpdir(), "samestory-build-"));
  for (const folder of ["app", "lib/text", "tests"]) mkdirSync(path.join(root, folder), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  write("lib/text/a.ts", "1");
  const first = hashSources(root);
  write("tests/a.test.ts", "1");
  expect(hashSources(root)).toBe(first);
  write("lib/text/a.ts", "2");
  expect(hashSources(root)).not.toBe(first);
  write("lib/text/a.ts", "1");
  expect(hashSources(root)).toBe(first);
});

test("CHROMIUM_PATH is taken at its word, and a wrong one is not replaced in silence", () => {
  expect(findChromium(".", { CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  expect(findChromium(".", { CHROMIUM_PATH: "/nowhere/chromium" })).toBeNull();
});

test("a test file that could not be loaded counts as a failure, and so does a run that could not start", () => {
  const broken = { status: "failed", assertionResults: [] };
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults: [broken] };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  const stats = { expected: 4, flaky: 1, unexpected: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [{ message: "the server did not start" }] })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  });
});
