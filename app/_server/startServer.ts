import { database } from "@/db/client";
import { purgeDeletedStories } from "@/db/deleteStory";
import { deleteExpiredClasses } from "@/db/endClass";
import { queueDueChecks } from "@/db/queueChecks";
import { recoverJobs } from "@/db/recoverJobs";
import { readDueFeeds } from "../_feeds/readDueFeeds";
import { keepPassphrase } from "./checkPassphrase";
import { prepareComparing } from "./compareApart";
import { keepTrueAddress } from "./keepTrueAddress";
import { loadSamples } from "./loadSamples";
import { readAccessMode } from "./readAccessMode";
import { wakeRunner } from "./wakeRunner";

/**
 * Opens and migrates the database, loads the samples, and goes on with what a stop cut short. Ends the program, with a
 * sentence why, where it must not run.
 */
export async function startServer(): Promise<void> {
  const mode = readAccessMode();
  if (mode.kind === "closed") stopWith(mode.message);
  keepTrueAddress();
  try {
    database();
  } catch (error) {
    stopWith(`The stories could not be opened: ${describeFault(error)}`);
  }
  if (mode.kind === "passphrase") await keepPassphrase(mode.passphrase);
  prepareComparing();
  await loadSamples();
  await purgeDeletedStories();
  await deleteExpiredClasses();
  await recoverJobs();
  wakeRunner();
  setInterval(lookForDueWork, DUE_WORK_EVERY_MS).unref();
}

/** How often due checks, feeds and ended classes are looked for: a check asked for every hour comes at most five minutes late. */
const DUE_WORK_EVERY_MS = 5 * 60_000;

function lookForDueWork(): void {
  Promise.all([queueDueChecks(Date.now()), deleteExpiredClasses(), readDueFeeds(Date.now())])
    .then(([queued]) => {
      if (queued > 0) wakeRunner();
    })
    .catch((error: unknown) => console.error("Due work could not be looked for:", error));
}

/** SQLite's own words for a file that is cut, overwritten or something else say nothing of what to do. */
function describeFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
    return "the file samestory.db in the data folder is damaged or no database. Put a backup in its place, or take it away to begin anew.";
  return error instanceof Error ? error.message : String(error);
}

function stopWith(message: string): never {
  console.error(`SameStory did not start. ${message}`);
  process.exit(1);
}
