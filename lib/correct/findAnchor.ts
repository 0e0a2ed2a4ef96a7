import type { Article } from "../model/article";
import type { Anchor } from "../model/correction";
import type { ArticleSpan } from "../model/span";

/**
 * Where an anchor's words stand now: at its old place if they are there, else at the occurrence nearest to it. Undefined
 * where the version or the words are gone: a correction is never moved to words it was not made about.
 */
export function findAnchor(articles: readonly Article[], anchor: Anchor): ArticleSpan | undefined {
  const article = articles.find((candidate) => candidate.key === anchor.version);
  if (!article || anchor.words === "") return undefined;
  if (article.text.startsWith(anchor.words, anchor.start))
    return { article: article.id, start: anchor.start, end: anchor.start + anchor.words.length };
  let nearest: number | undefined;
  for (let at = article.text.indexOf(anchor.words); at >= 0; at = article.text.indexOf(anchor.words, at + 1)) {
    if (nearest === undefined || Math.abs(at - anchor.start) < Math.abs(nearest - anchor.start)) nearest = at;
  }
  return nearest === undefined
    ? undefined
    : { article: article.id, start: nearest, end: nearest + anchor.words.length };
}

/** All of the anchors, or undefined where one is gone. */
export function findAnchors(
  articles: readonly Article[],
  anchors: readonly Anchor[],
): readonly ArticleSpan[] | undefined {
  const found = anchors.flatMap((anchor) => findAnchor(articles, anchor) ?? []);
  return found.length === anchors.length && found.length > 0 ? found : undefined;
}
