"use server";

import { randomBytes } from "node:crypto";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { endSession, startSession } from "@/db/keepSession";
import { hashToken, SESSION_COOKIE } from "../_server/checkAccess";
import { checkPassphrase } from "../_server/checkPassphrase";
import { limitRate, SIGN_IN_OVERALL, SIGN_IN_PER_ADDRESS } from "../_server/limitRate";
import { readClientAddress } from "../_server/readClientAddress";
import { requireAccess } from "../_server/requireAccess";
import { safeNext } from "../_server/safeNext";

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
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set(SESSION_COOKIE, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge });
  redirect(next as Route);
}

export async function signOut(): Promise<void> {
  await requireAccess();
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value;
  if (token) await endSession(hashToken(token));
  jar.delete(SESSION_COOKIE);
  redirect("/sign-in");
}
