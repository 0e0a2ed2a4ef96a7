import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Origins } from "../model/claim";
import type { Drift, ProvenanceEdge, Sourcing } from "../model/sourcing";
import { askQuestions } from "./sourcing/askQuestions";
import { buildLedger } from "./sourcing/buildLedger";
import { countOrigins } from "./sourcing/countOrigins";
import { findDrift } from "./sourcing/findDrift";
import { findProvenance } from "./sourcing/findProvenance";
import { findReprints } from "./sourcing/findReprints";
import { pairQuotations } from "./sourcing/pairQuotations";

export type SourcingResult = {
  readonly provenance: readonly ProvenanceEdge[];
  readonly drift: readonly Drift[];
  readonly sourcing: Sourcing;
  /** Independent origins of each row, in the order of the rows given. */
  readonly origins: readonly Origins[];
};

/**
 * Takes articles, attributions and rows; gives who speaks, who leans on whom, and how many origins a claim has. Promises
 * that every edge, question and drift names the words it rests on, and that the time of publishing decides nothing.
 */
export function compareSourcing(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  groups: readonly AlignedGroup[],
): SourcingResult {
  const provenance = [...findProvenance(articles, attributions), ...findReprints(articles)];
  return {
    provenance,
    drift: findDrift(articles, attributions, groups),
    sourcing: {
      ...buildLedger(articles, attributions),
      questions: askQuestions(articles, attributions, provenance),
      quotations: pairQuotations(articles, attributions),
    },
    origins: countOrigins(articles, attributions, groups, provenance),
  };
}
