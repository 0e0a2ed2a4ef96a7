import type { SegmentedArticle } from "../../model/article";
import type { Span } from "../../model/span";
import { foldText } from "../../text/foldText";

/** A word as it is compared, and where it stands. */
export type Word = Span & { readonly lower: string };

/** The words of a stretch of text; punctuation is none, so that a moved comma changes nothing. */
export function wordsIn(article: SegmentedArticle, span: Span): Word[] {
  const text = article.text.slice(span.start, span.end);
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    lower: foldText(match[0]),
  }));
}

/** Pairs of positions of the longest common subsequence of two word lists, in order. */
export function alignWords(
  a: readonly { readonly lower: string }[],
  b: readonly { readonly lower: string }[],
): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i]?.lower === b[j]?.lower
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.lower === b[j]?.lower) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
