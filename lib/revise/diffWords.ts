import { diffArrays } from "diff";
import type { SegmentedArticle, Sentence, Token } from "../model/article";
import type { WordChange } from "../model/revision";

/** The words of a sentence before and after, as runs: same, dropped, added. Case and punctuation count: nothing is noise. */
export function diffWords(
  before: SegmentedArticle,
  was: Sentence,
  after: SegmentedArticle,
  is: Sentence,
): readonly WordChange[] {
  const words = (article: SegmentedArticle, tokens: readonly Token[]) =>
    tokens.map((token) => article.text.slice(token.start, token.end));
  const changes: WordChange[] = [];
  let [b, a] = [0, 0];
  for (const part of diffArrays(words(before, was.tokens), words(after, is.tokens))) {
    const count = part.value.length;
    const tokens = part.removed ? was.tokens.slice(b, b + count) : is.tokens.slice(a, a + count);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last)
      changes.push({
        kind: part.removed ? "dropped" : part.added ? "added" : "same",
        span: { start: first.start, end: last.end },
      });
    if (!part.added) b += count;
    if (!part.removed) a += count;
  }
  return changes;
}
