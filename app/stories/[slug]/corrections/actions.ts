"use server";

import { redirect } from "next/navigation";
import { compareStory } from "@/app/_server/compareStory";
import { keepCorrection } from "@/app/_server/keepCorrection";
import { openStory } from "@/app/_server/openStory";
import { readJson } from "@/app/_server/readJson";
import { requireAccess } from "@/app/_server/requireAccess";
import { readStoryId } from "@/db/readStoryId";
import { setCorrectionUndone } from "@/db/saveCorrection";
import type { Anchor } from "@/lib/model/correction";
import { readJudgement } from "../_views/facts/judgement";
import { rowAnchor } from "../_views/nameAnchors";

/** Keeps what a person says of a row, makes the comparison anew, and goes back to where they were. */
export async function correctAction(slug: string, form: FormData): Promise<void> {
  await requireAccess();
  await keepCorrection(slug, readJson(form.get("change")), form);
  redirect(form.get("view") === "framing" ? `/stories/${slug}/framing#labels` : placeAfter(slug, form.get("back")));
}

/** Keeps what the button of a row on Facts says of it, and goes back to the row, or to the list it was taken from. */
export async function judgeRowAction(slug: string, form: FormData): Promise<void> {
  const story = await openStory(slug);
  const change = readJudgement(form.get("judgement"), story);
  await keepCorrection(slug, change, form);
  if (change?.kind === "same") redirect(placeAfter(slug, rowAnchor(change.members.map(toTelling))));
  redirect(form.get("rows") === "unsure" ? `/stories/${slug}/facts?rows=unsure` : `/stories/${slug}/facts`);
}

const toTelling = ({ version, start, end }: Anchor) => ({ outletId: version, start, end });

/** Takes a correction back or puts it in force again. */
export async function setUndoneAction(slug: string, id: string, isUndone: boolean): Promise<void> {
  await requireAccess();
  const storyId = await readStoryId(slug);
  if (storyId) {
    await setCorrectionUndone(storyId, id, isUndone);
    await compareStory(storyId);
  }
  redirect(`/stories/${slug}/corrections`);
}

/** Back to the row on Facts; the anchor is a fragment of ours, so anything else in it is dropped. */
function placeAfter(slug: string, back: FormDataEntryValue | null) {
  const isAnchor = typeof back === "string" && /^[\w.:-]{1,120}$/.test(back);
  return isAnchor ? (`/stories/${slug}/facts#${back}` as const) : (`/stories/${slug}/facts` as const);
}
