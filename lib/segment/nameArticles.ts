import type { Article, ArticleInput } from "../model/article";
import { detectLanguage } from "../text/detectLanguage";
import { countArticleWords } from "./countArticleWords";
import { findHeadline } from "./findHeadline";

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
    title: title ?? findHeadline(input.text),
    language: language ?? detectLanguage(input.text),
    capture: { words, warnings: captureWarnings, state: captureState },
  };
}
