import { findFurniture } from "./findFurniture";
import { splitParagraphs } from "./segment";

/** The headline of a text that comes without one: its first paragraph that is no page furniture; empty where there is none. */
export function findHeadline(text: string): string {
  const paragraphs = splitParagraphs(text);
  const furniture = findFurniture(text, paragraphs);
  const first = paragraphs.find((paragraph) => !furniture.has(paragraph));
  return first ? text.slice(first.start, first.end).trim() : "";
}
