import { and, eq, isNull } from "drizzle-orm";
import type { ClassStep } from "../lib/model/classroom";
import { database } from "./client";
import { classes } from "./tables/classes";

const COLUMNS = {
  names: { column: classes.namesShownAt, key: "namesShownAt" },
  marks: { column: classes.revealedAt, key: "revealedAt" },
  closed: { column: classes.closedAt, key: "closedAt" },
} as const;

/** Shows a class the outlets' names or the program's marks, or closes its marking. Done twice, the first time stands. */
export async function takeClassStep(classId: string, step: ClassStep): Promise<void> {
  const { column, key } = COLUMNS[step];
  database()
    .update(classes)
    .set({ [key]: new Date().toISOString() })
    .where(and(eq(classes.id, classId), isNull(column)))
    .run();
}

/** Takes a step back: what was shown is hidden again from whoever has not read it yet. */
export async function undoClassStep(classId: string, step: ClassStep): Promise<void> {
  database()
    .update(classes)
    .set({ [COLUMNS[step].key]: null })
    .where(eq(classes.id, classId))
    .run();
}
