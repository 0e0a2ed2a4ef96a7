import type { QuestionKind } from "../model/classroom";
import { overlapOf } from "../model/span";
import type { StoryRecord } from "../model/story";
import { listProgramMarks } from "./listProgramMarks";

/** The sentences the program marks under a question, as `version:sentence` (its position among the version's sentences, from 0). */
export function listProgramSentences({ comparison }: StoryRecord, kind: QuestionKind): ReadonlySet<string> {
  if (!comparison) return new Set();
  const marks = listProgramMarks(comparison, kind);
  return new Set(
    comparison.articles.flatMap((article) =>
      article.sentences.flatMap((sentence, i) =>
        marks.some((mark) => mark.article === article.id && overlapOf(mark, sentence) > 0)
          ? [`${article.key}:${i}`]
          : [],
      ),
    ),
  );
}
