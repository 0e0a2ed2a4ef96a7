import { eq, lte } from "drizzle-orm";
import { database } from "./client";
import { classes } from "./tables/classes";

/** Deletes a class with its students and all they marked. There is no undo: that is the promise made to them. */
export async function deleteClass(classId: string): Promise<void> {
  database().delete(classes).where(eq(classes.id, classId)).run();
}

/** Deletes the classes whose time is over. */
export async function deleteExpiredClasses(): Promise<number> {
  return database().delete(classes).where(lte(classes.expiresAt, new Date().toISOString())).run().changes;
}
