import { attribute } from "../../lib/attribute/attribute";
import { compareFacts, type Facts } from "../../lib/compare/compareFacts";
import type { SegmentedArticle } from "../../lib/model/article";
import type { Difference } from "../../lib/model/claim";
import { sliceSpan } from "../../lib/model/span";
import { nameArticles } from "../../lib/segment/nameArticles";
import { segment } from "../../lib/segment/segment";

/** A Wednesday: what the invented papers of these tests are dated. */
export const PUBLISHED = "2031-03-05";

/** Articles of invented outlets, each a headline and one body paragraph. */
export function papers(bodies: readonly string[], publishedAt: string | null = PUBLISHED): SegmentedArticle[] {
  return nameArticles(
    bodies.map((body, i) => ({
      key: null,
      outlet: `Paper ${String.fromCharCode(65 + i)}`,
      title: null,
      byline: null,
      url: null,
      publishedAt,
      language: "en",
      text: `News of the day\n\n${body}`,
    })),
  ).map(segment);
}

/** The facts of one row that holds the whole body of each paper. */
export function factsOf(articles: readonly SegmentedArticle[]): Facts {
  const members = articles.flatMap((article) =>
    article.sentences.filter((s) => s.role === "body").map(({ start, end }) => ({ article: article.id, start, end })),
  );
  return compareFacts(articles, attribute(articles), {
    groups: [{ members, certainty: "certain", evidence: [] }],
    unique: [],
  });
}

export const differencesOf = (...bodies: readonly string[]): readonly Difference[] =>
  factsOf(papers(bodies)).groups.flatMap((group) => group.differences);

/** Differences in words: `sure number: 22 / 24`; `detail` for what is sure and leaves both right. */
export function inWords(...bodies: readonly string[]): string[] {
  const articles = papers(bodies);
  return factsOf(articles)
    .groups.flatMap((group) => group.differences)
    .map(({ kind, confidence, compatible, values }) => {
      const said = values.map((value) => {
        const article = articles.find((a) => a.id === value.article);
        return article ? sliceSpan(article.text, value) : "?";
      });
      return `${compatible ? "detail" : confidence} ${kind}: ${said.join(" / ")}`;
    });
}
