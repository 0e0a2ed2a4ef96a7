// Bundles the command line into dist/, so that it starts in a fraction of a second; run by `npm ci` and, where the
// sources have changed since, by the command itself.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keepDataApart } from "./keepDataApart.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(root, "dist");
export const commandFile = path.join(dist, "samestory.mjs");

const ownSources = ["buildCli", "keepDataApart", "packModel"].map((name) => `scripts/${name}.mjs`);

/** Whether the bundle is there and newer than every source; looks at times only, so that it costs a few milliseconds. */
export function isCommandFresh() {
  if (!existsSync(commandFile)) return false;
  const builtAt = statSync(commandFile).mtimeMs;
  const isOlder = (file) => statSync(file).mtimeMs <= builtAt;
  const isFolderOlder = (folder) =>
    readdirSync(folder, { withFileTypes: true }).every((entry) => {
      // Put together by hand: joining paths takes longer than reading the times.
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? isFolderOlder(file) : !/\.(ts|json)$/.test(file) || isOlder(file);
    });
  return (
    ["cli", "lib", "db"]
      .map((folder) => `${root}/${folder}`)
      .every((folder) => !existsSync(folder) || isFolderOlder(folder)) &&
    ["package-lock.json", ...ownSources].every((file) => isOlder(`${root}/${file}`))
  );
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
    minify: true,
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
    if (/^chunk-.*\.mjs|\.data\./.test(name) && !kept.has(name)) rmSync(path.join(dist, name), { force: true });
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
