import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "./stories";

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
