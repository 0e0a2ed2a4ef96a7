import { eq } from "drizzle-orm";
import type { IngestError } from "../lib/model/capture";
import { database } from "./client";
import { stories, versions } from "./tables/stories";

/**
 * Marks a version as not taken in, with the reason. What was handed in stays, to be tried again. A version that has an older
 * capture keeps it: a failed look for changes takes nothing away.
 */
export async function failVersion(versionId: string, error: IngestError): Promise<void> {
  database().transaction((tx) => {
    const version = tx.select().from(versions).where(eq(versions.id, versionId)).get();
    if (!version || version.removedAt) return;
    const now = new Date().toISOString();
    const state = version.captureId ? "captured" : "failed";
    tx.update(versions).set({ state, error, updatedAt: now }).where(eq(versions.id, versionId)).run();
    tx.update(stories).set({ updatedAt: now }).where(eq(stories.id, version.storyId)).run();
  });
}
