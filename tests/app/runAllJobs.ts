import { runJob } from "@/app/_server/runJob";
import { claimJobs } from "@/db/claimJobs";

/** Does what is queued, and what that queues, until nothing is left whose time has come. Gives how many steps it took. */
export async function runAllJobs(): Promise<number> {
  let steps = 0;
  for (;;) {
    const jobs = await claimJobs(["fetch", "extract", "compare"], 10);
    if (jobs.length === 0) return steps;
    for (const job of jobs) await runJob(job);
    steps += jobs.length;
  }
}
