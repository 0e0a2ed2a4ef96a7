"use server";

import { revalidatePath } from "next/cache";
import { addVersions } from "@/db/addVersions";
import { readStory } from "@/db/readStory";
import { type FormState, refuseForm } from "../_forms/formState";
import { MAX_VERSIONS } from "../_server/parseStoryFile";
import { readStartForm } from "../_server/readStartForm";
import { requireAccess } from "../_server/requireAccess";
import { wakeRunner } from "../_server/wakeRunner";

/** Adds what was handed in to a story that is there already; the comparison follows by itself. */
export async function addVersion(slug: string, _state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const read = await readStartForm(form);
  if (Object.keys(read.problems).length > 0) return refuseForm(form, read.problems);
  if (read.versions.length === 0) return refuseForm(form, { form: "There is nothing here to add yet." });
  const story = await readStory(slug);
  if (!story) return refuseForm(form, { form: "This story has been deleted meanwhile." });
  const room = MAX_VERSIONS - story.versions.length;
  if (read.versions.length > room) {
    return refuseForm(form, {
      form: `One story takes ${MAX_VERSIONS} versions at most; there is room for ${Math.max(0, room)} more.`,
    });
  }
  const added = await addVersions(slug, read.versions);
  if (!added || added.ids.length === 0) {
    return refuseForm(form, { form: "This story has that version already: the same address or the same text." });
  }
  wakeRunner();
  revalidatePath(`/stories/${slug}`, "layout");
  const twins = added.merged + read.merged;
  const told = added.ids.length === 1 ? "One version added." : `${added.ids.length} versions added.`;
  return { values: {}, problems: {}, done: twins > 0 ? `${told} ${twins} were here already.` : told };
}
