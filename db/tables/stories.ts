import { sql } from "drizzle-orm";
import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CaptureState } from "../../lib/model/article";
import type { CapturedArticle, CaptureProblem, IngestError } from "../../lib/model/capture";
import type { Comparison } from "../../lib/model/comparison";
import type { StoryKind } from "../../lib/model/story";

// Only what SQLite and PostgreSQL both have: text, integers, bytes, unique and partial indexes. Times are ISO 8601 in UTC as
// text, which sorts as time in both; data is JSON as text. The same holds for all tables beside this file.

export const stories = sqliteTable(
  "stories",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    /** Whether a person chose the title; else it follows the first version's headline. */
    titleGiven: integer("title_given", { mode: "boolean" }).notNull().default(false),
    kind: text("kind").$type<StoryKind>().notNull(),
    notice: text("notice"),
    /** The form that made the story: a second click on the same form finds the story it already made. */
    requestKey: text("request_key"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    /** How often its links are looked at for changes, in hours; null for only when asked. */
    recheckHours: integer("recheck_hours"),
    /** Set while a deleted story can still be brought back. */
    deletedAt: text("deleted_at"),
  },
  (table) => [
    uniqueIndex("stories_slug").on(table.slug),
    uniqueIndex("stories_request_key").on(table.requestKey),
    index("stories_updated_at").on(table.updatedAt),
  ],
);

export type VersionSourceKind = "link" | "text" | "html" | "file";

export type VersionStateKind = "waiting" | "captured" | "failed";

export const versions = sqliteTable(
  "versions",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    sourceKind: text("source_kind").$type<VersionSourceKind>().notNull(),
    /** What makes two inputs one: the address in its plain form, or the hash of what was handed in. */
    inputKey: text("input_key").notNull(),
    inputUrl: text("input_url"),
    fileName: text("file_name"),
    // What a person says of the version; where given it wins over every capture, now and later.
    givenOutlet: text("given_outlet"),
    givenTitle: text("given_title"),
    givenByline: text("given_byline"),
    givenPublishedAt: text("given_published_at"),
    givenUrl: text("given_url"),
    state: text("state").$type<VersionStateKind>().notNull(),
    error: text("error", { mode: "json" }).$type<IngestError>(),
    /** The newest capture; older ones stay. No reference, because the two tables would need each other first. */
    captureId: text("capture_id"),
    /** When the address was last looked at, whether or not anything had changed. */
    checkedAt: text("checked_at"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    removedAt: text("removed_at"),
  },
  (table) => [
    uniqueIndex("versions_input").on(table.storyId, table.inputKey).where(sql`removed_at is null`),
    index("versions_story").on(table.storyId, table.position),
  ],
);

/** What was handed in and has not become a capture yet; gone once it has, so that no markup stays. */
export const versionInputs = sqliteTable("version_inputs", {
  versionId: text("version_id")
    .primaryKey()
    .references(() => versions.id, { onDelete: "cascade" }),
  body: blob("body", { mode: "buffer" }).notNull(),
});

export const captures = sqliteTable(
  "captures",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .notNull()
      .references(() => versions.id, { onDelete: "cascade" }),
    capturedAt: text("captured_at").notNull(),
    outlet: text("outlet").notNull(),
    title: text("title"),
    standfirst: text("standfirst"),
    byline: text("byline"),
    publishedAt: text("published_at"),
    modifiedAt: text("modified_at"),
    language: text("language"),
    url: text("url"),
    finalUrl: text("final_url"),
    text: text("text").notNull(),
    words: integer("words").notNull(),
    charset: text("charset"),
    rawHash: text("raw_hash").notNull(),
    textHash: text("text_hash").notNull(),
    state: text("state").$type<CaptureState>().notNull(),
    stateReason: text("state_reason").$type<CaptureProblem>(),
    warnings: text("warnings", { mode: "json" }).$type<readonly string[]>().notNull(),
    suppliedBy: text("supplied_by").$type<CapturedArticle["suppliedBy"]>().notNull(),
    captions: text("captions", { mode: "json" }).$type<readonly string[]>().notNull(),
    relatedLinks: text("related_links", { mode: "json" }).$type<CapturedArticle["relatedLinks"]>().notNull(),
    correctionNotes: text("correction_notes", { mode: "json" }).$type<readonly string[]>().notNull(),
    linkedHosts: text("linked_hosts", { mode: "json" }).$type<readonly string[]>().notNull(),
  },
  (table) => [index("captures_version").on(table.versionId, table.capturedAt)],
);

/** A story's comparison as data, never as markup; made anew when its inputs or the method change. */
export const comparisons = sqliteTable("comparisons", {
  storyId: text("story_id")
    .primaryKey()
    .references(() => stories.id, { onDelete: "cascade" }),
  methodVersion: text("method_version").notNull(),
  /** Hash of what was compared, so that a comparison no input changed is not made again. */
  inputHash: text("input_hash").notNull(),
  madeAt: text("made_at").notNull(),
  data: text("data", { mode: "json" }).$type<Comparison>().notNull(),
});

export type StoryRow = typeof stories.$inferSelect;

export type VersionRow = typeof versions.$inferSelect;

export type CaptureRow = typeof captures.$inferSelect;
