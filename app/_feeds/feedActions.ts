"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { createStory } from "@/db/createStory";
import { addFeeds, removeFeed } from "@/db/keepFeeds";
import { readOpml } from "@/lib/ingest/readOpml";
import { arrivalHref } from "../_progress/arrivalHref";
import { limitRate, STORIES_PER_ADDRESS } from "../_server/limitRate";
import { readClientAddress } from "../_server/readClientAddress";
import { linkVersion } from "../_server/readHandedIn";
import { requireAccess } from "../_server/requireAccess";
import { nameNewStory } from "../_server/storyAddress";
import { wakeRunner } from "../_server/wakeRunner";
import { readDueFeeds } from "./readDueFeeds";

const MAX_OPML_CHARS = 2_000_000;
const address = z.url({ protocol: /^https?$/ }).max(2000);

/** Follows one feed by its address, and reads it at once, so that a wrong address is told here and now. */
export async function addFeedAction(form: FormData): Promise<void> {
  await requireAccess();
  const url = address.safeParse(String(form.get("url") ?? "").trim());
  if (!url.success) redirect("/feeds?problem=address");
  await addFeeds([{ url: url.data, title: null }]);
  await readDueFeeds(Date.now());
  redirect("/feeds");
}

/** Follows all feeds of an OPML list, pasted or as a file. */
export async function importOpmlAction(form: FormData): Promise<void> {
  await requireAccess();
  const file = form.get("file");
  const text = file instanceof File && file.size > 0 ? await file.text() : String(form.get("opml") ?? "");
  const listed = text.length <= MAX_OPML_CHARS ? await readOpml(text) : undefined;
  if (!listed || listed.length === 0) redirect("/feeds?problem=opml");
  const count = await addFeeds(listed);
  redirect(`/feeds?added=${count}`);
}

export async function removeFeedAction(id: string): Promise<void> {
  await requireAccess();
  await removeFeed(id);
  redirect("/feeds");
}

/** Reads every feed that was not read in the last minute. */
export async function readFeedsAction(): Promise<void> {
  await requireAccess();
  await readDueFeeds(Date.now(), 60_000);
  redirect("/feeds");
}

/** Begins a story from items that tell one: their links, one per outlet. */
export async function compareItemsAction(urls: readonly string[]): Promise<void> {
  await requireAccess();
  const links = z.array(address).min(2).max(12).safeParse(urls);
  if (!links.success) redirect("/feeds?problem=story");
  if (!limitRate(STORIES_PER_ADDRESS, readClientAddress(await headers())).allowed) redirect("/feeds?problem=busy");
  const versions = links.data.map((url) => linkVersion(url, {}));
  const created = await createStory({
    ...nameNewStory("", versions),
    titleGiven: false,
    kind: "own",
    notice: null,
    requestKey: null,
    versions,
  });
  wakeRunner();
  redirect(arrivalHref(created.slug));
}
