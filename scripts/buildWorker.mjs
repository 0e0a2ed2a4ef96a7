// Bundles the parser thread into dist/extractWorker.mjs: a thread starts from a file, which must be the same whether the
// server, the command line or the tests start it. `--if-stale` does nothing where the bundle was made of these sources.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const bundle = path.join(root, "dist/extractWorker.mjs");
const stamp = path.join(root, "dist/extractWorker.hash");

const sources = ["lib/extract", "lib/ingest", "lib/text", "lib/model"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .sort()
    .map((file) => path.join(root, folder, file)),
);
const hash = createHash("sha256");
for (const file of [...sources, path.join(root, "package-lock.json"), import.meta.filename]) {
  if (path.extname(file)) hash.update(path.basename(file)).update(readFileSync(file));
}
const wanted = hash.digest("hex");
const isFresh = existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!(process.argv.includes("--if-stale") && isFresh)) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "lib/ingest/extractWorker.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["canvas"],
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  mkdirSync(path.dirname(bundle), { recursive: true });
  // Written beside and moved, so that two processes that start at once never read half a file.
  for (const [file, content] of [
    [bundle, outputFiles[0].contents],
    [stamp, wanted],
  ]) {
    const part = `${file}.${process.pid}`;
    writeFileSync(part, content);
    renameSync(part, file);
  }
}
