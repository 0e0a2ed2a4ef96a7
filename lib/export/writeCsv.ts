import type { ExportedStory } from "./exportedStory";
import { guardCell } from "./guardCell";
import { listTellings, TELLING_COLUMNS } from "./listTellings";

/**
 * One line per telling. Safe to open in a spreadsheet: a cell that could start a formula is led by an apostrophe. The last
 * column, `words_raw_json`, has the words exactly, as a JSON string: its quotation mark keeps it from being read as a formula,
 * and any JSON parser gives the words back.
 */
export function writeCsv(story: ExportedStory): string {
  const lines = listTellings(story).map((telling) => [
    ...TELLING_COLUMNS.map((column) => guardCell(telling[column])),
    JSON.stringify(telling.words),
  ]);
  const header = [...TELLING_COLUMNS, "words_raw_json"];
  return [header, ...lines].map((cells) => `${cells.map(quoteCell).join(",")}\r\n`).join("");
}

const quoteCell = (cell: string) => (/[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
