import { measureLikeness } from "@/lib/cluster/measureLikeness";
import type { ClaimGroup } from "@/lib/model/claim";
import { type ArticleSpan, overlapOf } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { foldText } from "@/lib/text/foldText";
import { listRowMembers, type RowMember } from "./listRowMembers";

/** A row, or a claim of one text, that a row may be merged with. */
export type Candidate = {
  readonly members: readonly RowMember[];
  /** 0 to 1: how much of its rarer words it shares with the row. */
  readonly likeness: number;
};

/**
 * Everything a row may be merged with: what is told in like words first, among equals what stands nearest to it in its
 * text, from 0 (its top) to 1. `find` keeps those that hold each word typed.
 */
export function rankCandidates(story: StoryRecord, group: ClaimGroup, find: string): readonly Candidate[] {
  const { comparison } = story;
  if (!comparison) return [];
  // Rows that are only possible are offered by their sentences: each of them stands among the claims of its own text.
  const isOther = (other: ClaimGroup) => other.id !== group.id && other.status !== "unsure";
  const isOwn = (span: ArticleSpan) => group.members.some((m) => m.article === span.article && overlapOf(m, span) > 0);
  const spans: readonly (readonly ArticleSpan[])[] = [
    ...comparison.groups.filter(isOther).map(({ members }) => members),
    ...comparison.unique.filter((claim) => !isOwn(claim)).map((claim) => [claim]),
  ];
  const depthOf = (members: readonly ArticleSpan[]) => {
    const depths = members.map(({ article, start }) => {
      const { text = "" } = comparison.articles.find(({ id }) => id === article) ?? {};
      return start / Math.max(1, text.length);
    });
    return depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length);
  };
  const own = depthOf(group.members);
  const wanted = foldText(find).split(/\s+/).filter(Boolean);
  const rows = [group.members, ...spans].map((members) => listRowMembers(story, { ...group, members }));
  const texts = rows.map((members) => members.map(({ anchor }) => anchor.words).join("\n"));
  const likeness = measureLikeness(texts.map((text) => ({ title: null, text, publishedAt: null })));
  return spans
    .map((members, i) => ({
      members: rows[i + 1] ?? [],
      likeness: likeness[i + 1] ?? 0,
      text: foldText(texts[i + 1] ?? ""),
      away: Math.abs(depthOf(members) - own),
    }))
    .filter(({ members, text }) => members.length > 0 && wanted.every((word) => text.includes(word)))
    .sort((a, b) => b.likeness - a.likeness || a.away - b.away)
    .map(({ members, likeness: alike }) => ({ members, likeness: alike }));
}
