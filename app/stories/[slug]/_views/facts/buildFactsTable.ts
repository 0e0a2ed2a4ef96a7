import { type ClaimGroup, DIFFERENCE_KINDS } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import type { VersionEdits } from "@/lib/model/revision";
import { sliceSpan } from "@/lib/model/span";
import { standingOf } from "@/lib/model/standingOf";
import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { type ComparedOutlet, listOutlets, type StoryOutlets } from "../listOutlets";
import { widenToSentences } from "../placeInArticle";
import type { ViewQuery } from "../viewQuery";
import { buildFactsRow } from "./buildFactsRow";
import { buildLoneColumns } from "./buildLoneColumns";
import type { FactsCounts, FactsRow, FactsTable, LoneClaim } from "./factsRow";
import { isLikely } from "./isLikely";

/**
 * Everything the Facts view shows, for what the reader chose to see. Null where there is no comparison yet. Of certain and
 * unsure rows only those asked for are built, the others counted: there are often as many of one as of the other.
 */
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
  const wanted = comparison.groups.filter((group) => isWanted(group, query, outlets, shownIds));
  const asked = wanted.filter((group) => (group.status === "unsure") === (query.rows === "unsure"));
  const chosen = sortRows(
    asked.map((group) => buildFactsRow(group, comparison, outlets, columns, edits)),
    query,
  );
  const isWantedLone = ({ outlet, shown }: LoneClaim) => query.kinds.length === 0 && hasWords(outlet, shown, query.q);
  return {
    columns,
    missing: outlets.missing,
    differ: chosen.filter((row) => row.status === "differ"),
    detail: chosen.filter((row) => row.status === "detail"),
    agree: chosen.filter((row) => row.status === "agree"),
    unsure: chosen.filter((row) => row.status === "unsure"),
    wantedUnsure: wanted.filter((group) => group.status === "unsure").length,
    wantedLikely: wanted.filter(({ status, evidence }) => status === "unsure" && isLikely(evidence)).length,
    lone: buildLoneColumns(comparison, outlets, columns, edits, isWantedLone),
    counts: countRows(comparison),
  };
}

/** A row stays where one of the shown outlets tells it, with one of the wanted kinds of difference and the words looked for. */
function isWanted(group: ClaimGroup, query: ViewQuery, outlets: StoryOutlets, shownIds: ReadonlySet<string>): boolean {
  const told = group.members.flatMap((member) => {
    const outlet = outlets.byArticle.get(member.article);
    return outlet && shownIds.has(outlet.id) ? [{ outlet, member }] : [];
  });
  if (told.length === 0) return false;
  if (query.kinds.length > 0 && !group.differences.some(({ kind }) => query.kinds.includes(kind))) return false;
  if (query.q === "") return true;
  return told.some(({ outlet, member }) => hasWords(outlet, widenToSentences(outlet.article, member), query.q));
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

function countRows(comparison: Comparison): FactsCounts {
  const { groups, unique, corrections } = comparison;
  const withStatus = (status: FactsRow["status"]) => groups.filter((group) => group.status === status).length;
  const certain = groups.filter((group) => group.status !== "unsure");
  return {
    shared: certain.length,
    differ: withStatus("differ"),
    detail: withStatus("detail"),
    agree: withStatus("agree"),
    unsure: withStatus("unsure"),
    lone: unique.filter((claim) => standingOf(claim, comparison) === "alone").length,
    corrected: corrections.filter(({ outcome }) => outcome.kind === "applied").length,
    byKind: DIFFERENCE_KINDS.map((kind) => ({
      kind,
      rows: certain.filter((group) => group.differences.some((difference) => difference.kind === kind)).length,
    })).filter(({ rows: n }) => n > 0),
  };
}
