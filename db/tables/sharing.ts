import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "./stories";

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

export type ShareLinkRow = typeof shareLinks.$inferSelect;
