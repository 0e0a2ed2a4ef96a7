/**
 * The address a request came from, for rate limits only. Behind a proxy of the owner's (`SAMESTORY_TRUST_PROXY=1`) the last
 * entry of the list, which that proxy wrote; a client can write the others itself.
 */
export function readClientAddress(headers: Headers): string {
  const list = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return list.at(-1) || "unknown";
}

export function trustsProxy(): boolean {
  return process.env.SAMESTORY_TRUST_PROXY === "1";
}
