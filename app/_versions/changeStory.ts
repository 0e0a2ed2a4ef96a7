"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { deleteStory } from "@/db/deleteStory";
import { renameStory } from "@/db/renameStory";
import { type FormState, refuseForm } from "../_forms/formState";
import { requireAccess } from "../_server/requireAccess";

const MAX_TITLE_CHARS = 300;

export async function rename(slug: string, _state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const title = String(form.get("title") ?? "")
    .trim()
    .replace(/\s+/g, " ");
  if (title === "") return refuseForm(form, { title: "A story needs a title." });
  if (title.length > MAX_TITLE_CHARS)
    return refuseForm(form, { title: `This is too long: ${MAX_TITLE_CHARS} characters at most.` });
  await renameStory(slug, title);
  revalidatePath(`/stories/${slug}`, "layout");
  return { values: {}, problems: {}, done: "Saved." };
}

export async function discard(slug: string): Promise<void> {
  await requireAccess();
  await deleteStory(slug);
  redirect(`/?deleted=${encodeURIComponent(slug)}` as Route);
}
