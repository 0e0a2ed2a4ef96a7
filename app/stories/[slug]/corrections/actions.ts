"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { compareStory } from "@/app/_server/compareStory";
import { keepCorrection, keepReason } from "@/app/_server/keepCorrection";
import { openStory } from "@/app/_server/openStory";
import { readJson } from "@/app/_server/readJson";
import { requireAccess } from "@/app/_server/requireAccess";
import { readStoryId } from "@/db/readStoryId";
import { listCorrections, setCorrectionUndone } from "@/db/saveCorrection";
import { readJudgement } from "../_views/facts/judgement";
import { findNextRow, findRowOf } from "./findRowOf";
import { type CorrectionPlace, placeAfter } from "./placeAfter";

// What is bound to an action travels through the browser: `placeAfter` and `keepCorrection` check it.

/** Keeps what a person says of a set of labels, and goes back to where they were. */
export async function setAsideAction(slug: string, place: CorrectionPlace, form: FormData): Promise<void> {
  await requireAccess();
  const id = await keepCorrection(slug, readJson(form.get("change")), form);
  redirect(placeAfter(slug, place, [id], "labels"));
}

/** Keeps what the button of a row on Facts says of it, and goes on at the row after it. */
export async function judgeRowAction(slug: string, place: CorrectionPlace, form: FormData): Promise<void> {
  await requireAccess();
  const story = await openStory(slug);
  const change = readJudgement(form.get("judgement"), story);
  const next = change ? findNextRow(story, change.kind === "same" ? change.members : change.row) : "";
  const id = await keepCorrection(slug, change, form);
  redirect(placeAfter(slug, place, [id], next));
}

/** Takes corrections just made back, or puts them in force again, on the view they were made on. */
export async function undoMadeAction(
  slug: string,
  place: CorrectionPlace,
  ids: readonly string[],
  isUndone: boolean,
): Promise<void> {
  await requireAccess();
  await setUndone(slug, ids, isUndone);
  redirect(placeAfter(slug, place, ids, await findPlaceOf(slug, place, ids)));
}

/** Keeps why corrections just made were made, and goes back to the view they were made on. */
export async function explainMadeAction(
  slug: string,
  place: CorrectionPlace,
  ids: readonly string[],
  form: FormData,
): Promise<void> {
  await requireAccess();
  await keepReason(slug, ids, form);
  redirect(placeAfter(slug, place, ids, await findPlaceOf(slug, place, ids)));
}

/** Takes a correction back or puts it in force again, from the log. */
export async function setUndoneAction(slug: string, id: string, isUndone: boolean): Promise<void> {
  await requireAccess();
  await setUndone(slug, [id], isUndone);
  redirect(`/stories/${slug}/corrections`);
}

/** Keeps why a correction was made, from the log. */
export async function explainAction(slug: string, id: string, form: FormData): Promise<void> {
  await requireAccess();
  await keepReason(slug, [id], form);
  redirect(`/stories/${slug}/corrections`);
}

async function setUndone(slug: string, ids: readonly string[], isUndone: boolean): Promise<void> {
  const storyId = await readStoryId(slug);
  if (!storyId) return;
  for (const id of ids) await setCorrectionUndone(storyId, id, isUndone);
  await compareStory(storyId);
  // A redirect to the page one is on would else show what the browser has.
  revalidatePath(`/stories/${slug}`, "layout");
}

/** The anchor of what corrections are about, on the view they were made on; "" where that has it no more. */
async function findPlaceOf(slug: string, { view }: CorrectionPlace, ids: readonly string[]): Promise<string> {
  if (view === "framing") return "labels";
  const [story, storyId] = await Promise.all([openStory(slug), readStoryId(slug)]);
  const made = storyId ? (await listCorrections(storyId)).find(({ id }) => ids.includes(id)) : undefined;
  return (made && findRowOf(story, made.change)?.anchor) ?? "";
}
