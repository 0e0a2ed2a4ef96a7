"use server";

import { randomBytes } from "node:crypto";
import { revalidatePath } from "next/cache";
import { createShareLink, revokeShareLink } from "@/db/keepShareLink";
import { requireAccess } from "../_server/requireAccess";

const DAY_MS = 24 * 60 * 60 * 1000;
const TOKEN_BYTES = 16;

/** Makes a read-only link that lasts the chosen number of days, or until it is revoked. */
export async function shareStory(slug: string, form: FormData): Promise<void> {
  await requireAccess();
  const days = Number(form.get("days"));
  const expiresAt = [1, 7, 30, 365].includes(days) ? new Date(Date.now() + days * DAY_MS).toISOString() : null;
  await createShareLink(slug, randomBytes(TOKEN_BYTES).toString("base64url"), expiresAt);
  revalidatePath(`/stories/${slug}/share`);
}

export async function revokeShare(slug: string, token: string): Promise<void> {
  await requireAccess();
  await revokeShareLink(slug, token);
  revalidatePath(`/stories/${slug}/share`);
}
