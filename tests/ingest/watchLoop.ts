import { readFileSync } from "node:fs";

/**
 * The longest the event loop was kept from a 5 ms timer while something ran, and how long that took, both in milliseconds.
 * Where the system tells what this one thread has worked (Linux), only that counts: on a busy machine a loop waits for the
 * processor as well, which says nothing of what runs in it.
 */
export async function watchLoop<T>(work: () => Promise<T>): Promise<{ result: T; lagMs: number; tookMs: number }> {
  let last = workedMs();
  let lagMs = 0;
  const look = (): void => {
    const now = workedMs();
    lagMs = Math.max(lagMs, now - last);
    last = now;
  };
  const timer = setInterval(look, 5);
  const began = performance.now();
  const result = await work();
  clearInterval(timer);
  look();
  return { result, lagMs, tookMs: performance.now() - began };
}

/** Milliseconds of processor time this thread has had; where that can't be known, of the clock. */
function workedMs(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
