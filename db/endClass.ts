import { eq, lte } from "drizzle-orm";
import { database } from "./client";
import { classes } from "./tables/classes";

/** Deletes a class with its students and all they marked. There is no undo: that is the promise made to them. */
export async function deleteClass(classId: string): Promise<void> {
  database().delete(classes).where(eq(classes.id, classId)).run();
  emptyLog();
}

/** Deletes the classes whose time is over. */
export async function deleteExpiredClasses(): Promise<number> {
  const { changes } = database().delete(classes).where(lte(classes.expiresAt, new Date().toISOString())).run();
  if (changes > 0) emptyLog();
  return changes;
}

/** The write-ahead log still holds what was deleted; whoever reads meanwhile keeps it until the next time. */
function emptyLog(): void {
  database().$client.pragma("wal_checkpoint(TRUNCATE)");
}
