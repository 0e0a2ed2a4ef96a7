import type { DifferenceKind } from "../model/claim";
import type { Comparison } from "../model/comparison";
import type { ArticleId, ArticleSpan } from "../model/span";

/** What a fact's cell says on the worksheet: the outlet tells it alike, tells it otherwise, or was not found to tell it. */
export type FactMark = "same" | "different" | "missing";

export type KeyFact = {
  readonly group: string;
  readonly kinds: readonly DifferenceKind[];
  readonly cells: readonly {
    readonly article: ArticleId;
    readonly mark: FactMark;
    readonly member: ArticleSpan | null;
  }[];
};

/** How many facts a worksheet asks for: what fits a page by hand. */
const MOST_FACTS = 8;

/** The facts a teacher's key lists: those that differ first, then those that only say more, then agreement, in row order. */
export function buildKeyFacts(comparison: Comparison): readonly KeyFact[] {
  const order = { differ: 0, detail: 1, agree: 2, unsure: 3 };
  const certain = comparison.groups.filter((group) => group.status !== "unsure");
  const ranked = [...certain].sort((a, b) => order[a.status] - order[b.status]);
  return ranked.slice(0, MOST_FACTS).map((group) => {
    const differing = new Set(
      group.differences.filter((d) => d.confidence === "sure").flatMap((d) => d.values.map((v) => v.article)),
    );
    const cells = comparison.articles.map(({ id }) => {
      const member = group.members.find((m) => m.article === id) ?? null;
      const mark: FactMark = member === null ? "missing" : differing.has(id) ? "different" : "same";
      return { article: id, mark, member };
    });
    return { group: group.id, kinds: [...new Set(group.differences.map((d) => d.kind))], cells };
  });
}
