import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The bundled parser thread, `dist/extractWorker.mjs`. It lies beside the command line's bundle, or under the folder that
 * the server or the tests run in; the path is told at run time, since a thread is started from a file and no bundler may
 * fold it into a page. Where the sources stand beside it, a bundle that is older than them is made anew.
 */
export function findWorkerFile(): string {
  const beside = path.join(/* turbopackIgnore: true */ import.meta.dirname ?? "", "extractWorker.mjs");
  if (existsSync(/* turbopackIgnore: true */ beside)) return beside;
  const root = rootOf(import.meta.dirname) ?? process.cwd();
  refreshBundle(root);
  return path.join(/* turbopackIgnore: true */ root, "dist", "extractWorker.mjs");
}

/** The project's folder, from a source file's; null inside a bundle. */
function rootOf(folder: string | undefined): string | null {
  const root = folder ? path.resolve(/* turbopackIgnore: true */ folder, "../..") : null;
  return root && existsSync(path.join(/* turbopackIgnore: true */ root, "scripts/buildWorker.mjs")) ? root : null;
}

function refreshBundle(root: string): void {
  const script = path.join(/* turbopackIgnore: true */ root, "scripts/buildWorker.mjs");
  if (!existsSync(/* turbopackIgnore: true */ script)) return;
  // A child, so that the server's own bundle holds no compiler; it does nothing where the bundle is fresh.
  const run = spawnSync(process.execPath, [script, "--if-stale"], { cwd: root, encoding: "utf8" });
  if (run.status !== 0) console.warn(`The parser's bundle could not be refreshed: ${run.stderr.trim().split("\n")[0]}`);
}
