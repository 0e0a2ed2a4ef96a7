// In memory: there is one process, and a limit that forgets at a restart costs nobody anything.
const holder = globalThis as typeof globalThis & { samestoryRates?: Map<string, number[]> };

export type RateLimit = { readonly name: string; readonly times: number; readonly withinMs: number };
export type RateAnswer = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

const MINUTE_MS = 60_000;
/** Keys kept before the stale ones are swept out. */
const MAX_KEYS = 10_000;

export const SIGN_IN_PER_ADDRESS: RateLimit = { name: "sign-in", times: 10, withinMs: 15 * MINUTE_MS };
/** However many addresses a guesser has. */
export const SIGN_IN_OVERALL: RateLimit = { name: "sign-in-all", times: 100, withinMs: 15 * MINUTE_MS };
/** A class of thirty behind one address starts two stories each in the same minute and is not stopped. */
export const STORIES_PER_ADDRESS: RateLimit = { name: "stories", times: 120, withinMs: 10 * MINUTE_MS };
/** Reading a shared story: thirty readers may turn a page every three seconds. */
export const SHARED_PAGES_PER_ADDRESS: RateLimit = { name: "shared", times: 600, withinMs: MINUTE_MS };

/** Guessing a class's code: thirty pupils may each mistype twice, and a guesser needs centuries. */
export const CLASS_CODES_PER_ADDRESS: RateLimit = { name: "class-code", times: 120, withinMs: 15 * MINUTE_MS };
/** Joining and marking: thirty pupils behind one address, each ticking every other second. */
export const CLASS_STEPS_PER_ADDRESS: RateLimit = { name: "class-step", times: 1200, withinMs: MINUTE_MS };

/** Counts one more under a key unless that would be too many; then says after how many seconds there is room again. */
export function limitRate(limit: RateLimit, key: string, nowMs = Date.now()): RateAnswer {
  holder.samestoryRates ??= new Map();
  const rates = holder.samestoryRates;
  if (rates.size > MAX_KEYS) sweep(rates, nowMs);
  const id = `${limit.name}:${key}`;
  const recent = (rates.get(id) ?? []).filter((at) => at > nowMs - limit.withinMs);
  rates.set(id, recent);
  const [oldest] = recent;
  if (recent.length >= limit.times && oldest !== undefined) {
    return { allowed: false, retryAfterSeconds: Math.ceil((oldest + limit.withinMs - nowMs) / 1000) };
  }
  recent.push(nowMs);
  return { allowed: true };
}

/** Takes the newest one under a key back: it turned out to be none that is limited. */
export function forgetOne(limit: RateLimit, key: string): void {
  holder.samestoryRates?.get(`${limit.name}:${key}`)?.pop();
}

function sweep(rates: Map<string, number[]>, nowMs: number): void {
  for (const [key, times] of rates) if ((times.at(-1) ?? 0) < nowMs - 15 * MINUTE_MS) rates.delete(key);
}
