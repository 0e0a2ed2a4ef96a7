import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Alignment, Difference, UniqueClaim } from "../model/claim";
import { decideStatus } from "./facts/decideStatus";
import { findActDifferences } from "./facts/findActDifferences";
import { findAttributionDifferences } from "./facts/findAttributionDifferences";
import { findCertaintyDifferences } from "./facts/findCertaintyDifferences";
import { findDateDifferences } from "./facts/findDateDifferences";
import { findNameDifferences } from "./facts/findNameDifferences";
import { findNumberDifferences } from "./facts/findNumberDifferences";
import { findPlaceDifferences } from "./facts/findPlaceDifferences";
import { findPolarityDifferences } from "./facts/findPolarityDifferences";
import { findQuoteDifferences } from "./facts/findQuoteDifferences";
import { rankUnique } from "./facts/rankUnique";
import { readTellings, type Telling } from "./facts/readTelling";

/** A row with its differences: everything of a `ClaimGroup` but its origins, which sourcing knows. */
export type ComparedGroup = AlignedGroup & {
  readonly differences: readonly Difference[];
  readonly status: "agree" | "detail" | "differ" | "unsure";
};

export type Facts = { readonly groups: readonly ComparedGroup[]; readonly unique: readonly UniqueClaim[] };

/** One finder a kind, in the order in which a reader wants them. */
const FINDERS: readonly ((tellings: readonly Telling[]) => Difference[])[] = [
  findNumberDifferences,
  findDateDifferences,
  findQuoteDifferences,
  findCertaintyDifferences,
  findPolarityDifferences,
  findActDifferences,
  findNameDifferences,
  findPlaceDifferences,
  findAttributionDifferences,
];

/** The differences between the tellings of one row, in the order in which a reader wants them. */
export function findDifferences(tellings: readonly Telling[]): Difference[] {
  return FINDERS.flatMap((find) => find(tellings));
}

/** Takes the rows; gives each its typed differences and status, ranks rows by difference and lone claims by what a reader of the others misses. */
export function compareFacts(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  alignment: Alignment,
): Facts {
  // What is only possibly one claim has no differences: they would be those of two.
  const rows = alignment.groups.map((group) =>
    group.certainty === "unsure" ? [] : readTellings(group, articles, attributions),
  );
  const found = sayOnce(rows.map(findDifferences));
  const groups = alignment.groups.map((group, i): ComparedGroup => {
    const differences = found[i] ?? [];
    const status = decideStatus(group, rows[i] ?? [], differences);
    return { ...group, differences, status };
  });
  return { groups, unique: rankUnique(alignment.unique, articles, attributions) };
}

/** Kinds whose difference is often the articles', not one claim's: a name's spelling, the hour given with a day. */
const ONCE: ReadonlySet<string> = new Set(["name", "place", "date"]);

/** What is told of the same articles in the same words is told in the first row that holds it, not in each. */
function sayOnce(rows: readonly (readonly Difference[])[]): Difference[][] {
  const said = new Set<string>();
  return rows.map((differences) =>
    differences.filter(({ kind, confidence, compatible, values }) => {
      if (!ONCE.has(kind) || (kind === "date" && confidence === "sure" && !compatible)) return true;
      const key = [...new Set(values.map(({ article, value }) => `${article} ${value}`))].sort().join("|");
      const isNew = ![...said].some((other) => key === other || other.includes(key));
      said.add(key);
      return isNew;
    }),
  );
}
