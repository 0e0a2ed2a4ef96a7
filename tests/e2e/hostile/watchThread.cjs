// Loaded into the server (`node --require`) to learn for how long its own thread is kept: appends to the file WATCH_THREAD, a
// number a line, what the thread worked between two looks of a 5 ms timer, in milliseconds of processor time. Linux alone tells.
const { appendFileSync, readFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread && process.env.WATCH_THREAD) {
  const worked = () => Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  let last = worked();
  let most = 0;
  setInterval(() => {
    const now = worked();
    most = Math.max(most, now - last);
    last = now;
  }, 5).unref();
  setInterval(() => {
    appendFileSync(process.env.WATCH_THREAD, `${most.toFixed(1)}\n`);
    most = 0;
  }, 100).unref();
}
