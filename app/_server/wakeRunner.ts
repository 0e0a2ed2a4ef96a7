import { claimJobs, readNextJobTime } from "@/db/claimJobs";
import type { JobKind } from "@/db/tables/jobs";
import { runJob } from "./runJob";

/** How many steps of each kind run at once. Fetches wait for others; extracting and comparing take the processor. */
const LANES: readonly { readonly kinds: readonly JobKind[]; readonly width: number }[] = [
  { kinds: ["fetch"], width: 8 },
  { kinds: ["extract"], width: 2 },
  { kinds: ["compare"], width: 1 },
];

type Runner = {
  readonly busy: Map<JobKind, number>;
  timer: NodeJS.Timeout | undefined;
  looking: boolean;
  again: boolean;
};

// On globalThis, so that every route's copy of this module wakes the one runner of the process.
const holder = globalThis as typeof globalThis & { samestoryRunner?: Runner };

/** Sees to it that queued steps are done soon. May be called at any time, as often as one likes; returns at once. */
export function wakeRunner(): void {
  holder.samestoryRunner ??= { busy: new Map(), timer: undefined, looking: false, again: false };
  const runner = holder.samestoryRunner;
  if (runner.looking) {
    runner.again = true;
    return;
  }
  runner.looking = true;
  setImmediate(() => {
    lookForWork(runner)
      .catch((error) => console.error("The queue could not be read:", error))
      .finally(() => {
        runner.looking = false;
        if (runner.again) {
          runner.again = false;
          wakeRunner();
        }
      });
  });
}

async function lookForWork(runner: Runner): Promise<void> {
  clearTimeout(runner.timer);
  for (const { kinds, width } of LANES) {
    const busy = kinds.reduce((sum, kind) => sum + (runner.busy.get(kind) ?? 0), 0);
    for (const job of await claimJobs(kinds, width - busy)) {
      runner.busy.set(job.kind, (runner.busy.get(job.kind) ?? 0) + 1);
      void runJob(job).finally(() => {
        runner.busy.set(job.kind, (runner.busy.get(job.kind) ?? 1) - 1);
        wakeRunner();
      });
    }
  }
  const next = await readNextJobTime();
  const waitMs = next ? Date.parse(next) - Date.now() : 0;
  // What waits for a free lane is found when that lane's job ends; only what waits for its time needs a clock.
  if (next && waitMs > 0) runner.timer = setTimeout(wakeRunner, waitMs).unref();
}
