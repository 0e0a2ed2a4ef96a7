import { DIFFERENCE_KINDS } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import type { VersionEdits } from "@/lib/model/revision";
import { type ArticleSpan, sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { creditOf } from "../creditOf";
import { type ComparedOutlet, listOutlets, type StoryOutlets } from "../listOutlets";
import { spanAnchor } from "../nameAnchors";
import { placeInArticle, widenToSentences } from "../placeInArticle";
import type { ViewQuery } from "../viewQuery";
import { buildFactsRow } from "./buildFactsRow";
import type { FactsCounts, FactsRow, FactsTable, LoneClaim } from "./factsRow";
import { findEdit } from "./findEdit";

/** Everything the Facts view shows, for what the reader chose to see. Null where there is no comparison yet. */
export function buildFactsTable(
  story: StoryRecord,
  query: ViewQuery,
  edits: readonly VersionEdits[] = [],
): FactsTable | null {
  const { comparison } = story;
  if (!comparison) return null;
  const outlets = listOutlets(story);
  const columns = chooseColumns(outlets.compared, query);
  const shownIds = new Set(columns.map((outlet) => outlet.id));
  const rows = comparison.groups.map((group) => buildFactsRow(group, comparison, outlets, columns, edits));
  const chosen = sortRows(
    rows.filter((row) => isWanted(row, query)),
    query,
  );
  const lone = comparison.unique.flatMap((claim) => buildLone(claim, claim.because, comparison, outlets, edits));
  return {
    columns,
    missing: outlets.missing,
    differ: chosen.filter((row) => row.status === "differ"),
    detail: chosen.filter((row) => row.status === "detail"),
    agree: chosen.filter((row) => row.status === "agree"),
    unsure: chosen.filter((row) => row.status === "unsure"),
    lone:
      query.kinds.length > 0
        ? []
        : lone.filter(({ outlet, shown }) => shownIds.has(outlet.id) && hasWords(outlet, shown, query.q)),
    counts: countRows(rows, lone.length),
  };
}

/** A row stays where one of the shown outlets tells it, with one of the wanted kinds of difference and the words looked for. */
function isWanted(row: FactsRow, query: ViewQuery): boolean {
  const told = row.cells.flatMap((cell) => (cell.kind === "told" ? cell.tellings : []));
  if (told.length === 0) return false;
  if (query.kinds.length > 0 && !row.differences.some(({ kind }) => query.kinds.includes(kind))) return false;
  return told.some(({ outlet, shown }) => hasWords(outlet, shown, query.q));
}

function hasWords(outlet: ComparedOutlet, span: LoneClaim["shown"], q: string): boolean {
  return q === "" || sliceSpan(outlet.article.text, span).toLowerCase().includes(q.toLowerCase());
}

/** The comparison's own order puts what matters most first; `text` follows the first outlet that tells each row. */
function sortRows(rows: readonly FactsRow[], query: ViewQuery): readonly FactsRow[] {
  if (query.sort === "difference") return rows;
  const depth = (row: FactsRow) =>
    Math.min(
      ...row.cells.flatMap((cell, column) =>
        cell.kind === "told" ? cell.tellings.map((t) => column + t.place.depth / 2) : [],
      ),
    );
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

function buildLone(
  claim: ArticleSpan,
  because: LoneClaim["because"],
  comparison: Comparison,
  outlets: StoryOutlets,
  edits: readonly VersionEdits[],
): readonly LoneClaim[] {
  const outlet = outlets.byArticle.get(claim.article);
  if (!outlet) return [];
  return [
    {
      outlet,
      claim,
      shown: widenToSentences(outlet.article, claim),
      anchor: spanAnchor(outlet.id, claim),
      place: placeInArticle(outlet.article, claim),
      credit: creditOf(outlet.article, comparison.attributions, claim),
      because,
      edit: findEdit(claim, outlet, edits),
    },
  ];
}

function countRows(rows: readonly FactsRow[], lone: number): FactsCounts {
  const withStatus = (status: FactsRow["status"]) => rows.filter((row) => row.status === status).length;
  const certain = rows.filter((row) => row.status !== "unsure");
  return {
    shared: certain.length,
    differ: withStatus("differ"),
    detail: withStatus("detail"),
    agree: withStatus("agree"),
    unsure: withStatus("unsure"),
    lone,
    byKind: DIFFERENCE_KINDS.map((kind) => ({
      kind,
      rows: certain.filter((row) => row.differences.some((difference) => difference.kind === kind)).length,
    })).filter(({ rows: n }) => n > 0),
  };
}
