import { align } from "./align/align";
import { attribute } from "./attribute/attribute";
import { compareFacts } from "./compare/compareFacts";
import { compareFraming } from "./compare/compareFraming";
import { compareSourcing } from "./compare/compareSourcing";
import { describeArticles } from "./compare/describeArticles";
import { correctAlignment } from "./correct/correctAlignment";
import { correctAttributions } from "./correct/correctAttributions";
import { correctLabels } from "./correct/correctLabels";
import type { ArticleInput } from "./model/article";
import { type Comparison, METHOD_VERSION, type RejectedInput } from "./model/comparison";
import type { Correction } from "./model/correction";
import { findPossiblyIn } from "./model/findPossiblyIn";
import { nameArticles } from "./segment/nameArticles";
import { segment } from "./segment/segment";

export type CompareOptions = {
  /** Inputs that could not be read as articles, named in the result. */
  readonly rejected?: readonly RejectedInput[];
  /** A person's corrections, oldest first; each is applied again and its outcome told. */
  readonly corrections?: readonly Correction[];
};

/**
 * The whole way from texts to a comparison, in order. Pure: the same articles give the same bytes, in whatever order they
 * come.
 */
export function compareArticles(
  inputs: readonly ArticleInput[],
  { rejected = [], corrections = [] }: CompareOptions = {},
): Comparison {
  const articles = nameArticles(inputs).map(segment);
  const described = describeArticles(articles);
  const comparable = articles.filter((article) => described.comparable.has(article.id));
  const said = correctAttributions(articles, attribute(articles), corrections);
  const aligned = correctAlignment(articles, align(comparable, said.attributions), corrections);
  const facts = compareFacts(articles, said.attributions, aligned.alignment);
  const sources = compareSourcing(articles, said.attributions, facts.groups);
  const groups = facts.groups.map(({ members, status, differences, evidence }, i) => ({
    id: `g${i + 1}`,
    members,
    status,
    differences,
    evidence,
    origins: sources.origins[i] ?? { independent: 0, unknown: 0, because: [] },
  }));
  const framing = compareFraming(articles, said.attributions, groups);
  const named = correctLabels(articles, framing.labels, corrections);
  return {
    format: "samestory/1",
    method: { version: METHOD_VERSION, models: [] },
    articles: described.articles,
    rejected,
    notes: described.notes,
    groups,
    unique: findPossiblyIn(facts.unique, groups),
    attributions: said.attributions,
    provenance: sources.provenance,
    drift: sources.drift,
    labels: named.labels,
    loaded: framing.loaded,
    sourcing: sources.sourcing,
    framing: framing.framing,
    corrections: [...said.outcomes, ...aligned.outcomes, ...named.outcomes],
  };
}
