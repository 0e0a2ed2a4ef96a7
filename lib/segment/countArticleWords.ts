import { findFurniture } from "./findFurniture";
import { splitParagraphs } from "./segment";

/**
 * How many words a text has, page furniture left out: the one number that is shown for a capture, since "not found in this
 * text" is said of these words alone.
 */
export function countArticleWords(text: string): number {
  const paragraphs = splitParagraphs(text);
  const furniture = findFurniture(text, paragraphs);
  const kept = paragraphs.filter((paragraph) => !furniture.has(paragraph));
  return kept.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0),
    0,
  );
}
