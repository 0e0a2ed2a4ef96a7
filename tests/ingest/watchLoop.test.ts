import { expect, test } from "vitest";
import { watchLoop } from "./watchLoop";

test("a loop that is blocked is noticed, one that waits is not", async () => {
  const blocked = await watchLoop(async () => {
    const until = performance.now() + 400;
    while (performance.now() < until);
  });
  expect(blocked.lagMs).toBeGreaterThan(20);
  const waits = await watchLoop(() => new Promise((done) => setTimeout(done, 300)));
  expect(waits.lagMs).toBeLessThan(100);
});
