import { spawnSync } from "node:child_process";

const run = spawnSync("npx", ["vitest", "run"], { stdio: "inherit" });
console.log(run.status === 0 ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(run.status ?? 1);
