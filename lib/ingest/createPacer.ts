import type { FetchSettings } from "./readFetchSettings";

/** Lets fetches start no faster than is polite: so many at once, so many to one host, a gap between two starts there. */
export type Pacer = {
  /** Waits for a turn with a host; the function that comes back gives the turn up again. */
  readonly take: (host: string) => Promise<() => void>;
};

type Waiting = { readonly host: string; readonly start: () => void };

/** Turns are given in the order they were asked for, a host that must wait letting the others pass. */
export function createPacer({ concurrency, perHost, gapMs }: FetchSettings): Pacer {
  const waiting: Waiting[] = [];
  const running = new Map<string, number>();
  const notBefore = new Map<string, number>();
  let total = 0;
  let alarm: NodeJS.Timeout | undefined;

  const giveTurns = (): void => {
    clearTimeout(alarm);
    const now = performance.now();
    for (const [host, time] of notBefore) if (time <= now) notBefore.delete(host);
    let soonest = Number.POSITIVE_INFINITY;
    for (const entry of [...waiting]) {
      if (total >= concurrency) return;
      if ((running.get(entry.host) ?? 0) >= perHost) continue;
      const wait = (notBefore.get(entry.host) ?? now) - now;
      if (wait > 0) {
        soonest = Math.min(soonest, wait);
        continue;
      }
      waiting.splice(waiting.indexOf(entry), 1);
      total++;
      running.set(entry.host, (running.get(entry.host) ?? 0) + 1);
      if (gapMs > 0) notBefore.set(entry.host, now + gapMs);
      entry.start();
    }
    if (Number.isFinite(soonest)) alarm = setTimeout(giveTurns, Math.ceil(soonest));
  };

  const giveBack = (host: string): void => {
    total--;
    const left = (running.get(host) ?? 1) - 1;
    if (left > 0) running.set(host, left);
    else running.delete(host);
    giveTurns();
  };

  return {
    take: async (host) => {
      await new Promise<void>((start) => {
        waiting.push({ host, start });
        giveTurns();
      });
      return () => giveBack(host);
    },
  };
}
