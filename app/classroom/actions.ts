"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { createClass } from "@/db/createClass";
import { deleteClass, revealClass } from "@/db/endClass";
import { readStoryId } from "@/db/readStoryId";
import { STARTING_QUESTIONS } from "@/lib/classroom/listQuestions";
import { openTaughtClass } from "../_server/openClass";
import { requireAccess } from "../_server/requireAccess";

const MAX_TITLE = 80;
const MAX_QUESTION = 300;

const newClass = z.object({
  title: z.string().trim().max(MAX_TITLE),
  blind: z.literal("on").nullish(),
  chosen: z.array(z.coerce.number().int().min(0)).max(STARTING_QUESTIONS.length),
  own: z.string().trim().max(MAX_QUESTION),
});

/** Makes a class from the form and goes to it. */
export async function createClassAction(slug: string, form: FormData): Promise<void> {
  await requireAccess();
  const parsed = newClass.safeParse({
    title: form.get("title") ?? "",
    blind: form.get("blind"),
    chosen: form.getAll("question"),
    own: form.get("own") ?? "",
  });
  const storyId = await readStoryId(slug);
  if (!parsed.success || !storyId) redirect(`/classroom/${slug}?problem=form`);
  const { title, blind, chosen, own } = parsed.data;
  const questions = [
    ...chosen.flatMap((i) => STARTING_QUESTIONS[i] ?? []),
    ...(own ? [{ kind: "own" as const, text: own }] : []),
  ];
  if (questions.length === 0) redirect(`/classroom/${slug}?problem=questions`);
  const id = await createClass({ storyId, title: title || "Class", blind: blind === "on", questions });
  redirect(`/classroom/${slug}/${id}`);
}

export async function revealClassAction(slug: string, id: string): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  await revealClass(taught.id);
  revalidatePath(`/classroom/${slug}/${id}`);
}

export async function deleteClassAction(slug: string, id: string): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  await deleteClass(taught.id);
  redirect(`/classroom/${slug}`);
}
