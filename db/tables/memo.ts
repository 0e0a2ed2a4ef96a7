import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Anchor } from "../../lib/model/correction";
import type { MemoKind } from "../../lib/model/memo";
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

/** Numbers given to the memo's differences, never given again; the places of its tellings say which difference one was given to. */
export const memoNumbers = sqliteTable(
  "memo_numbers",
  {
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    difference: text("difference").notNull(),
    kind: text("kind").$type<MemoKind>().notNull(),
    places: text("places", { mode: "json" }).$type<readonly Anchor[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.number] })],
);
