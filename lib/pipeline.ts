import { align } from "./align/align";
import { attribute } from "./attribute/attribute";
import { compareFacts } from "./compare/compareFacts";
import { compareFraming } from "./compare/compareFraming";
import { compareSourcing } from "./compare/compareSourcing";
import { describeArticles } from "./compare/describeArticles";
import type { ArticleInput } from "./model/article";
import { type Comparison, METHOD_VERSION, type RejectedInput } from "./model/comparison";
import { nameArticles } from "./segment/nameArticles";
import { segment } from "./segment/segment";

/**
 * The whole way from texts to a comparison, in order. Pure: the same articles give the same bytes, in whatever order they
 * come. `rejected` are inputs that could not be read as articles, named in the result.
 */
export function compareArticles(inputs: readonly ArticleInput[], rejected: readonly RejectedInput[] = []): Comparison {
  const articles = nameArticles(inputs).map(segment);
  const described = describeArticles(articles);
  const compared = articles.filter((article) => described.comparable.has(article.id));
  const attributions = attribute(articles);
  const alignment = align(compared, attributions);
  const facts = compareFacts(articles, attributions, alignment);
  const sources = compareSourcing(articles, attributions, facts.groups);
  const groups = facts.groups.map(({ members, status, differences, evidence }, i) => ({
    id: `g${i + 1}`,
    members,
    status,
    differences,
    evidence,
    origins: sources.origins[i] ?? { independent: 0, unknown: 0, because: [] },
  }));
  const framing = compareFraming(articles, attributions, groups);
  return {
    format: "samestory/1",
    method: { version: METHOD_VERSION, models: [] },
    articles: described.articles,
    rejected,
    notes: described.notes,
    groups,
    unique: facts.unique,
    attributions,
    provenance: sources.provenance,
    drift: sources.drift,
    labels: framing.labels,
    loaded: framing.loaded,
    sourcing: sources.sourcing,
    framing: framing.framing,
  };
}
