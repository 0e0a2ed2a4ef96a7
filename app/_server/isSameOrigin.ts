/**
 * Whether a request that changes something comes from our own pages. A browser always says where it comes from; a request
 * that says nothing is refused, except JSON to the API, which no page elsewhere can send without asking first.
 */
export function isSameOrigin(request: { readonly headers: Headers; readonly url: string }): boolean {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null) return site === "same-origin";
  if (origin !== null) return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
  const isApi = new URL(request.url).pathname.startsWith("/api/v1/");
  return isApi && (request.headers.get("content-type") ?? "").startsWith("application/json");
}
