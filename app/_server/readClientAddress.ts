/**
 * The address a request came from, for rate limits only: the last entry of the list. Behind a proxy of the owner's
 * (`SAMESTORY_TRUST_PROXY=1`) that proxy wrote it, and a client may have written the others; elsewhere the list is the
 * socket's own address alone (`keepTrueAddress`).
 */
export function readClientAddress(headers: Headers): string {
  const list = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return list.at(-1) || "unknown";
}

export function trustsProxy(): boolean {
  return process.env.SAMESTORY_TRUST_PROXY === "1";
}
