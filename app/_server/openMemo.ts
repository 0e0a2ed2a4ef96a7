import { notFound } from "next/navigation";
import { addMemoNumbers, readMemoNumbers } from "@/db/keepMemoNumbers";
import { type KeptRemark, readMemoRemarks } from "@/db/keepMemoRemarks";
import { readStoryId } from "@/db/readStoryId";
import { buildMemo, MEMO_STATES, type MemoItem, type MemoState, remarkOn } from "@/lib/export/buildMemo";
import type { ExportedStory } from "@/lib/export/exportedStory";
import { type NumberedMemo, numberMemo } from "@/lib/export/numberMemo";
import type { MemoNumber } from "@/lib/model/memo";
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
  /** Certain rows in which neither the program nor, so far, the editor sees a difference. */
  readonly others: readonly MemoEntry[];
  readonly gone: readonly GoneRemark[];
};

/**
 * A story's memo with what the editor has said so far; items seen for the first time are given their numbers. What is certain
 * is in until taken out; what is to be checked, or leaves both right, the other way round.
 */
export async function openMemo(slug: string): Promise<OpenedMemo> {
  const story = await openStory(slug);
  const storyId = await readStoryId(slug);
  if (!storyId) notFound();
  const { comparison } = story;
  if (!comparison) return { story, storyId, exported: null, entries: [], others: [], gone: [] };
  const exported = await prepareExport(story, comparison);
  const kept = await readMemoRemarks(storyId);
  const wanted = new Set(kept.flatMap(({ difference, isIncluded }) => (isIncluded ? difference : [])));
  const items = buildMemo(exported);
  const memo = numberMemo(comparison, items, await readMemoNumbers(storyId), wanted);
  await addMemoNumbers(storyId, memo.added);
  const all = listEntries(items, memo, kept);
  const isNumbered = ({ item }: MemoEntry) => memo.numbers.has(item.key);
  return {
    story,
    storyId,
    exported,
    entries: all.filter(isNumbered),
    others: all.filter((entry) => !isNumbered(entry)),
    gone: listGone(memo, kept),
  };
}

function listEntries(
  items: readonly MemoItem[],
  { numbers, names }: NumberedMemo,
  kept: readonly KeptRemark[],
): readonly MemoEntry[] {
  return items.map((item) => {
    const name = names.get(item.key);
    const said = kept.find((remark) => remark.difference === name);
    const number = numbers.get(item.key)?.number;
    const remark = { state: readState(said?.state), notes: said?.notes ?? "" };
    return {
      name: name ?? item.key,
      item: remarkOn(item, number === undefined ? remark : { ...remark, number }),
      isIncluded: said?.isIncluded ?? (item.difference?.confidence === "sure" && !item.difference.compatible),
    };
  });
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
