import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Origins } from "../model/claim";
import type { Drift, ProvenanceEdge, Sourcing } from "../model/sourcing";

export type SourcingResult = {
  readonly provenance: readonly ProvenanceEdge[];
  readonly drift: readonly Drift[];
  readonly sourcing: Sourcing;
  /** Independent origins of each row, in the order of the rows given. */
  readonly origins: readonly Origins[];
};

/** Takes articles, attributions and rows; gives who speaks, who leans on whom, and how many origins a claim has. */
export function compareSourcing(
  _articles: readonly SegmentedArticle[],
  _attributions: readonly Attribution[],
  groups: readonly AlignedGroup[],
): SourcingResult {
  const origins = groups.map(
    (group): Origins => ({ independent: 0, unknown: new Set(group.members.map((m) => m.article)).size, because: [] }),
  );
  return {
    provenance: [],
    drift: [],
    sourcing: { ledger: [], voices: [], questions: [], quotations: [], speakers: [] },
    origins,
  };
}
