import robotsParser from "robots-parser";
import type { FetchSettings } from "./readFetchSettings";
import type { Failure } from "./sendOnce";

/** The product token an outlet names us by in its robots.txt. */
export const ROBOTS_TOKEN = "SameStory";

/** RFC 9309 asks for at least this much to be read; more is not. */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** More rules than this belong to no outlet, and each is matched against the address while the server waits. */
const MAX_ROBOTS_LINES = 5_000;

/** `refuse`: we are named and shut out. `warn`: only robots at large are. `later`: the outlet can't say now. */
export type RobotsVerdict = "allow" | "warn" | "refuse" | "later";

/** What a site's robots.txt said, ready to be asked of many addresses. */
export type RobotsRules =
  | { readonly kind: "rules"; readonly text: string }
  | { readonly kind: "none" }
  | { readonly kind: "later" };

/** RFC 9309: a missing file allows all; a server in trouble forbids for now. One that can't be reached says nothing: the page itself will tell. */
type RobotsReply = { readonly kind: "fetched"; readonly status: number; readonly body: Uint8Array };

export function readRobotsReply(reply: RobotsReply | Failure): RobotsRules {
  if (reply.kind === "failure" || reply.status < 200) return { kind: "none" };
  if (reply.status === 429 || reply.status >= 500) return { kind: "later" };
  if (reply.status >= 300) return { kind: "none" };
  const text = new TextDecoder().decode(reply.body.subarray(0, MAX_ROBOTS_BYTES));
  return { kind: "rules", text: text.split(/\r?\n|\r/, MAX_ROBOTS_LINES).join("\n") };
}

/**
 * A person who pastes a link is no crawler, so a rule for everybody (`User-agent: *`) is passed on as a warning; a rule
 * that names us is obeyed. `ROBOTS` in the environment makes it stricter or looser.
 */
export function judgeRobots(rules: RobotsRules, url: URL, mode: FetchSettings["robots"]): RobotsVerdict {
  if (mode === "ignore" || rules.kind === "none") return "allow";
  if (rules.kind === "later") return "later";
  if (robotsParser(`${url.origin}/robots.txt`, rules.text).isAllowed(url.href, ROBOTS_TOKEN) !== false) return "allow";
  const isNamed = new RegExp(`^\\s*user-agent\\s*:\\s*${ROBOTS_TOKEN}\\b`, "im").test(rules.text);
  return isNamed && mode === "obey" ? "refuse" : "warn";
}
