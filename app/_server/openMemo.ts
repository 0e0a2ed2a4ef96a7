import { notFound } from "next/navigation";
import { type KeptRemark, readMemoRemarks } from "@/db/keepMemoRemarks";
import { readStoryId } from "@/db/readStoryId";
import { buildMemo, MEMO_STATES, type MemoItem, type MemoState } from "@/lib/export/buildMemo";
import type { ExportedStory } from "@/lib/export/exportedStory";
import type { Comparison } from "@/lib/model/comparison";
import type { StoryRecord } from "@/lib/model/story";
import { openStory } from "./openStory";
import { prepareExport } from "./prepareExport";

/** A difference of the memo, by a name that outlives a new analysis, and whether the editor wants it in. */
export type MemoEntry = { readonly name: string; readonly item: MemoItem; readonly isIncluded: boolean };

export type OpenedMemo = {
  readonly story: StoryRecord;
  readonly storyId: string;
  readonly exported: ExportedStory | null;
  readonly entries: readonly MemoEntry[];
};

/** A story's memo with what the editor has said so far. What is certain is in until taken out; what is to be checked, the other way round. */
export async function openMemo(slug: string): Promise<OpenedMemo> {
  const story = await openStory(slug);
  const storyId = await readStoryId(slug);
  if (!storyId) notFound();
  const { comparison } = story;
  if (!comparison) return { story, storyId, exported: null, entries: [] };
  const exported = await prepareExport(story, comparison);
  return { story, storyId, exported, entries: listEntries(exported, await readMemoRemarks(storyId)) };
}

function listEntries(exported: ExportedStory, kept: readonly KeptRemark[]): readonly MemoEntry[] {
  const names = nameItems(exported.comparison, buildMemo(exported));
  const saidOf = (key: string) => kept.find((remark) => remark.difference === names.get(key));
  const remarks = [...names.keys()].map((key) => ({
    key,
    state: readState(saidOf(key)?.state),
    notes: saidOf(key)?.notes ?? "",
  }));
  return buildMemo(exported, remarks).map((item) => ({
    name: names.get(item.key) ?? item.key,
    item,
    isIncluded: saidOf(item.key)?.isIncluded ?? item.difference.confidence === "sure",
  }));
}

/** Names by version, place and kind, from memo keys; a number where one row has two differences of one kind. */
function nameItems(comparison: Comparison, items: readonly MemoItem[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    items.map(({ key, group, difference }) => {
      const first = group.members[0];
      const version = comparison.articles.find((article) => article.id === first?.article)?.key ?? "";
      const base = `${version}:${first?.start ?? 0}:${difference.kind}`;
      const n = (taken.get(base) ?? 0) + 1;
      taken.set(base, n);
      return [key, n === 1 ? base : `${base}:${n}`];
    }),
  );
}

export function readState(value: unknown): MemoState {
  return MEMO_STATES.find((state) => state === value) ?? "open";
}
