import { eq } from "drizzle-orm";
import { database } from "./client";
import { comparisons } from "./tables/stories";

export type ComparisonStamp = { readonly methodVersion: string; readonly inputHash: string; readonly madeAt: string };

/** What a story's comparison was made from and by which method, without the comparison itself. */
export async function readComparisonStamp(storyId: string): Promise<ComparisonStamp | undefined> {
  const { methodVersion, inputHash, madeAt } = comparisons;
  return database()
    .select({ methodVersion, inputHash, madeAt })
    .from(comparisons)
    .where(eq(comparisons.storyId, storyId))
    .get();
}
