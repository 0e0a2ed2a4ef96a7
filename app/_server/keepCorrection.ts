import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { readStoryId } from "@/db/readStoryId";
import { saveCorrection } from "@/db/saveCorrection";
import { compareStory } from "./compareStory";
import { parseCorrection } from "./parseCorrection";

const note = z.object({
  reason: z.string().trim().max(1000).default(""),
  madeBy: z.string().trim().max(60).default(""),
});

/** Keeps what a person says of a story's comparison and makes it anew. A change that can't be read is told on the corrections page and changes nothing. */
export async function keepCorrection(slug: string, change: unknown, form: FormData): Promise<void> {
  const storyId = await readStoryId(slug);
  const parsed = parseCorrection(change);
  const told = note.safeParse({ reason: form.get("reason") ?? "", madeBy: form.get("madeBy") ?? "" });
  if (!storyId || !parsed || !told.success) redirect(`/stories/${slug}/corrections?problem=form`);
  await saveCorrection(storyId, { change: parsed, reason: told.data.reason, madeBy: told.data.madeBy || "owner" });
  await compareStory(storyId);
  // A redirect to the page one is on, with another fragment, would else show what the browser has.
  revalidatePath(`/stories/${slug}`, "layout");
}
