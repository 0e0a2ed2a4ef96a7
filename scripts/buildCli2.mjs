// Bundles the command line into dist/, so that it starts in a fraction of a second; run by `npm ci` and, where the
// sources have changed since, by the command itself.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keepDataApart } from "./keepDataApart.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = "/work/wt/speed/dist2";
export const commandFile = path.join(dist, "samestory.mjs");

/** Whether the bundle is there and newer than every source; looks at times only, so that it costs a few milliseconds. */
export function isCommandFresh() {
  if (!existsSync(commandFile)) return false;
  const builtAt = statSync(commandFile).mtimeMs;
  const isOlder = (file) => statSync(path.join(root, file)).mtimeMs <= builtAt;
  const sources = ["cli", "lib", "db"].flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(ts|json)$/.test(file))
          .map((file) => path.join(folder, file))
      : [],
  );
  return [...sources, "package-lock.json", "scripts/buildCli2.mjs", "scripts/keepDataApart.mjs"].every(isOlder);
}

export async function buildCommand() {
  const { build } = await import("esbuild");
  const data = new Map();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["cli/samestory.ts", "cli/compareThread.ts"],
    outdir: dist,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    splitting: true,
    minify: false,
    legalComments: "linked",
    chunkNames: "chunk-[hash]",
    external: ["better-sqlite3", "esbuild"],
    // CommonJS packages inside an ES module ask for these.
    banner: {
      js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url),bundleUrl=import.meta.url;',
    },
    plugins: [keepDataApart(data)],
    logLevel: "warning",
    write: false,
  });
  mkdirSync(dist, { recursive: true });
  const files = [
    ...[...data].map(([name, text]) => ({ path: path.join(dist, name), contents: text })),
    // The entry last: whoever starts meanwhile finds the chunks that it names.
    ...outputFiles.toSorted((a, b) => Number(a.path === commandFile) - Number(b.path === commandFile)),
  ];
  for (const file of files) writeWhole(file.path, file.contents);
  const kept = new Set(files.map((file) => path.basename(file.path)));
  for (const name of readdirSync(dist))
    if (/^chunk-.*\.mjs/.test(name) && !kept.has(name)) rmSync(path.join(dist, name), { force: true });
}

/** In one step, so that a command started while another builds never reads half a file. */
function writeWhole(file, contents) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!(process.argv.includes("--if-stale") && isCommandFresh())) await buildCommand();
}
