import type { IngestErrorKind } from "../model/capture";
import { judgeRobots, MAX_ROBOTS_BYTES, type RobotsRules, readRobotsReply } from "./askRobots";
import { checkAddress } from "./checkAddress";
import { dialItself } from "./connectChecked";
import { createPacer, type Pacer } from "./createPacer";
import type { FetchSettings } from "./readFetchSettings";
import { resolveBySystem } from "./resolveChecked";
import { type Allowance, type Failure, type Network, type Reply, type ReplyHeaders, sendOnce } from "./sendOnce";

/** What came back from an address, whatever its status. */
export type FetchedPage = {
  readonly kind: "fetched";
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: Uint8Array;
  /** Where the redirects ended. */
  readonly finalUrl: URL;
  /** A hop went from https to http: allowed, and said. */
  readonly downgraded: boolean;
  /** The site's robots.txt asks robots at large to stay away. */
  readonly robotsWarning: boolean;
};

export type FetchRequest = { readonly accept: string; readonly robots: boolean };

export const ARTICLE_REQUEST: FetchRequest = {
  accept: "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1",
  robots: true,
};

/** The only thing in SameStory that opens a socket to a host somebody named. */
export type Gate = {
  /** An aborted `signal` ends it at once, wherever it is, as `cancelled`. */
  readonly fetch: (address: string, request?: FetchRequest, signal?: AbortSignal) => Promise<FetchedPage | Failure>;
};

const THIS_WORLD: Network = { resolve: resolveBySystem, dial: dialItself };

/** A robots.txt holds for a day, as RFC 9309 has it; so many are remembered. */
const ROBOTS_TTL_MS = 24 * 60 * 60 * 1000;
const MAX_ROBOTS_KEPT = 500;

/** Asks before a hop; a kind of error forbids it. */
type Permit = (url: URL) => Promise<IngestErrorKind | null>;

const permitAll: Permit = async () => null;

/** Makes the gate for some settings. Only tests pass a network of their own; the environment can't. */
export function createGate(settings: FetchSettings, network: Network = THIS_WORLD): Gate {
  const pacer = createPacer(settings);
  const robots = createRobotsMemory(async (origin) => {
    const { maxDecodedBytes, headersMs } = settings;
    const allowance = {
      accept: "text/plain,*/*;q=0.1",
      maxWireBytes: MAX_ROBOTS_BYTES,
      maxDecodedBytes,
      wholeMs: headersMs,
      // Whoever else waits for this site's rules must not lose them because the first who asked gave up.
      signal: new AbortController().signal,
    };
    // Rides on the turn of the article's fetch: one person's one link is one visit.
    const reply = await follow(`${origin}/robots.txt`, allowance, permitAll, async () => () => undefined);
    return readRobotsReply(reply);
  });

  /** Follows redirects by hand: every hop through the whole check, nothing carried from one to the next. */
  async function follow(
    address: string,
    allowance: Allowance,
    permit: Permit,
    take: Pacer["take"],
  ): Promise<FetchedPage | Failure> {
    let next = address;
    let downgraded = false;
    let deadline = performance.now() + allowance.wholeMs;
    let host = "";
    let giveUp = (): void => undefined;
    try {
      for (let hop = 0; hop <= settings.maxRedirects; hop++) {
        const checked = checkAddress(next, settings);
        if (checked.kind === "refused") return { kind: "failure", why: hop === 0 ? checked.why : "blocked-address" };
        if (checked.host !== host) {
          // Given up before the next is taken: two fetches that send each other's way must not wait for one another.
          giveUp();
          giveUp = () => undefined;
          host = checked.host;
          const queued = performance.now();
          giveUp = await take(host);
          // Our own queue is not the outlet's time.
          deadline += performance.now() - queued;
        }
        if (allowance.signal.aborted) return { kind: "failure", why: "cancelled" };
        const refusal = await orTimeout(permit(checked.url), deadline);
        if (refusal) return { kind: "failure", why: refusal };
        const wholeMs = deadline - performance.now();
        const reply = await sendOnce(checked, settings, network, { ...allowance, wholeMs });
        if (reply.kind === "failure") return reply;
        const target = redirectTarget(reply, checked.url);
        if (target === null)
          return { ...reply, kind: "fetched", finalUrl: checked.url, downgraded, robotsWarning: false };
        downgraded ||= checked.url.protocol === "https:" && target.startsWith("http:");
        next = target;
      }
      return { kind: "failure", why: "server-error" };
    } finally {
      giveUp();
    }
  }

  return {
    fetch: async (address, request = ARTICLE_REQUEST, signal = new AbortController().signal) => {
      const { maxWireBytes, maxDecodedBytes, wholeMs } = settings;
      let robotsWarning = false;
      const permit: Permit = async (url) => {
        if (!request.robots || settings.robots === "ignore") return null;
        const verdict = judgeRobots(await robots(url.origin), url, settings.robots);
        robotsWarning ||= verdict === "warn";
        return verdict === "refuse" ? "robots" : verdict === "later" ? "too-many-requests" : null;
      };
      const allowance = { accept: request.accept, maxWireBytes, maxDecodedBytes, wholeMs, signal };
      const fetched = await orCancelled(follow(address, allowance, permit, pacer.take), signal);
      return fetched.kind === "failure" ? fetched : { ...fetched, robotsWarning };
    },
  };
}

/** What a permit says, or that the time for the whole fetch is over; the site's rules are read on for whoever asks next. */
async function orTimeout(asking: Promise<IngestErrorKind | null>, deadline: number): Promise<IngestErrorKind | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<IngestErrorKind>((done) => {
    timer = setTimeout(() => done("timeout"), deadline - performance.now());
  });
  try {
    return await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a fetch brings, or that it was cancelled, whichever is first; a fetch that waits for its turn gives it up when it comes. */
function orCancelled(fetching: Promise<FetchedPage | Failure>, signal: AbortSignal): Promise<FetchedPage | Failure> {
  return new Promise((done, fail) => {
    const cancel = () => done({ kind: "failure", why: "cancelled" });
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    fetching.then(done, fail).finally(() => signal.removeEventListener("abort", cancel));
  });
}

/** Remembers each site's rules for a day; a site in trouble is asked again next time. */
function createRobotsMemory(ask: (origin: string) => Promise<RobotsRules>): (origin: string) => Promise<RobotsRules> {
  const known = new Map<string, { readonly rules: Promise<RobotsRules>; readonly until: number }>();
  return (origin) => {
    const now = performance.now();
    const found = known.get(origin);
    if (found && found.until > now) return found.rules;
    const rules = ask(origin).then((answer) => {
      if (answer.kind === "later") known.delete(origin);
      return answer;
    });
    known.delete(origin);
    known.set(origin, { rules, until: now + ROBOTS_TTL_MS });
    const oldest = known.keys().next().value;
    if (known.size > MAX_ROBOTS_KEPT && oldest !== undefined) known.delete(oldest);
    return rules;
  };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where a reply sends us, absolute; a Location that makes no sense comes back as it is, for the check to refuse. */
function redirectTarget(reply: Reply, from: URL): string | null {
  const location = reply.headers.location;
  if (!REDIRECTS.has(reply.status) || location === null) return null;
  if (location.includes("\\") || !URL.canParse(location, from)) return location;
  return new URL(location, from).href;
}
