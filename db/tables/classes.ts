import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { QuestionKind } from "../../lib/model/classroom";
import { stories, versions } from "./stories";

/** A story as one class reads it. Deleted with all that students wrote when the teacher says so, else when it expires. */
export const classes = sqliteTable(
  "classes",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    token: text("token").notNull(),
    code: text("code").notNull(),
    blind: integer("blind", { mode: "boolean" }).notNull(),
    namesShownAt: text("names_shown_at"),
    revealedAt: text("revealed_at"),
    closedAt: text("closed_at"),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at").notNull(),
  },
  (table) => [
    uniqueIndex("classes_token").on(table.token),
    uniqueIndex("classes_code").on(table.code),
    index("classes_story").on(table.storyId),
  ],
);

export const classQuestions = sqliteTable(
  "class_questions",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    kind: text("kind").$type<QuestionKind>().notNull(),
    text: text("text").notNull(),
  },
  (table) => [index("class_questions_class").on(table.classId, table.position)],
);

/** A student, by a pseudonym and the hash of a cookie: no name, no address, nothing to sign in with elsewhere. */
export const classMembers = sqliteTable(
  "class_members",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    pseudonym: text("pseudonym").notNull(),
    tokenHash: text("token_hash").notNull(),
    joinedAt: text("joined_at").notNull(),
  },
  (table) => [uniqueIndex("class_members_pseudonym").on(table.classId, table.pseudonym)],
);

export const classMarks = sqliteTable(
  "class_marks",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => classMembers.id, { onDelete: "cascade" }),
    questionId: text("question_id")
      .notNull()
      .references(() => classQuestions.id, { onDelete: "cascade" }),
    versionId: text("version_id")
      .notNull()
      .references(() => versions.id, { onDelete: "cascade" }),
    textHash: text("text_hash").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    madeAt: text("made_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.questionId, table.versionId, table.start] })],
);
