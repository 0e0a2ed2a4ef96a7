import type { ViewQuery } from "./viewQuery";

/** Beyond this many columns a table is wider than most screens, and a claim that two of eight tell is mostly empty cells. */
export const MAX_FITTING_COLUMNS = 4;

/** Whether Facts stands claim by claim rather than as a table: as asked for, else by what a screen holds. */
export function showsLines(query: ViewQuery, columns: number): boolean {
  return query.layout === "lines" || (query.layout === "auto" && columns > MAX_FITTING_COLUMNS);
}
