"use server";

import { revalidatePath } from "next/cache";
import { replaceInput } from "@/db/replaceInput";
import { type FormState, refuseForm } from "../_forms/formState";
import { readPasted } from "../_server/readHandedIn";
import { requireAccess } from "../_server/requireAccess";
import { wakeRunner } from "../_server/wakeRunner";

/** Reads a version from what its reader pasted, in place of what could not be read. */
export async function pasteInstead(slug: string, id: string, _state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const pasted = String(form.get("content") ?? "");
  if (pasted.trim() === "")
    return refuseForm(form, { content: "There is nothing here yet. Paste the article's text." });
  const handed = readPasted(pasted, {});
  if (handed.kind === "refused") return refuseForm(form, { content: handed.message });
  const replaced = await replaceInput(slug, id, handed.version);
  if (replaced === "same-as-other") {
    return refuseForm(form, { content: "Another version of this story has this text already." });
  }
  if (replaced === "not-found") return refuseForm(form, { form: "This version has been removed meanwhile." });
  wakeRunner();
  revalidatePath(`/stories/${slug}`, "layout");
  return { values: {}, problems: {}, done: "Taken. It is being read." };
}
