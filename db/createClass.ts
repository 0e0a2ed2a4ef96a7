import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { QuestionKind } from "../lib/model/classroom";
import { database } from "./client";
import { classes, classQuestions } from "./tables/classes";

export type NewClass = {
  readonly storyId: string;
  readonly title: string;
  readonly blind: boolean;
  readonly questions: readonly { readonly kind: QuestionKind; readonly text: string }[];
};

/** A class and all that its students wrote are gone this many days after it was made, unless the teacher deletes it sooner. */
const KEPT_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** Letters and digits that can't be taken for one another when read from a board: no I, L, O, 0, 1. */
const CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const CODE_LENGTH = 6;

/** Makes a class for a story; students join it by its link or its code. */
export async function createClass({ storyId, title, blind, questions }: NewClass): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  const token = randomBytes(16).toString("base64url");
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join("");
  const expiresAt = new Date(now.getTime() + KEPT_DAYS * MS_PER_DAY).toISOString();
  database().transaction((tx) => {
    tx.insert(classes)
      .values({ id, storyId, title, blind, token, code, createdAt: now.toISOString(), expiresAt })
      .run();
    const rows = questions.map((question, position) => ({ id: randomUUID(), classId: id, position, ...question }));
    if (rows.length > 0) tx.insert(classQuestions).values(rows).run();
  });
  return id;
}
