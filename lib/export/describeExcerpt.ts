import { createHash } from "node:crypto";
import type { Attribution } from "../model/attribution";
import type { ComparedArticle } from "../model/comparison";
import { type ArticleSpan, overlapOf, sliceSpan } from "../model/span";
import type { ExportedStory } from "./exportedStory";

/** An outlet's words with everything somebody needs to find and check them again. */
export type Excerpt = {
  readonly article: ComparedArticle;
  readonly words: string;
  /** [start, end) in UTF-16 code units, as the JSON counts. */
  readonly start: number;
  readonly end: number;
  /** The same in code points, as Web Annotation and most other tools count. */
  readonly codePointStart: number;
  readonly codePointEnd: number;
  /** SHA-256, hex, of the article's whole text in UTF-8. */
  readonly textHash: string;
  readonly capturedAt: string | null;
  /** Whom the outlet credits with it; null where it says it in its own voice. */
  readonly attribution: Attribution | null;
};

/** Throws where the span lies in no article of the comparison: that is a bug, never input. */
export function describeExcerpt(story: ExportedStory, span: ArticleSpan): Excerpt {
  const { articles, attributions } = story.comparison;
  const article = articles.find(({ id }) => id === span.article);
  if (!article) throw new RangeError(`a span lies in article ${span.article}, which is not in the comparison`);
  const words = sliceSpan(article.text, span);
  const codePointStart = countCodePoints(article.text.slice(0, span.start));
  return {
    article,
    words,
    start: span.start,
    end: span.end,
    codePointStart,
    codePointEnd: codePointStart + countCodePoints(words),
    textHash: hashText(article.text),
    capturedAt: story.capturedAt.get(article.id) ?? null,
    attribution: findAttribution(attributions, span),
  };
}

/** The governing attribution of a stretch: the first whose content covers half of it, or lies in it. */
export function findAttribution(attributions: readonly Attribution[], span: ArticleSpan): Attribution | null {
  const covers = ({ content }: Attribution) =>
    overlapOf(content, span) * 2 >= Math.min(span.end - span.start, content.end - content.start);
  return attributions.find((one) => one.article === span.article && covers(one)) ?? null;
}

export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A lone surrogate counts as one, as it does in every encoding that lets it through. */
function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
