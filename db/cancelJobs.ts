import { and, eq, inArray, isNull } from "drizzle-orm";
import type { IngestError } from "../lib/model/capture";
import { database } from "./client";
import { jobs } from "./tables/jobs";
import { stories, versions } from "./tables/stories";

const CANCELLED: IngestError = {
  kind: "cancelled",
  message: "You stopped this before it was read.",
  next: "Try again, or paste the text instead.",
  retry: true,
};

/** Stops what a story still waits for. Versions read already stay; those under way are marked, and a late result is dropped. */
export async function cancelJobs(slug: string): Promise<void> {
  database().transaction((tx) => {
    const story = tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.slug, slug), isNull(stories.deletedAt)))
      .get();
    if (!story) return;
    const open = tx
      .update(jobs)
      .set({ status: "cancelled", finishedAt: new Date().toISOString() })
      .where(
        and(
          eq(jobs.storyId, story.id),
          inArray(jobs.kind, ["fetch", "extract"]),
          inArray(jobs.status, ["queued", "running"]),
        ),
      )
      .returning({ versionId: jobs.versionId })
      .all();
    const ids = open.flatMap(({ versionId }) => versionId ?? []);
    tx.update(versions)
      .set({ state: "failed", error: CANCELLED })
      .where(and(inArray(versions.id, ids), eq(versions.state, "waiting")))
      .run();
  });
}
