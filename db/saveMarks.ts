import { and, eq } from "drizzle-orm";
import type { ClassMark } from "../lib/model/classroom";
import { database } from "./client";
import { classMarks, classMembers, classQuestions } from "./tables/classes";

export type NewMark = {
  readonly versionId: string;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
};

/** A member's marks under one question, all of them: what is not among them any more was unmarked. Sending them twice changes nothing. */
export async function saveMarks(memberId: string, questionId: string, marks: readonly NewMark[]): Promise<void> {
  const madeAt = new Date().toISOString();
  database().transaction((tx) => {
    tx.delete(classMarks)
      .where(and(eq(classMarks.memberId, memberId), eq(classMarks.questionId, questionId)))
      .run();
    for (const mark of marks)
      tx.insert(classMarks)
        .values({ memberId, questionId, ...mark, madeAt })
        .onConflictDoNothing()
        .run();
  });
}

/** All marks of a class with their pseudonyms, by question, then text. */
export async function readMarks(classId: string): Promise<readonly ClassMark[]> {
  return database()
    .select({
      questionId: classMarks.questionId,
      memberId: classMarks.memberId,
      pseudonym: classMembers.pseudonym,
      version: classMarks.versionId,
      textHash: classMarks.textHash,
      start: classMarks.start,
      end: classMarks.end,
    })
    .from(classMarks)
    .innerJoin(classMembers, eq(classMembers.id, classMarks.memberId))
    .innerJoin(classQuestions, eq(classQuestions.id, classMarks.questionId))
    .where(eq(classMembers.classId, classId))
    .orderBy(classQuestions.position, classMarks.versionId, classMarks.start, classMembers.joinedAt)
    .all();
}
