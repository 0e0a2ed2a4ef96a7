"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { cancelJobs } from "@/db/cancelJobs";
import { queueComparison } from "@/db/finishJob";
import { readStoryId } from "@/db/readStoryId";
import { removeVersion, restoreVersion } from "@/db/removeVersion";
import { retryVersion } from "@/db/retryVersion";
import { requireAccess } from "../_server/requireAccess";
import { announceChange } from "../_server/storyEvents";
import { wakeRunner } from "../_server/wakeRunner";

const versionsOf = (slug: string, query = "") => `/stories/${encodeURIComponent(slug)}/versions${query}` as Route;

export async function takeOut(slug: string, id: string): Promise<void> {
  await requireAccess();
  await removeVersion(slug, id);
  wakeRunner();
  redirect(versionsOf(slug, `?removed=${encodeURIComponent(id)}`));
}

export async function putBack(slug: string, id: string): Promise<void> {
  await requireAccess();
  await restoreVersion(slug, id);
  wakeRunner();
  redirect(versionsOf(slug));
}

export async function tryAgain(slug: string, id: string): Promise<void> {
  await requireAccess();
  await retryVersion(slug, id);
  wakeRunner();
  redirect(versionsOf(slug));
}

export async function stopReading(slug: string): Promise<void> {
  await requireAccess();
  await cancelJobs(slug);
  announceChange();
  wakeRunner();
  redirect(versionsOf(slug));
}

export async function compareAgain(slug: string): Promise<void> {
  await requireAccess();
  const id = await readStoryId(slug);
  if (id) await queueComparison(id);
  wakeRunner();
  redirect(versionsOf(slug));
}
