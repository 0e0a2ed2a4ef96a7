import type { ClassMark } from "../model/classroom";
import type { Comparison } from "../model/comparison";
import { type ArticleSpan, overlapOf, type Span } from "../model/span";

/** One sentence of the board: how many students marked it, who, and whether the program would. */
export type TalliedSentence = {
  readonly version: string;
  readonly sentence: Span;
  readonly pseudonyms: readonly string[];
  readonly byProgram: boolean;
};

/**
 * The sentences of one question that somebody marked, most marked first, then in the order of the text. Sentences only the
 * program marks are listed too when its marks are given. Marks put in an older capture are left out.
 */
export function tallyMarks(
  comparison: Comparison,
  marks: readonly ClassMark[],
  textHashes: ReadonlyMap<string, string>,
  programMarks: readonly ArticleSpan[],
): readonly TalliedSentence[] {
  const tallied = comparison.articles.flatMap((article) => {
    const version = article.key ?? "";
    const here = marks.filter((mark) => mark.version === version && mark.textHash === textHashes.get(version));
    return article.sentences.map((sentence): TalliedSentence => {
      const pseudonyms = here.filter((mark) => overlapOf(mark, sentence) > 0).map((mark) => mark.pseudonym);
      const byProgram = programMarks.some((mark) => mark.article === article.id && overlapOf(mark, sentence) > 0);
      return {
        version,
        sentence: { start: sentence.start, end: sentence.end },
        pseudonyms: [...new Set(pseudonyms)].sort(),
        byProgram,
      };
    });
  });
  return tallied
    .filter((t) => t.pseudonyms.length > 0 || t.byProgram)
    .sort((a, b) => b.pseudonyms.length - a.pseudonyms.length);
}
