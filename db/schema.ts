import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CaptureState } from "../lib/model/article";
import type { CapturedArticle, CaptureProblem, IngestError } from "../lib/model/capture";
import type { QuestionKind } from "../lib/model/classroom";
import type { Comparison } from "../lib/model/comparison";
import type { CorrectionChange } from "../lib/model/correction";
import type { StoryKind } from "../lib/model/story";

// Only what SQLite and PostgreSQL both have: text, integers, bytes, unique and partial indexes. Times are ISO 8601 in UTC as
// text, which sorts as time in both; data is JSON as text.

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

/** A person's judgement over the program's, kept through every re-analysis; the log is the table itself. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    data: text("data", { mode: "json" }).$type<CorrectionChange>().notNull(),
    reason: text("reason"),
    madeBy: text("made_by").notNull(),
    madeAt: text("made_at").notNull(),
    undoneAt: text("undone_at"),
  },
  (table) => [index("corrections_story").on(table.storyId, table.madeAt)],
);

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

export const shareLinks = sqliteTable(
  "share_links",
  {
    token: text("token").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    createdAt: text("created_at").notNull(),
    expiresAt: text("expires_at"),
    revokedAt: text("revoked_at"),
  },
  (table) => [index("share_links_story").on(table.storyId)],
);

/** What the program itself must remember, by name. */
export const settings = sqliteTable("settings", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

/** Signed-in browsers, by the hash of their cookie. */
export const sessions = sqliteTable("sessions", {
  tokenHash: text("token_hash").primaryKey(),
  createdAt: text("created_at").notNull(),
  expiresAt: text("expires_at").notNull(),
});

/** Which sample stories this database has had, so that a deleted sample stays deleted. */
export const loadedSamples = sqliteTable(
  "loaded_samples",
  { name: text("name").notNull(), contentHash: text("content_hash").notNull(), loadedAt: text("loaded_at").notNull() },
  (table) => [primaryKey({ columns: [table.name] })],
);

export type StoryRow = typeof stories.$inferSelect;
export type VersionRow = typeof versions.$inferSelect;
export type CaptureRow = typeof captures.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;
export type ShareLinkRow = typeof shareLinks.$inferSelect;

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

/** What an editor has said of one difference in the memo; `difference` names it by its place in the text, which outlives a new analysis. */
export const memoRemarks = sqliteTable(
  "memo_remarks",
  {
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    difference: text("difference").notNull(),
    isIncluded: integer("is_included", { mode: "boolean" }).notNull(),
    state: text("state").notNull(),
    notes: text("notes").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.difference] })],
);

/** Feeds that the owner follows, to find versions of one story. */
export const feeds = sqliteTable(
  "feeds",
  {
    id: text("id").primaryKey(),
    url: text("url").notNull(),
    title: text("title"),
    addedAt: text("added_at").notNull(),
    readAt: text("read_at"),
    error: text("error", { mode: "json" }).$type<IngestError>(),
  },
  (table) => [uniqueIndex("feeds_url").on(table.url)],
);

export const feedItems = sqliteTable(
  "feed_items",
  {
    feedId: text("feed_id")
      .notNull()
      .references(() => feeds.id, { onDelete: "cascade" }),
    guid: text("guid").notNull(),
    url: text("url").notNull(),
    title: text("title"),
    text: text("text").notNull(),
    publishedAt: text("published_at"),
    seenAt: text("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.feedId, table.guid] }), index("feed_items_seen").on(table.seenAt)],
);

export type FeedRow = typeof feeds.$inferSelect;
