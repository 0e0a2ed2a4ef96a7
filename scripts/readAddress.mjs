import { createServer } from "node:net";

/** Where the server is to listen, from the environment; `problem` is a sentence where that makes no sense. */
export function readAddress(env) {
  const host = env.HOST?.trim() || "127.0.0.1";
  const port = Number(env.PORT?.trim() || 3000);
  const isPort = Number.isInteger(port) && port > 0 && port < 65536;
  return { host, port, problem: isPort ? null : `PORT is to be a number from 1 to 65535, not “${env.PORT}”.` };
}

/** Whether a host only ever means this computer. */
export function isLoopback(host) {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host);
}

/** Why nothing can listen there, as a sentence, or null. Tried before anything is loaded, so that it is said at once. */
export function findPortProblem({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }) => resolve(describe(code, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

function describe(code, host, port) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken, perhaps by a SameStory that is already running. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose another: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `This computer has no address “${host}” to listen on.`;
  return `Nothing can listen on ${host}, port ${port}: ${code}.`;
}
