import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium that is here: the one `CHROMIUM_PATH` names, else Playwright's own, else the system's; else null.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function findChromium(root, env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return [playwrightChromium(root), ...SYSTEM].find((file) => file !== null && existsSync(file)) ?? null;
}

/** The same, installing one where there is none by whatever works on this machine; the sentence says what to do else. */
export function ensureChromium(root) {
  const here = findChromium(root);
  if (here) return { file: here, problem: null };
  if (process.env.CHROMIUM_PATH) {
    return { file: null, problem: `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, where there is no file.` };
  }
  console.log("No Chromium found: installing Playwright's own.");
  const playwright = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  spawnSync(process.execPath, [playwright, "install", "chromium"], { cwd: root, stdio: "inherit" });
  if (!findChromium(root) && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("That did not work: installing the system's.");
    const apt = (...words) =>
      spawnSync("apt-get", words, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  }
  const file = findChromium(root);
  const problem = file
    ? null
    : "The end-to-end tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program, and run `npm test` again.";
  return { file, problem };
}

function playwrightChromium(root) {
  try {
    const { chromium } = createRequire(path.join(root, "package.json"))("@playwright/test");
    return chromium.executablePath();
  } catch (error) {
    // Before the packages are installed there is no Playwright to ask.
    if (error?.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}
