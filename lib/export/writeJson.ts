import type { Comparison } from "../model/comparison";
import { hashText } from "./describeExcerpt";
import type { ExportedStory } from "./exportedStory";

/** The comparison as data, format `samestory/1`. */
export function writeJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

/**
 * The same, and of each capture when it was made (`at`, ISO 8601, null where that is not known) and its text's SHA-256; of
 * each correction what it says, who made it, when and why, and when it was taken back.
 */
export function writeStoryJson({ comparison, capturedAt, corrections: log }: ExportedStory): string {
  const articles = comparison.articles.map((article) => ({
    ...article,
    capture: { ...article.capture, at: capturedAt.get(article.id) ?? null, sha256: hashText(article.text) },
  }));
  const outcomes = new Map(comparison.corrections.map(({ id, outcome }) => [id, outcome]));
  const corrections = log.map((correction) => ({ ...correction, outcome: outcomes.get(correction.id) ?? null }));
  return `${JSON.stringify({ ...comparison, articles, corrections }, null, 2)}\n`;
}
