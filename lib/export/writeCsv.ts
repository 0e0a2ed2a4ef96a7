import type { ClaimGroup } from "../model/claim";
import { type ArticleSpan, overlapOf, sliceSpan } from "../model/span";
import { describeExcerpt } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";
import { guardCell } from "./guardCell";

/** The names of the columns, in order. Offsets are [start, end), in UTF-16 code units and in code points. */
export const CSV_COLUMNS = [
  "row",
  "status",
  "differences",
  "outlet",
  "words",
  "differing_words",
  "speaker",
  "source_type",
  "independent_origins",
  "unknown_origins",
  "url",
  "published_at",
  "captured_at",
  "text_sha256",
  "start",
  "end",
  "code_point_start",
  "code_point_end",
  "words_raw_json",
] as const;

/**
 * One line per telling: every outlet's words in every row, then the claims found in one text only. Safe to open in a
 * spreadsheet: a cell that could start a formula is led by an apostrophe. `words_raw_json` has the same words exactly, as a JSON
 * string: its quotation mark keeps it from being read as a formula, and any JSON parser gives the words back.
 */
export function writeCsv(story: ExportedStory): string {
  const { groups, unique } = story.comparison;
  const lines = [
    [...CSV_COLUMNS],
    ...groups.flatMap((group) => group.members.map((member) => writeTelling(story, member, group))),
    ...unique.map((span) => writeTelling(story, span, null)),
  ];
  return lines.map((cells) => `${cells.map(quoteCell).join(",")}\r\n`).join("");
}

function writeTelling(story: ExportedStory, span: ArticleSpan, group: ClaimGroup | null): string[] {
  const excerpt = describeExcerpt(story, span);
  const { article, attribution } = excerpt;
  const differences = group?.differences ?? [];
  const here = differences.flatMap(({ values }) =>
    values.filter((value) => value.article === span.article && overlapOf(value, span) > 0),
  );
  const cells: Readonly<Record<(typeof CSV_COLUMNS)[number], string>> = {
    row: group?.id ?? "",
    status: group?.status ?? "only here",
    differences: differences.map(({ kind, confidence }) => (confidence === "sure" ? kind : `${kind}?`)).join("; "),
    outlet: article.outlet,
    words: excerpt.words,
    differing_words: here.map((value) => sliceSpan(article.text, value)).join(" | "),
    speaker: attribution?.speaker ?? "",
    source_type: attribution?.sourceType ?? "own-voice",
    independent_origins: group ? String(group.origins.independent) : "",
    unknown_origins: group ? String(group.origins.unknown) : "",
    url: article.url ?? "",
    published_at: article.publishedAt ?? "",
    captured_at: excerpt.capturedAt ?? "",
    text_sha256: excerpt.textHash,
    start: String(excerpt.start),
    end: String(excerpt.end),
    code_point_start: String(excerpt.codePointStart),
    code_point_end: String(excerpt.codePointEnd),
    words_raw_json: JSON.stringify(excerpt.words),
  };
  return CSV_COLUMNS.map((column) => (column === "words_raw_json" ? cells[column] : guardCell(cells[column])));
}

const quoteCell = (cell: string) => (/[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
