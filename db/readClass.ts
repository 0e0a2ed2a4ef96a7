import { and, asc, desc, eq, gt, isNull, type SQL } from "drizzle-orm";
import type { ClassRecord } from "../lib/model/classroom";
import { foldCode } from "../lib/model/foldCode";
import { database } from "./client";
import { classes, classQuestions } from "./tables/classes";
import { stories } from "./tables/stories";

/** A class by its id (its teacher), its token (a link) or its code (read aloud); undefined where it is gone or expired. */
export async function readClass(
  by: { readonly id: string } | { readonly token: string } | { readonly code: string },
): Promise<ClassRecord | undefined> {
  const which =
    "id" in by
      ? eq(classes.id, by.id)
      : "token" in by
        ? eq(classes.token, by.token)
        : eq(classes.code, foldCode(by.code));
  return selectClasses(which)[0];
}

/** The classes of a story, newest first. */
export async function listClasses(slug: string): Promise<readonly ClassRecord[]> {
  return selectClasses(eq(stories.slug, slug));
}

function selectClasses(which: SQL): readonly ClassRecord[] {
  const db = database();
  const rows = db
    .select({ row: classes, slug: stories.slug })
    .from(classes)
    .innerJoin(stories, eq(stories.id, classes.storyId))
    .where(and(which, isNull(stories.deletedAt), gt(classes.expiresAt, new Date().toISOString())))
    .orderBy(desc(classes.createdAt))
    .all();
  return rows.map(({ row: { storyId: _storyId, ...row }, slug }) => {
    const questions = db
      .select({ id: classQuestions.id, kind: classQuestions.kind, text: classQuestions.text })
      .from(classQuestions)
      .where(eq(classQuestions.classId, row.id))
      .orderBy(asc(classQuestions.position))
      .all();
    return { ...row, slug, questions };
  });
}
