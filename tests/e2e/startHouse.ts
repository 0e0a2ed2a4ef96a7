import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type House = { readonly address: string; readonly server: ChildProcess; readonly output: () => string };

/** Starts the built server a second time, with settings of its own, and waits until it answers. */
export async function startHouse(port: number, env: Readonly<Record<string, string>>): Promise<House> {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (output += text));
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  while (server.exitCode === null && Date.now() < until) {
    const isUp = await fetch(`${address}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { address, server, output: () => output };
}

export async function stopHouse({ server }: House, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}
