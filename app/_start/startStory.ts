"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { createStory } from "@/db/createStory";
import { type FormState, refuseForm } from "../_forms/formState";
import { arrivalHref } from "../_progress/arrivalHref";
import { limitRate, STORIES_PER_ADDRESS } from "../_server/limitRate";
import { readClientAddress } from "../_server/readClientAddress";
import { describeCount, readStartForm } from "../_server/readStartForm";
import { requireAccess } from "../_server/requireAccess";
import { nameNewStory } from "../_server/storyAddress";
import { wakeRunner } from "../_server/wakeRunner";

/** Begins a story from the form on the home page, whole or not at all; then goes where its versions arrive, and from there to what they say. */
export async function startStory(_state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const read = await readStartForm(form);
  const count = describeCount(read);
  const hasProblems = Object.keys(read.problems).length > 0;
  if (hasProblems || count) {
    return refuseForm(form, { ...(hasProblems || !count ? {} : { form: count }), ...read.problems });
  }
  const rate = limitRate(STORIES_PER_ADDRESS, readClientAddress(await headers()));
  if (!rate.allowed) {
    return refuseForm(form, {
      form: `Many stories were begun just now. Try again in ${rate.retryAfterSeconds} seconds.`,
    });
  }
  const givenTitle = String(form.get("title") ?? "")
    .trim()
    .slice(0, 300);
  const created = await createStory({
    ...nameNewStory(givenTitle, read.versions),
    titleGiven: givenTitle !== "",
    kind: "own",
    notice: null,
    requestKey: String(form.get("request") ?? "").slice(0, 64) || null,
    versions: read.versions,
  });
  wakeRunner();
  redirect(arrivalHref(created.slug, read.merged));
}
