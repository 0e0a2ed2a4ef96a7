import type { Comparison } from "../model/comparison";
import type { LoggedCorrection } from "../model/correction";
import type { ArticleId } from "../model/span";

/** A comparison with what an export says around it. */
export type ExportedStory = {
  readonly title: string;
  /** Its page's address; null where it has none. */
  readonly address: string | null;
  /** What must be said of the story wherever it is shown: "Retold in our own words …". */
  readonly notice: string | null;
  readonly comparison: Comparison;
  /** When each article's text was captured, ISO 8601; an article that is not in it was read from a file at hand. */
  readonly capturedAt: ReadonlyMap<ArticleId, string>;
  /** What people said of the comparison, with who, when and why; those taken back among them. */
  readonly corrections: readonly LoggedCorrection[];
  /** When the export was made, ISO 8601; null leaves it out, so that the same comparison gives the same bytes. */
  readonly madeAt: string | null;
};

/** The story of a comparison made on the command line: nothing is known of it but the articles. */
export function wrapComparison(comparison: Comparison): ExportedStory {
  const title = `${comparison.articles.length} versions of one story`;
  return { title, address: null, notice: null, comparison, capturedAt: new Map(), corrections: [], madeAt: null };
}
