// `npm start`: installs and builds what is missing, then serves. Plain Node, because nothing may be installed yet.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { askPassphrase } from "./askPassphrase.mjs";
import { checkNode } from "./checkNode.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { findPortProblem, isLoopback, readAddress } from "./readAddress.mjs";

/** Longer than any page takes to answer; a server that has not ended by then is ended. */
const GRACE_MS = 10_000;
const PARENT_CHECK_MS = 500;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

checkNode();
const address = readAddress(process.env);
stopOn(address.problem ?? (await findPortProblem(address)));
const passphrase = await readPassphrase(address.host);
stopOn(ensureInstalled(root));
stopOn(ensureBuilt(root, { quiet: true }));
serve(address, passphrase);

function stopOn(problem) {
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}

/** The passphrase to hand on: what is asked here is not in the environment yet. Undefined where none is asked. */
async function readPassphrase(host) {
  const { SAMESTORY_PASSPHRASE, SAMESTORY_PASSPHRASE_FILE } = process.env;
  if (isLoopback(host) || SAMESTORY_PASSPHRASE || SAMESTORY_PASSPHRASE_FILE) return SAMESTORY_PASSPHRASE;
  if (process.stdin.isTTY) return askPassphrase();
  stopOn(
    `Other computers can reach ${host}, so SameStory needs a passphrase for its owner: set SAMESTORY_PASSPHRASE (12 characters or more), or leave HOST out.`,
  );
}

function serve({ host, port }, passphrase) {
  // Next's own file and not `npx next`: stopping npx leaves the server alive behind it, holding the port.
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const server = spawn(process.execPath, [next, "start", "-H", host, "-p", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOST: host,
      ...(passphrase ? { SAMESTORY_PASSPHRASE: passphrase } : {}),
    },
  });
  let isUp = false;
  server.stdout.setEncoding("utf8").on("data", (text) => {
    // The server's own banner says less than ours, and names addresses that are not meant.
    const rest = text.replace(/^[ \t]*(▲|✓|- ).*\n|^\s*\n/gmu, "");
    if (isUp) process.stdout.write(rest);
    if (isUp || !text.includes("Ready in")) return;
    isUp = true;
    announce(host, port);
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), GRACE_MS).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  stopWithParent(stop);
  server.on("exit", (code) => process.exit(isStopping ? 0 : (code ?? 1)));
}

/** npm hands a signal to its shell and not to what runs in it: told to end, it would leave the server holding the port. */
function stopWithParent(stop) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS).unref();
}

function announce(host, port) {
  const shown = isLoopback(host) || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  const where = process.env.SAMESTORY_DATA || "data/";
  console.log(
    `\n  SameStory is running: open http://${shown}:${port}\n  Stories are kept in ${where}; Ctrl+C stops it.\n`,
  );
}
