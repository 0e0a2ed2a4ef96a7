import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Correction, CorrectionChange } from "../lib/model/correction";
import { database } from "./client";
import { corrections } from "./schema";

export type NewCorrection = { readonly change: CorrectionChange; readonly reason: string; readonly madeBy: string };

/** A correction as the log shows it: who said what, when, why, and whether it was taken back. */
export type LoggedCorrection = Correction & {
  readonly madeBy: string;
  readonly madeAt: string;
  readonly undoneAt: string | null;
};

/** Keeps a correction. The log only grows: what is taken back stays in it, marked so. */
export async function saveCorrection(storyId: string, { change, reason, madeBy }: NewCorrection): Promise<void> {
  const madeAt = new Date().toISOString();
  database()
    .insert(corrections)
    .values({ id: randomUUID(), storyId, kind: change.kind, data: change, reason, madeBy, madeAt })
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
