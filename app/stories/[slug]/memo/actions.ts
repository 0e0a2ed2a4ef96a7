"use server";

import { revalidatePath } from "next/cache";
import { openMemo, readState } from "@/app/_server/openMemo";
import { requireAccess } from "@/app/_server/requireAccess";
import { saveMemoRemarks } from "@/db/keepMemoRemarks";

const MAX_NOTES = 4000;

/** Keeps the whole memo's choices and notes as the form shows them. Differences the story no longer has are left as they were. */
export async function saveMemoAction(slug: string, form: FormData): Promise<void> {
  await requireAccess();
  const { storyId, entries, others } = await openMemo(slug);
  const remarks = [...entries, ...others]
    .filter(({ name }) => form.has(`state ${name}`))
    .map(({ name }) => ({
      difference: name,
      isIncluded: form.get(`in ${name}`) === "on",
      state: readState(form.get(`state ${name}`)),
      notes: String(form.get(`notes ${name}`) ?? "").slice(0, MAX_NOTES),
    }));
  await saveMemoRemarks(storyId, remarks);
  revalidatePath(`/stories/${slug}/memo`);
}
