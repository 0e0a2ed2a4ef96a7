// Bundles the command line into dist/, so that it starts in a fraction of a second; run by `npm ci` and, where the
// sources have changed since, by the command itself.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keepDataApart } from "./keepDataApart.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(root, "dist");
export const commandFile = path.join(dist, "samestory.cjs");

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
  const common = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    platform: "node",
    target: "node20.19",
    minify: true,
    legalComments: "linked",
    external: ["better-sqlite3", "esbuild"],
    plugins: [keepDataApart(data), takeOnDemand],
    logLevel: "warning",
    write: false,
  };
  const built = await Promise.all([
    // CommonJS: only of that can what was compiled be kept in every Node.
    build({
      ...common,
      entryPoints: ["cli/samestory.ts", "lib/ingest/ingest.ts"],
      entryNames: "[name]",
      format: "cjs",
      outExtension: { ".js": ".cjs" },
      supported: { "dynamic-import": false },
      define: { "import.meta.dirname": "__dirname" },
      banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    }),
    build({
      ...common,
      entryPoints: ["cli/compareThread.ts"],
      format: "esm",
      outExtension: { ".js": ".mjs" },
      // CommonJS packages inside an ES module ask for these.
      banner: {
        js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url),bundleUrl=import.meta.url;',
      },
    }),
  ]);
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of data) writeWhole(path.join(dist, name), text);
  // The command last: its time says that all the others are there.
  const files = built.flatMap(({ outputFiles }) => outputFiles);
  for (const file of files.toSorted((a, b) => Number(a.path === commandFile) - Number(b.path === commandFile)))
    writeWhole(file.path, file.contents);
  // Chunks are what bundles were once made of.
  for (const name of readdirSync(dist))
    if (/^chunk-.*\.mjs|\.data\./.test(name) && !data.has(name)) rmSync(path.join(dist, name), { force: true });
}

/** What reads pages and feeds is half of the program, and a story file asks for none of it: a bundle of its own. */
const takeOnDemand = {
  name: "take-on-demand",
  setup(build) {
    build.onResolve({ filter: /\/ingest\/ingest$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./ingest.cjs", external: true } : undefined,
    );
  },
};

/** In one step, so that a command started while another builds never reads half a file. */
function writeWhole(file, contents) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

/** Runs the command once, so that what V8 compiles of it is kept before anybody waits for it. */
async function warmUp() {
  // Not at the top: the command loads this file at every start.
  const { spawnSync } = await import("node:child_process");
  const sample = path.join(root, "samples", "the-fire-at-the-battery-yard.json");
  const { status } = spawnSync(process.execPath, [path.join(root, "cli", "run.mjs"), "compare", sample], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) console.warn("The samestory command was built, but did not compare its sample.");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isForServer = process.argv.includes("--if-stale");
  if (!isForServer || !isCommandFresh()) await buildCommand();
  // A server that starts waits for its thread's bundle, and asks for no command.
  if (!isForServer) await warmUp();
}
