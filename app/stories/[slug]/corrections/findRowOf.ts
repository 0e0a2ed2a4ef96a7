import type { ClaimGroup } from "@/lib/model/claim";
import type { Anchor, CorrectionChange } from "@/lib/model/correction";
import { overlapOf } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { anchorOfGroup } from "../_views/facts/buildFactsRow";
import { putLikelyFirst } from "../_views/facts/isLikely";
import { listOutlets } from "../_views/listOutlets";
import { describeChange } from "./describeChange";

/** Where a row stands: its anchor, and whether among the certain rows or the possible ones. */
export type RowPlace = { readonly anchor: string; readonly rows: "certain" | "unsure" };

/** The row that holds most of what a correction is about now, two of its places where it has so many; undefined where none does: it was taken away. */
export function findRowOf(story: StoryRecord, change: CorrectionChange): RowPlace | undefined {
  const { about } = describeChange(change);
  const ids = new Map((story.comparison?.articles ?? []).map(({ key, id }) => [key, id]));
  const heldBy = (group: ClaimGroup) =>
    about.filter((place) => group.members.some((m) => m.article === ids.get(place.version) && overlapOf(m, place) > 0))
      .length;
  let best: ClaimGroup | undefined;
  let most = Math.min(2, about.length) - 1;
  for (const group of story.comparison?.groups ?? []) {
    if (heldBy(group) <= most) continue;
    best = group;
    most = heldBy(group);
  }
  if (!best) return undefined;
  return { anchor: anchorOfGroup(best, listOutlets(story)), rows: best.status === "unsure" ? "unsure" : "certain" };
}

/** The anchor of the row after the one with these members, of those it is listed with; of the one before where it is the last. Read before it is judged. */
export function findNextRow(story: StoryRecord, members: readonly Anchor[]): string {
  const outlets = listOutlets(story);
  const isIts = (group: ClaimGroup) =>
    group.members.length === members.length &&
    group.members.every((member) =>
      members.some(
        ({ version, start, end }) =>
          outlets.byArticle.get(member.article)?.id === version && member.start === start && member.end === end,
      ),
    );
  const groups = story.comparison?.groups ?? [];
  const row = groups.find(isIts);
  if (!row) return "";
  const alike = groups.filter(({ status }) => (status === "unsure") === (row.status === "unsure"));
  const listed = row.status === "unsure" ? putLikelyFirst(alike) : alike;
  const at = listed.indexOf(row);
  const next = listed[at + 1] ?? listed[at - 1];
  return next ? anchorOfGroup(next, outlets) : "";
}
