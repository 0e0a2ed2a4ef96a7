import type { ClaimGroup } from "@/lib/model/claim";
import type { Anchor } from "@/lib/model/correction";
import { type ArticleSpan, sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";

export type RowMember = { readonly outlet: string; readonly anchor: Anchor };

/** A row's members with their outlets' names and anchors that outlive this comparison. */
export function listRowMembers(story: StoryRecord, group: ClaimGroup): readonly RowMember[] {
  return group.members.flatMap((member) => {
    const anchor = anchorOf(story, member);
    const outlet = story.comparison?.articles.find((article) => article.id === member.article)?.outlet;
    return anchor && outlet ? [{ outlet, anchor }] : [];
  });
}

/** A place of the comparison as an anchor; undefined where its article has no version. */
export function anchorOf(story: StoryRecord, span: ArticleSpan): Anchor | undefined {
  const article = story.comparison?.articles.find((candidate) => candidate.id === span.article);
  if (!article?.key) return undefined;
  return { version: article.key, start: span.start, end: span.end, words: sliceSpan(article.text, span) };
}
