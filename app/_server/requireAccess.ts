import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { checkAccess } from "./checkAccess";
import { sessionCookie } from "./sessionCookie";

/** Lets the owner through; sends anyone else to sign in. First in every page and every server action but sign-in and shares. */
export async function requireAccess(): Promise<void> {
  const seen = await headers();
  const answer = await checkAccess(seen.get("host"), (await cookies()).get(sessionCookie(seen).name)?.value);
  if (answer === "granted") return;
  if (answer !== "sign-in") notFound();
  const next = seen.get("x-samestory-path");
  redirect(next && next !== "/" ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in");
}
