import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { hostWithoutPort } from "./app/_server/checkAccess";
import { isSameOrigin } from "./app/_server/isSameOrigin";
import { limitRate, SHARED_PAGES_PER_ADDRESS } from "./app/_server/limitRate";
import { isLoopback, readAccessMode } from "./app/_server/readAccessMode";
import { readClientAddress, trustsProxy } from "./app/_server/readClientAddress";
import { securityHeaders } from "./app/_server/securityHeaders";

/** Headers that only this program may set on a request: a client's own would choose its nonce or skip this file. */
const OURS = /^(x-nonce|x-samestory-.*|content-security-policy.*|x-middleware-.*)$/;

/** Before every page and handler: refuses what comes from elsewhere, and binds the page's scripts to a nonce. */
export function proxy(request: NextRequest): NextResponse {
  const mode = readAccessMode();
  const host = request.headers.get("host");
  if (mode.kind === "open" && !isLoopback(hostWithoutPort(host ?? ""))) {
    return plainRefusal(
      "This SameStory answers only on the computer it runs on.\nTo reach it from elsewhere, start it with a HOST and a SAMESTORY_PASSPHRASE.\n",
    );
  }
  if (!isDecodable(request.nextUrl.pathname)) return plainRefusal("There is no page at such an address.\n", 400);
  const isRead = ["GET", "HEAD", "OPTIONS"].includes(request.method);
  if (!isRead && !isSameOrigin(request)) {
    return plainRefusal("This can only be done from SameStory's own pages.\nGo back, reload the page and try again.\n");
  }
  if (isShared(request.nextUrl.pathname)) {
    const rate = limitRate(SHARED_PAGES_PER_ADDRESS, readClientAddress(request.headers));
    if (!rate.allowed) return turnAway(rate.retryAfterSeconds);
  }
  const isSecure = trustsProxy() && request.headers.get("x-forwarded-proto") === "https";
  const nonce = randomBytes(16).toString("base64");
  const answer = securityHeaders(nonce, { pathname: request.nextUrl.pathname, isSecure });
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (OURS.test(name)) headers.delete(name);
  if (!trustsProxy()) {
    if (host) headers.set("x-forwarded-host", host);
    headers.delete("x-forwarded-proto");
  }
  headers.set("x-nonce", nonce);
  headers.set("x-samestory-path", request.nextUrl.pathname + request.nextUrl.search);
  // The framework reads the nonce for its own scripts out of this request header.
  headers.set("content-security-policy", answer["Content-Security-Policy"] ?? "");
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(answer)) response.headers.set(name, value);
  return response;
}

/** `%E0%A4%A` stands for no character; the framework's routes break on it with a 500. */
function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

const isShared = (pathname: string) => pathname.startsWith("/share/");

/** Here and not in the page: a page that has begun to answer can't choose its status any more. */
function turnAway(seconds: number): NextResponse {
  const message = `Many pages of shared stories were asked for from your address within a minute.\nWait ${seconds} seconds and reload the page.\n`;
  const response = plainRefusal(message, 429);
  response.headers.set("Retry-After", String(seconds));
  return response;
}

function plainRefusal(message: string, status = 403): NextResponse {
  return new NextResponse(message, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}

export const config = { matcher: "/((?!_next/static/).*)" };
