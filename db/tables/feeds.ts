import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { IngestError } from "../../lib/model/capture";

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
