import { and, eq, isNull, lte } from "drizzle-orm";
import { database } from "./client";
import { classes } from "./schema";

/** Shows a class the outlets' names and the program's marks, for good: what was seen can't be unseen. */
export async function revealClass(classId: string): Promise<void> {
  const revealedAt = new Date().toISOString();
  database()
    .update(classes)
    .set({ revealedAt })
    .where(and(eq(classes.id, classId), isNull(classes.revealedAt)))
    .run();
}

/** Deletes a class with its students and all they marked. There is no undo: that is the promise made to them. */
export async function deleteClass(classId: string): Promise<void> {
  database().delete(classes).where(eq(classes.id, classId)).run();
}

/** Deletes the classes whose time is over. */
export async function deleteExpiredClasses(): Promise<number> {
  return database().delete(classes).where(lte(classes.expiresAt, new Date().toISOString())).run().changes;
}
