"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { createClass } from "@/db/createClass";
import { deleteClass } from "@/db/endClass";
import { removeMember, renameMember } from "@/db/joinClass";
import { readStoryId } from "@/db/readStoryId";
import { takeClassStep, undoClassStep } from "@/db/takeClassStep";
import { STARTING_QUESTIONS } from "@/lib/classroom/listQuestions";
import { CLASS_STEPS, type ClassStep, MAX_PSEUDONYM } from "@/lib/model/classroom";
import { tidyPseudonym } from "@/lib/model/foldPseudonym";
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

/** Shows names or the program's marks, or closes the marking; `back` takes it back. */
export async function takeClassStepAction(slug: string, id: string, step: ClassStep, back: boolean): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  const known = z.enum(CLASS_STEPS).parse(step);
  await (back ? undoClassStep(taught.id, known) : takeClassStep(taught.id, known));
  revalidatePath(`/classroom/${slug}/${id}`);
}

/** Gives a student another name, or says why not. */
export async function renameMemberAction(slug: string, id: string, memberId: string, form: FormData): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  const typed = form.get("pseudonym");
  const pseudonym = tidyPseudonym(typeof typed === "string" ? typed : "");
  const here = `/classroom/${slug}/${id}` as const;
  if (pseudonym === "" || pseudonym.length > MAX_PSEUDONYM) redirect(`${here}?problem=name`);
  if ((await renameMember(taught.id, memberId, pseudonym)) === "taken") redirect(`${here}?problem=taken`);
  redirect(here);
}

/** Takes a student out of the class with all marks. */
export async function removeMemberAction(slug: string, id: string, memberId: string): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  await removeMember(taught.id, memberId);
  redirect(`/classroom/${slug}/${id}`);
}

export async function deleteClassAction(slug: string, id: string): Promise<void> {
  await requireAccess();
  const { taught } = await openTaughtClass(slug, id);
  await deleteClass(taught.id);
  redirect(`/classroom/${slug}?done=deleted`);
}
