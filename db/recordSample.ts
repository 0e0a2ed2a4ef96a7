import { eq } from "drizzle-orm";
import { database } from "./client";
import { loadedSamples } from "./tables/house";

export async function hasLoadedSample(name: string): Promise<boolean> {
  return !!database().select().from(loadedSamples).where(eq(loadedSamples.name, name)).get();
}

/** Remembers a sample by its name for good, so that one its reader deleted does not come back with the next start. */
export async function recordSample(name: string, contentHash: string): Promise<void> {
  database()
    .insert(loadedSamples)
    .values({ name, contentHash, loadedAt: new Date().toISOString() })
    .onConflictDoNothing()
    .run();
}
