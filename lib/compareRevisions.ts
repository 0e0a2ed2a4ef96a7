import type { ArticleInput } from "./model/article";
import type { CaptureComparison } from "./model/revision";
import { compareCaptures } from "./revise/compareCaptures";
import { nameArticles } from "./segment/nameArticles";
import { segment } from "./segment/segment";

/** What changed from one capture of a version to the next. Pure, like the comparison. */
export function compareRevisions(before: ArticleInput, after: ArticleInput): CaptureComparison {
  const [was, is] = [before, after].flatMap((input) => nameArticles([input]).map(segment));
  if (!was || !is) throw new Error("each input gives one article");
  return compareCaptures(was, is);
}
