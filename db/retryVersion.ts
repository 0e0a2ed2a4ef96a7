import { eq } from "drizzle-orm";
import { database } from "./client";
import { findVersion } from "./findVersion";
import { queueJob } from "./queueJob";
import { versions } from "./tables/stories";

/** Puts a version that failed back to be read. */
export async function retryVersion(slug: string, versionId: string): Promise<void> {
  database().transaction((tx) => {
    const version = findVersion(tx, slug, versionId);
    if (!version || version.removedAt || version.state !== "failed") return;
    tx.update(versions).set({ state: "waiting", error: null }).where(eq(versions.id, versionId)).run();
    const kind = version.sourceKind === "link" ? "fetch" : "extract";
    queueJob(tx, { kind, storyId: version.storyId, versionId });
  });
}
