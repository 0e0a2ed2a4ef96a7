import type { QuestionKind } from "../model/classroom";
import type { Comparison } from "../model/comparison";
import type { ArticleSpan } from "../model/span";

/** How many lone claims are shown: the ones a reader of the others would miss most; a class can't discuss forty. */
const MOST_LONE_CLAIMS = 8;

/** What the program would mark under a question, as spans; the teacher shows them beside the class's. */
export function listProgramMarks(comparison: Comparison, kind: QuestionKind): readonly ArticleSpan[] {
  switch (kind) {
    case "differs":
      return comparison.groups.filter((group) => group.status === "differ").flatMap((group) => group.members);
    case "only-one":
      return [...comparison.unique].sort((a, b) => a.rank - b.rank).slice(0, MOST_LONE_CLAIMS);
    case "who-speaks":
      return comparison.attributions
        .filter(({ sourceType }) => sourceType === "anonymous" || sourceType === "unnamed-group")
        .map(({ article, content }) => ({ article, ...content }));
    case "origin":
      return comparison.provenance.flatMap((edge) => edge.evidence);
    case "wording":
      return [
        ...comparison.labels.filter((label) => label.shown).flatMap((label) => label.mentions),
        ...comparison.loaded,
      ];
    case "own":
      return [];
  }
}
