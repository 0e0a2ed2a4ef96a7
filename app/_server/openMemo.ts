import { notFound } from "next/navigation";
import { addMemoNumbers, readMemoNumbers } from "@/db/keepMemoNumbers";
import { type KeptRemark, readMemoRemarks } from "@/db/keepMemoRemarks";
import { readStoryId } from "@/db/readStoryId";
import { buildMemo, MEMO_STATES, type MemoItem, type MemoState } from "@/lib/export/buildMemo";
import type { ExportedStory } from "@/lib/export/exportedStory";
import { type MemoNumber, type NumberedMemo, numberMemo } from "@/lib/export/numberMemo";
import type { StoryRecord } from "@/lib/model/story";
import { openStory } from "./openStory";
import { prepareExport } from "./prepareExport";

/** A difference of the memo, by a name that outlives a new analysis, and whether the editor wants it in. */
export type MemoEntry = { readonly name: string; readonly item: MemoItem; readonly isIncluded: boolean };

/** Something said of a difference that the story no longer has. */
export type GoneRemark = Pick<MemoNumber, "number"> & {
  readonly words: string;
  readonly state: MemoState;
  readonly notes: string;
};

export type OpenedMemo = {
  readonly story: StoryRecord;
  readonly storyId: string;
  readonly exported: ExportedStory | null;
  readonly entries: readonly MemoEntry[];
  readonly gone: readonly GoneRemark[];
};

/**
 * A story's memo with what the editor has said so far; items seen for the first time are given their numbers. What is certain
 * is in until taken out; what is to be checked, the other way round.
 */
export async function openMemo(slug: string): Promise<OpenedMemo> {
  const story = await openStory(slug);
  const storyId = await readStoryId(slug);
  if (!storyId) notFound();
  const { comparison } = story;
  if (!comparison) return { story, storyId, exported: null, entries: [], gone: [] };
  const exported = await prepareExport(story, comparison);
  const memo = numberMemo(comparison, buildMemo(exported), await readMemoNumbers(storyId));
  await addMemoNumbers(storyId, memo.added);
  const kept = await readMemoRemarks(storyId);
  return { story, storyId, exported, entries: listEntries(exported, memo, kept), gone: listGone(memo, kept) };
}

function listEntries(
  exported: ExportedStory,
  { numbers }: NumberedMemo,
  kept: readonly KeptRemark[],
): readonly MemoEntry[] {
  const saidOf = (key: string) => kept.find((remark) => remark.difference === numbers.get(key)?.name);
  const remarks = [...numbers].map(([key, { number }]) => ({
    key,
    number,
    state: readState(saidOf(key)?.state),
    notes: saidOf(key)?.notes ?? "",
  }));
  return buildMemo(exported, remarks).map((item) => ({
    name: numbers.get(item.key)?.name ?? item.key,
    item,
    isIncluded: saidOf(item.key)?.isIncluded ?? item.difference.confidence === "sure",
  }));
}

/** What was written of differences that are gone: an editor's words are never lost with the row they were about. */
function listGone({ gone }: NumberedMemo, kept: readonly KeptRemark[]): readonly GoneRemark[] {
  return gone.flatMap(({ number, name, places }) => {
    const said = kept.find((remark) => remark.difference === name);
    const state = readState(said?.state);
    return said && (said.notes !== "" || state !== "open")
      ? [{ number, words: places[0]?.words ?? "", state, notes: said.notes }]
      : [];
  });
}

export function readState(value: unknown): MemoState {
  return MEMO_STATES.find((state) => state === value) ?? "open";
}
