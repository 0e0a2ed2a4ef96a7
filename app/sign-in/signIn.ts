"use server";

import { randomBytes } from "node:crypto";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { endSession, startSession } from "@/db/keepSession";
import { hashToken } from "../_server/checkAccess";
import { checkPassphrase } from "../_server/checkPassphrase";
import { limitRate, SIGN_IN_OVERALL, SIGN_IN_PER_ADDRESS } from "../_server/limitRate";
import { readClientAddress } from "../_server/readClientAddress";
import { requireAccess } from "../_server/requireAccess";
import { safeNext } from "../_server/safeNext";
import { sessionCookie } from "../_server/sessionCookie";

const SESSION_DAYS = 30;
const MAX_PASSPHRASE_CHARS = 1000;

/** The one action open to anybody: it is the door. */
export async function signIn(form: FormData): Promise<void> {
  const next = safeNext(String(form.get("next") ?? ""));
  const back = (why: string) => `/sign-in?why=${why}&next=${encodeURIComponent(next)}` as Route;
  const address = readClientAddress(await headers());
  if (!limitRate(SIGN_IN_PER_ADDRESS, address).allowed || !limitRate(SIGN_IN_OVERALL, "all").allowed) {
    redirect(back("often"));
  }
  const passphrase = String(form.get("passphrase") ?? "").slice(0, MAX_PASSPHRASE_CHARS);
  if (!(await checkPassphrase(passphrase))) redirect(back("wrong"));
  const token = randomBytes(32).toString("base64url");
  const maxAge = SESSION_DAYS * 24 * 60 * 60;
  await startSession(hashToken(token), new Date(Date.now() + maxAge * 1000).toISOString());
  const { name, flags } = sessionCookie(await headers());
  (await cookies()).set(name, token, { ...flags, maxAge });
  redirect(next as Route);
}

export async function signOut(): Promise<void> {
  await requireAccess();
  const jar = await cookies();
  const { name, flags } = sessionCookie(await headers());
  const token = jar.get(name)?.value;
  if (token) await endSession(hashToken(token));
  // Not `delete`: a browser takes a `__Host-` cookie's end, like its beginning, only with its flags.
  jar.set(name, "", { ...flags, maxAge: 0 });
  redirect("/sign-in");
}
