import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CorrectionChange } from "../../lib/model/correction";
import { stories } from "./stories";

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
