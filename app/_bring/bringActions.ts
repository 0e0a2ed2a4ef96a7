"use server";

import { redirect } from "next/navigation";
import { addVersions, type NewVersion } from "@/db/addVersions";
import { createStory } from "@/db/createStory";
import { readStory } from "@/db/readStory";
import type { FormState } from "../_forms/formState";
import { refuseForm } from "../_forms/formState";
import { arrivalHref } from "../_progress/arrivalHref";
import { MAX_VERSIONS } from "../_server/parseStoryFile";
import { linkVersion, readPasted } from "../_server/readHandedIn";
import { requireAccess } from "../_server/requireAccess";
import { nameNewStory } from "../_server/storyAddress";
import { toAddress } from "../_server/toAddress";
import { wakeRunner } from "../_server/wakeRunner";

/** Takes in a page that a browser handed over, once its reader has looked at it and said so: into a new story or one that is there. */
export async function bringPage(_state: FormState, form: FormData): Promise<FormState> {
  await requireAccess();
  const version = readVersion(form);
  if (typeof version === "string") return refuseForm(form, { form: version });
  const slug = String(form.get("story") ?? "");
  const problem = slug ? await addToStory(slug, version) : undefined;
  if (problem) return refuseForm(form, { form: problem });
  const target = slug || (await beginStory(version));
  wakeRunner();
  redirect(arrivalHref(target));
}

/** The page as the browser showed it, where it was handed over; else its address alone, to be fetched. */
function readVersion(form: FormData): NewVersion | string {
  const url = toAddress(String(form.get("url") ?? ""));
  const content = String(form.get("content") ?? "");
  if (content.trim() === "")
    return url
      ? linkVersion(url, {})
      : "There is no page here yet. Use the bookmark on an article’s page, or paste its link.";
  const handed = readPasted(content, url ? { url } : {});
  return handed.kind === "version" ? handed.version : handed.message;
}

async function addToStory(slug: string, version: NewVersion): Promise<string | undefined> {
  const story = await readStory(slug);
  if (!story) return "This story has been deleted meanwhile. Choose another, or begin a new one.";
  if (story.versions.length >= MAX_VERSIONS)
    return `This story has ${MAX_VERSIONS} versions already, which is the most it takes.`;
  const added = await addVersions(slug, [version]);
  return added && added.ids.length > 0
    ? undefined
    : "This story has that version already: the same address or the same text.";
}

async function beginStory(version: NewVersion): Promise<string> {
  const created = await createStory({
    ...nameNewStory("", [version]),
    titleGiven: false,
    kind: "own",
    notice: null,
    requestKey: null,
    versions: [version],
  });
  return created.slug;
}
