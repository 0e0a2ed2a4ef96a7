import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Correction, CorrectionChange, LoggedCorrection } from "../lib/model/correction";
import { database } from "./client";
import { corrections } from "./tables/corrections";

export type NewCorrection = { readonly change: CorrectionChange; readonly reason: string; readonly madeBy: string };

/** Keeps a correction and gives its id. The log only grows: what is taken back stays in it, marked so. */
export async function saveCorrection(storyId: string, { change, reason, madeBy }: NewCorrection): Promise<string> {
  const [id, madeAt] = [randomUUID(), new Date().toISOString()];
  database().insert(corrections).values({ id, storyId, kind: change.kind, data: change, reason, madeBy, madeAt }).run();
  return id;
}

/** Says why a correction was made, and by whom, after it was: one click makes it, and its reason may come later. */
export async function explainCorrection(
  storyId: string,
  id: string,
  { reason, madeBy }: Omit<NewCorrection, "change">,
): Promise<void> {
  database()
    .update(corrections)
    .set({ reason, madeBy })
    .where(and(eq(corrections.storyId, storyId), eq(corrections.id, id)))
    .run();
}

/** Takes a correction back, or puts it in force again. Nothing happens where the story has none by this id. */
export async function setCorrectionUndone(storyId: string, id: string, isUndone: boolean): Promise<void> {
  database()
    .update(corrections)
    .set({ undoneAt: isUndone ? new Date().toISOString() : null })
    .where(and(eq(corrections.storyId, storyId), eq(corrections.id, id)))
    .run();
}

/** All corrections of a story, oldest first. */
export async function listCorrections(storyId: string): Promise<readonly LoggedCorrection[]> {
  const rows = database()
    .select()
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(asc(corrections.madeAt))
    .all();
  return rows.map(({ id, data, reason, madeBy, madeAt, undoneAt }) => ({
    id,
    change: data,
    reason: reason ?? "",
    madeBy,
    madeAt,
    undoneAt,
  }));
}

/** The corrections in force, oldest first: what the comparison is made with. */
export async function readCorrectionsInForce(storyId: string): Promise<readonly Correction[]> {
  const rows = database()
    .select({ id: corrections.id, change: corrections.data, reason: corrections.reason })
    .from(corrections)
    .where(and(eq(corrections.storyId, storyId), isNull(corrections.undoneAt)))
    .orderBy(asc(corrections.madeAt))
    .all();
  return rows.map(({ id, change, reason }) => ({ id, change, reason: reason ?? "" }));
}
