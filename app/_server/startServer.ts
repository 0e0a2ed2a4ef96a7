import { database } from "@/db/client";
import { purgeDeletedStories } from "@/db/deleteStory";
import { recoverJobs } from "@/db/recoverJobs";
import { keepPassphrase } from "./checkPassphrase";
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
  try {
    database();
  } catch (error) {
    stopWith(`The stories could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (mode.kind === "passphrase") await keepPassphrase(mode.passphrase);
  await loadSamples();
  await purgeDeletedStories();
  await recoverJobs();
  wakeRunner();
}

function stopWith(message: string): never {
  console.error(`SameStory did not start. ${message}`);
  process.exit(1);
}
