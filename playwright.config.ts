import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/findChromium.mjs";

const root = import.meta.dirname;
const port = Number(process.env.E2E_PORT ?? 3210);
const outletsPort = port + 1;
process.env.E2E_OUTLETS = `http://127.0.0.1:${outletsPort}`;
// Every worker loads this file again, and all are to see the one server's stories.
process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), "samestory-e2e-"));
const executablePath = findChromium(root);

/** The pages as they are shipped: a build of these sources, started by `npm start`'s own script, in real Chromium. */
export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A machine that other work keeps busy is no fault of the pages; what fails three times is.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${port}`,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: [
    {
      command: "node tests/e2e/serveOutlets.mjs",
      url: `http://127.0.0.1:${outletsPort}/echo`,
      env: { OUTLETS_PORT: String(outletsPort) },
    },
    {
      command: "node scripts/start.mjs",
      url: `http://127.0.0.1:${port}/`,
      timeout: 600_000,
      reuseExistingServer: false,
      stdout: "pipe",
      env: {
        PORT: String(port),
        HOST: "127.0.0.1",
        SAMESTORY_DATA: process.env.E2E_DATA,
        SAMESTORY_PASSPHRASE: "",
        // The stand-in outlets are on loopback, which the gate refuses unless it is listed.
        ALLOWED_INTERNAL_HOSTS: "127.0.0.1",
        FETCH_PORTS: `80,443,${outletsPort}`,
        FETCH_GAP_MS: "10",
        // An outlet that is held until a test lets it go is given time for it.
        FETCH_HEADERS_MS: "60000",
        FETCH_WHOLE_MS: "60000",
        // The clock of a page runs while its thread starts, which a machine that builds at the same time can make long.
        PARSE_MS: "60000",
      },
    },
  ],
});
