"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { queueCheck, setRecheckHours } from "@/db/queueChecks";
import { requireAccess } from "../_server/requireAccess";
import { wakeRunner } from "../_server/wakeRunner";

/** Has one link read again now. */
export async function checkForChanges(slug: string, versionId: string): Promise<void> {
  await requireAccess();
  await queueCheck(slug, versionId);
  wakeRunner();
  redirect(`/stories/${encodeURIComponent(slug)}/versions/${encodeURIComponent(versionId)}?asked=1`);
}

const hours = z.coerce.number().int().min(1).max(168);

/** Sets how often the story's links are looked at; "never" for only when asked. */
export async function setSchedule(slug: string, form: FormData): Promise<void> {
  await requireAccess();
  const chosen = hours.safeParse(form.get("hours"));
  await setRecheckHours(slug, chosen.success ? chosen.data : null);
  redirect(`/stories/${encodeURIComponent(slug)}/versions`);
}
