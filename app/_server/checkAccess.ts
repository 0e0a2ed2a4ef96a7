import { createHash } from "node:crypto";
import { isLiveSession } from "@/db/keepSession";
import { isLoopback, readAccessMode } from "./readAccessMode";

export type AccessAnswer = "granted" | "sign-in" | "wrong-host" | "closed";

/**
 * Whether a request may do what the owner may. Without a passphrase it must also name this computer as its host: a page on the
 * web that points its own name at 127.0.0.1 would otherwise read every story through the reader's browser.
 */
export async function checkAccess(host: string | null, sessionToken: string | undefined): Promise<AccessAnswer> {
  const mode = readAccessMode();
  if (mode.kind === "closed") return "closed";
  if (mode.kind === "open") return isLoopback(hostWithoutPort(host ?? "")) ? "granted" : "wrong-host";
  return sessionToken && (await isLiveSession(hashToken(sessionToken))) ? "granted" : "sign-in";
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function hostWithoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}
