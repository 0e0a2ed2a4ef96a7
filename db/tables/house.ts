import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
