import { asc, eq } from "drizzle-orm";
import type { MemoNumber } from "../lib/model/memo";
import { database } from "./client";
import { memoNumbers } from "./tables/memo";

/** The numbers a story's memo has given out, in order. */
export async function readMemoNumbers(storyId: string): Promise<readonly MemoNumber[]> {
  return database()
    .select({
      number: memoNumbers.number,
      name: memoNumbers.difference,
      kind: memoNumbers.kind,
      places: memoNumbers.places,
    })
    .from(memoNumbers)
    .where(eq(memoNumbers.storyId, storyId))
    .orderBy(asc(memoNumbers.number))
    .all();
}

/** Keeps numbers just given. One that another opening of the same memo gave at the same moment stays as that one has it. */
export async function addMemoNumbers(storyId: string, numbers: readonly MemoNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  database()
    .insert(memoNumbers)
    .values(numbers.map(({ name, ...rest }) => ({ storyId, difference: name, ...rest })))
    .onConflictDoNothing()
    .run();
}
