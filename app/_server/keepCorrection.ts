import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { readStoryId } from "@/db/readStoryId";
import { explainCorrection, saveCorrection } from "@/db/saveCorrection";
import { compareStory } from "./compareStory";
import { parseCorrection } from "./parseCorrection";

/** Who made a correction where nobody says so: the house has one owner. */
const OWNER = "owner";

const note = z.object({
  reason: z.string().trim().max(1000).default(""),
  madeBy: z
    .string()
    .trim()
    .max(60)
    .default("")
    .transform((name) => name || OWNER),
});

const readNote = (form: FormData) =>
  note.safeParse({ reason: form.get("reason") ?? "", madeBy: form.get("madeBy") ?? "" });

/** Keeps what a person says of a story's comparison, makes it anew, and gives the correction's id. A change that can't be read is told on the corrections page and changes nothing. */
export async function keepCorrection(slug: string, change: unknown, form: FormData): Promise<string> {
  const storyId = await readStoryId(slug);
  const parsed = parseCorrection(change);
  const told = readNote(form);
  if (!storyId || !parsed || !told.success) redirect(`/stories/${slug}/corrections?problem=form`);
  const id = await saveCorrection(storyId, { change: parsed, ...told.data });
  await compareStory(storyId);
  // A redirect to the page one is on, with another fragment, would else show what the browser has.
  revalidatePath(`/stories/${slug}`, "layout");
  return id;
}

/** Keeps why corrections were made, said after they were. */
export async function keepReason(slug: string, ids: readonly string[], form: FormData): Promise<void> {
  const storyId = await readStoryId(slug);
  const told = readNote(form);
  if (!storyId || !told.success) redirect(`/stories/${slug}/corrections?problem=form`);
  for (const id of ids) await explainCorrection(storyId, id, told.data);
  revalidatePath(`/stories/${slug}`, "layout");
}
