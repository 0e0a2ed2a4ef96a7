import type { SegmentedArticle } from "../model/article";
import type { ComparedArticle, ComparisonNote } from "../model/comparison";
import type { ArticleId } from "../model/span";

export type Described = {
  readonly articles: readonly ComparedArticle[];
  readonly notes: readonly ComparisonNote[];
  /** Articles whose words can be compared: with sentences, and captured as an article. */
  readonly comparable: ReadonlySet<ArticleId>;
};

/** Takes the segmented articles; gives them as the comparison lists them, and what a reader must know of the whole. */
export function describeArticles(articles: readonly SegmentedArticle[]): Described {
  const comparable = new Set(
    articles.filter((a) => a.sentences.length > 0 && a.capture.state !== "not-an-article").map((a) => a.id),
  );
  const notes: ComparisonNote[] = [];
  if (comparable.size < 2)
    notes.push({
      kind: "too-few",
      message: "A comparison needs two articles or more; fewer could be used.",
      articles: [...comparable],
    });
  return { articles: articles.map(listArticle), notes, comparable };
}

function listArticle({ sentences, quotations: _q, furniture: _f, ...article }: SegmentedArticle): ComparedArticle {
  const listed = sentences.map(({ start, end, role, paragraph }) => ({ start, end, role, paragraph }));
  return { ...article, comparedByWords: true, sentences: listed };
}
