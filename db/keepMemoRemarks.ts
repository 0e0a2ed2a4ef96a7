import { eq } from "drizzle-orm";
import { database } from "./client";
import { memoRemarks } from "./tables/memo";

export type KeptRemark = {
  readonly difference: string;
  readonly isIncluded: boolean;
  readonly state: string;
  readonly notes: string;
};

/** What has been said of a story's differences, by the name of each. */
export async function readMemoRemarks(storyId: string): Promise<readonly KeptRemark[]> {
  return database()
    .select({
      difference: memoRemarks.difference,
      isIncluded: memoRemarks.isIncluded,
      state: memoRemarks.state,
      notes: memoRemarks.notes,
    })
    .from(memoRemarks)
    .where(eq(memoRemarks.storyId, storyId))
    .all();
}

/** Keeps remarks, each in place of what was said of the same difference before; all or none. */
export async function saveMemoRemarks(storyId: string, remarks: readonly KeptRemark[]): Promise<void> {
  const updatedAt = new Date().toISOString();
  database().transaction((tx) => {
    for (const { difference, ...said } of remarks) {
      const values = { ...said, updatedAt };
      tx.insert(memoRemarks)
        .values({ storyId, difference, ...values })
        .onConflictDoUpdate({ target: [memoRemarks.storyId, memoRemarks.difference], set: values })
        .run();
    }
  });
}
