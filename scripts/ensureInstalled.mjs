import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Runs npm the way this process was started by it; on Windows `npm` alone is no program that can be spawned. */
function runNpm(root, words) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const run = spawnSync(program, [...first, ...words], { cwd: root, stdio: "inherit", shell: program === "npm" });
  return run.status === 0;
}

/** Installs the packages where they are missing or are not those of the lock file. Returns a sentence where that failed. */
export function ensureInstalled(root) {
  if (!isInstalled(root)) {
    console.log("Installing the packages: one to three minutes, longer where the database driver has to be compiled.");
    if (!runNpm(root, ["ci", "--no-audit", "--no-fund"])) return explainFailure();
  }
  if (!canOpenDatabase(root)) {
    console.log("Fitting the database driver to this Node: up to two minutes where it has to be compiled.");
    if (!runNpm(root, ["rebuild", "better-sqlite3"]) || !canOpenDatabase(root)) return explainFailure();
  }
  return null;
}

/** Compares what npm says it installed with the lock; packages for other platforms may be missing. */
function isInstalled(root) {
  const installedFile = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = read(installedFile);
  return Object.entries(read(path.join(root, "package-lock.json"))).every(
    ([name, wanted]) =>
      name === "" || (installed[name]?.version ?? (wanted.optional ? wanted.version : null)) === wanted.version,
  );
}

/**
 * False also where the driver was built for another version of Node. Asked of a process of its own: one that has failed to load
 * the driver fails again after it was built anew.
 */
function canOpenDatabase(root) {
  const open = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ["-e", open], { cwd: root, stdio: "ignore" }).status === 0;
}

function explainFailure() {
  const finder = process.platform === "win32" ? "where" : "which";
  const isMissing = (tool) => spawnSync(finder, [tool]).status !== 0;
  const missing = ["python3", "make", "c++"].filter(isMissing);
  if (missing.length === 0 || process.platform === "win32") {
    return "The packages could not be installed; the lines above say why. Try again with `npm ci`.";
  }
  const how =
    process.platform === "darwin"
      ? "run `xcode-select --install`"
      : "on Debian or Ubuntu run `apt-get install python3 make g++`";
  return `The packages could not be installed. If the lines above speak of better-sqlite3: it found no ready-made binary, and to compile one this machine lacks ${missing.join(", ")}; ${how}, then try again.`;
}
