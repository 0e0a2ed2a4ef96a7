"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { restoreStory } from "@/db/deleteStory";
import { requireAccess } from "../_server/requireAccess";

export async function bringBackStory(form: FormData): Promise<void> {
  await requireAccess();
  const slug = String(form.get("slug") ?? "");
  redirect((await restoreStory(slug)) ? (`/stories/${encodeURIComponent(slug)}/versions` as Route) : "/");
}
