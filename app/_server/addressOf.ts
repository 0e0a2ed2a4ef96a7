import { headers } from "next/headers";
import { trustsProxy } from "./readClientAddress";

/** A path of ours as a full address, as the browser that asked reaches this server: for links that are passed on. */
export async function addressOf(path: string): Promise<string> {
  const asked = await headers();
  const host = asked.get("host") ?? "localhost:3000";
  const isSecure = trustsProxy() && asked.get("x-forwarded-proto") === "https";
  return `${isSecure ? "https" : "http"}://${host}${path}`;
}
