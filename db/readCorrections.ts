import { and, asc, eq, isNull } from "drizzle-orm";
import type { Correction } from "../lib/model/correction";
import { database } from "./client";
import { corrections } from "./schema";

/** The corrections that stand, oldest first, as the comparison applies them. */
export async function readCorrections(storyId: string): Promise<Correction[]> {
  const rows = database()
    .select()
    .from(corrections)
    .where(and(eq(corrections.storyId, storyId), isNull(corrections.undoneAt)))
    .orderBy(asc(corrections.madeAt), asc(corrections.id))
    .all();
  return rows.map(({ id, data, reason }) => ({ id, change: data, reason: reason ?? "" }));
}
