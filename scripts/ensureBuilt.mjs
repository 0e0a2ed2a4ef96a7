import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a build is made of. A folder or file that is not there (yet) counts as empty. */
const SOURCES = [
  "app",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the pages unless there is a build of exactly these sources. Returns a sentence where that failed. */
export function ensureBuilt(root, { quiet }) {
  const stamp = path.join(root, ".next", "built-from.txt");
  const hash = hashSources(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return null;
  console.log("Building the pages: about half a minute.");
  rmSync(stamp, { force: true });
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const run = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    encoding: "utf8",
    stdio: quiet ? "pipe" : "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (run.status !== 0) {
    if (quiet) process.stderr.write(`${run.stdout}${run.stderr}`);
    return "The pages could not be built; the lines above say why.";
  }
  // Hashed before the build, so that a source edited while it ran makes the next start build again.
  writeFileSync(stamp, hash);
  return null;
}

/** By content and not by time: a fresh checkout of the same commit needs no new build. */
export function hashSources(root) {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => listFiles(root, source)).sort()) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(root, file)))
      .update("\n");
  }
  return hash.digest("hex");
}

function listFiles(root, source) {
  const whole = path.join(root, source);
  if (!existsSync(whole)) return [];
  if (path.extname(source) !== "") return [source];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
