"use server";

import { revalidatePath } from "next/cache";
import { correctVersion as saveCorrection } from "@/db/correctVersion";
import { type FormState, refuseForm } from "../_forms/formState";
import { readHints } from "../_server/readHints";
import { requireAccess } from "../_server/requireAccess";
import { wakeRunner } from "../_server/wakeRunner";

/** Takes a person's word for a version's outlet, headline, byline, date and address over the page's. */
export async function correctVersion(slug: string, id: string, _state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const { hints, problems } = readHints(form);
  if (Object.keys(problems).length > 0) return refuseForm(form, problems);
  const { outlet = "", title = "", byline = "", publishedAt = "", url = "" } = hints;
  const saved = await saveCorrection(slug, id, { outlet, title, byline, publishedAt, url });
  if (!saved) return refuseForm(form, { form: "This version has been removed meanwhile." });
  wakeRunner();
  revalidatePath(`/stories/${slug}`, "layout");
  return { values: {}, problems: {}, done: "Saved." };
}
