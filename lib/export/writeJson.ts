import type { Comparison } from "../model/comparison";
import { hashText } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";

/** The comparison as data, format `samestory/1`. */
export function writeJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

/** The same, and of each capture when it was made (`at`, ISO 8601, null where that is not known) and its text's SHA-256. */
export function writeStoryJson({ comparison, capturedAt }: ExportedStory): string {
  const articles = comparison.articles.map((article) => ({
    ...article,
    capture: { ...article.capture, at: capturedAt.get(article.id) ?? null, sha256: hashText(article.text) },
  }));
  return `${JSON.stringify({ ...comparison, articles }, null, 2)}\n`;
}
