import type { NextRequest } from "next/server";
import { checkAccess } from "./checkAccess";
import { checkPassphrase } from "./checkPassphrase";
import { isSameOrigin } from "./isSameOrigin";
import { forgetOne, limitRate, SIGN_IN_OVERALL, SIGN_IN_PER_ADDRESS } from "./limitRate";
import { readClientAddress } from "./readClientAddress";
import { refuse } from "./refuse";
import { sessionCookie } from "./sessionCookie";

type Handler<Context> = (request: NextRequest, context: Context) => Promise<Response>;

/** Wraps a route handler so that only the owner's own pages and tools get an answer from it. */
export function answerOwner<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (!isRead && !isSameOrigin(request)) {
      return refuse(403, "other-site", "This can only be done from SameStory's own pages.");
    }
    const session = request.cookies.get(sessionCookie(request.headers).name)?.value;
    const answer = await checkAccess(request.headers.get("host"), session);
    if (answer === "granted" || (answer === "sign-in" && (await hasBearer(request)))) return handler(request, context);
    if (answer === "sign-in") return refuse(401, "sign-in", "Sign in as the owner first.");
    return refuse(403, answer, "This SameStory answers only on the computer it runs on.");
  };
}

/** Command-line tools sign in with the passphrase itself: `Authorization: Bearer …`. */
async function hasBearer(request: NextRequest): Promise<boolean> {
  const [, passphrase] = request.headers.get("authorization")?.match(/^Bearer (.+)$/) ?? [];
  if (!passphrase) return false;
  const address = readClientAddress(request.headers);
  if (!limitRate(SIGN_IN_PER_ADDRESS, address).allowed || !limitRate(SIGN_IN_OVERALL, "all").allowed) return false;
  if (!(await checkPassphrase(passphrase))) return false;
  // Counted before it was checked, so that many guesses at once are counted too; a tool that knows it may go on asking.
  forgetOne(SIGN_IN_PER_ADDRESS, address);
  forgetOne(SIGN_IN_OVERALL, "all");
  return true;
}
