import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The bundled parser thread, `dist/extractWorker.mjs` of the project's folder. The path is told at run time, since a thread
 * is started from a file and no bundler may fold it into a page. Where the sources stand beside it, a bundle made of other
 * sources is made anew; where only the bundle was shipped, it is taken as it is.
 */
export async function findWorkerFile(): Promise<string> {
  const here = import.meta.dirname;
  // From a source file, from the command line's bundle, from wherever a server was started.
  const roots = [here && path.join(here, "..", ".."), here && path.join(here, ".."), process.cwd()];
  const root = roots.find((folder) => folder && isProject(folder)) ?? process.cwd();
  await refreshBundle(root);
  return path.join(/* turbopackIgnore: true */ root, "dist", "extractWorker.mjs");
}

function isProject(folder: string): boolean {
  const has = (file: string) => existsSync(path.join(/* turbopackIgnore: true */ folder, file));
  return has("scripts/buildWorker.mjs") || has("dist/extractWorker.mjs");
}

async function refreshBundle(root: string): Promise<void> {
  const script = path.join(/* turbopackIgnore: true */ root, "scripts/buildWorker.mjs");
  if (!existsSync(/* turbopackIgnore: true */ script)) return;
  // A child, so that the server's own bundle holds no compiler; it only compares hashes where the bundle is fresh. Not waited
  // for by the server's thread, which others want something of meanwhile.
  await new Promise<void>((done) => {
    execFile(process.execPath, [script, "--if-stale"], { cwd: root, encoding: "utf8" }, (error, _, said) => {
      if (error) console.warn(`The parser's bundle could not be refreshed: ${said.trim().split("\n")[0]}`);
      done();
    });
  });
}
