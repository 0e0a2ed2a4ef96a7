import type { ClaimGroup, DifferenceKind, GroupStatus } from "../model/claim";
import type { Comparison } from "../model/comparison";
import type { ArticleId, ArticleSpan } from "../model/span";

/**
 * What a fact's cell says on the worksheet: the outlet tells it alike, tells it with other details, tells it otherwise, or
 * was not found to tell it.
 */
export type FactMark = "same" | "detail" | "different" | "missing";

export type KeyFact = {
  readonly group: ClaimGroup;
  readonly kinds: readonly DifferenceKind[];
  readonly cells: readonly {
    readonly article: ArticleId;
    readonly mark: FactMark;
    readonly member: ArticleSpan | null;
  }[];
};

/** The facts a key has room for, and how many certain ones it leaves out. */
export type KeyFacts = { readonly facts: readonly KeyFact[]; readonly left: number };

/** How many facts a key lists: as many as are looked at in a lesson. */
const MOST_FACTS = 12;

const ORDER: Readonly<Record<GroupStatus, number>> = { differ: 0, agree: 1, detail: 2, unsure: 3 };

/**
 * The facts a teacher's key lists: those that differ first, then agreement, then those told with other details, and of each
 * those that most outlets tell. Headlines set side by side are the worksheet's first question and no fact of their own.
 */
export function buildKeyFacts(comparison: Comparison): KeyFacts {
  const isHeadline = ({ article, start }: ArticleSpan) =>
    comparison.articles
      .find(({ id }) => id === article)
      ?.sentences.some((s) => s.role === "headline" && s.start <= start && start < s.end) === true;
  const facts = comparison.groups
    .filter((group) => group.status !== "unsure" && !group.members.every(isHeadline))
    .map((group) => ({ group, outlets: new Set(group.members.map(({ article }) => article)).size }))
    .sort((a, b) => ORDER[a.group.status] - ORDER[b.group.status] || b.outlets - a.outlets)
    .map(({ group }) => buildFact(group, comparison));
  return { facts: facts.slice(0, MOST_FACTS), left: Math.max(0, facts.length - MOST_FACTS) };
}

function buildFact(group: ClaimGroup, { articles }: Comparison): KeyFact {
  const differing = new Set(
    group.differences
      .filter((d) => d.confidence === "sure" && !d.compatible)
      .flatMap((d) => d.values.map((v) => v.article)),
  );
  const told: FactMark = group.status === "agree" ? "same" : "detail";
  const cells = articles.map(({ id }) => {
    const member = group.members.find((m) => m.article === id) ?? null;
    const mark: FactMark =
      member === null ? "missing" : differing.has(id) && group.status === "differ" ? "different" : told;
    return { article: id, mark, member };
  });
  return { group, kinds: [...new Set(group.differences.map((d) => d.kind))], cells };
}
