import type { Comparison } from "../lib/model/comparison";
import { database } from "./client";
import { comparisons } from "./tables/stories";

/** Keeps a story's comparison in place of the last one. `inputHash` names what was compared. */
export async function saveComparison(storyId: string, inputHash: string, data: Comparison): Promise<void> {
  const made = { methodVersion: data.method.version, inputHash, madeAt: new Date().toISOString(), data };
  database()
    .insert(comparisons)
    .values({ storyId, ...made })
    .onConflictDoUpdate({ target: comparisons.storyId, set: made })
    .run();
}
