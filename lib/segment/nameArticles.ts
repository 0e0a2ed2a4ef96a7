import type { Article, ArticleInput } from "../model/article";
import { detectLanguage } from "../text/detectLanguage";
import { countArticleWords } from "./countArticleWords";
import { findFurniture } from "./findFurniture";
import { splitParagraphs } from "./segment";

/** Gives the inputs an order and ids of their own (by outlet, then text), so that the order they came in changes nothing. */
export function nameArticles(inputs: readonly ArticleInput[]): Article[] {
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const ordered = [...inputs].sort(
    (a, b) => byCode(a.outlet, b.outlet) || byCode(a.text, b.text) || byCode(a.url ?? "", b.url ?? ""),
  );
  return ordered.map((input, i) => nameArticle(input, `a${i + 1}`));
}

function nameArticle(input: ArticleInput, id: string): Article {
  const { captureWarnings = [], captureState = "whole", language, title, ...rest } = input;
  const words = countArticleWords(input.text);
  return {
    ...rest,
    id,
    title: title ?? firstLine(input.text),
    language: language ?? detectLanguage(input.text),
    capture: { words, warnings: captureWarnings, state: captureState },
  };
}

/** The first line that is no page furniture: the headline of a pasted text. */
function firstLine(text: string): string {
  const paragraphs = splitParagraphs(text);
  const furniture = findFurniture(text, paragraphs);
  const first = paragraphs.find((paragraph) => !furniture.has(paragraph));
  return first ? text.slice(first.start, first.end).trim() : "";
}
