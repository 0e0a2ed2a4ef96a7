import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { stories, versions } from "./stories";

export type JobKind = "fetch" | "extract" | "compare";

export type JobStatus = "queued" | "running" | "done" | "failed" | "cancelled";

export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").$type<JobKind>().notNull(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    versionId: text("version_id").references(() => versions.id, { onDelete: "cascade" }),
    /** The version or story the job is about: one open job per kind and subject, however often it is asked for. */
    subject: text("subject").notNull(),
    status: text("status").$type<JobStatus>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    runAfter: text("run_after").notNull(),
    createdAt: text("created_at").notNull(),
    startedAt: text("started_at"),
    finishedAt: text("finished_at"),
  },
  (table) => [
    uniqueIndex("jobs_open").on(table.kind, table.subject).where(sql`status = 'queued'`),
    index("jobs_next").on(table.status, table.runAfter),
    index("jobs_story").on(table.storyId, table.status),
  ],
);

export type JobRow = typeof jobs.$inferSelect;
