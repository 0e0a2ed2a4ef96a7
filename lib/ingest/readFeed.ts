import type { IngestErrorKind } from "../model/capture";
import type { FeedResult } from "../model/feed";
import type { FetchRequest } from "./createGate";
import { charsetOfContentType } from "./decodeCharset";
import { describeFailure } from "./describeFailure";
import { type Intake, sharedIntake } from "./ingest";

const FEED_REQUEST: FetchRequest = {
  accept:
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1",
  robots: true,
};

/** The largest feeds of well-known outlets are under 1 MB. */
const MOST_FEED_BYTES = 2_000_000;

/** Reads a feed through the one gate. */
export function readFeed(address: string): Promise<FeedResult> {
  return readFeedWith(sharedIntake(), address);
}

export async function readFeedWith(intake: Intake, address: string): Promise<FeedResult> {
  const fetched = await intake.gate.fetch(address, FEED_REQUEST);
  if (fetched.kind === "failure") return failed(fetched.why);
  if (fetched.status !== 200) return failed(refusalOf(fetched.status));
  if (fetched.body.length > MOST_FEED_BYTES) return failed("too-large");
  const reading = await intake.parser.read({
    kind: "feed",
    bytes: fetched.body,
    charset: charsetOfContentType(fetched.headers.contentType),
    url: fetched.finalUrl.href,
  });
  if (reading === null) return failed("parser-gave-up");
  if (reading.kind !== "feed") {
    const error = {
      kind: "unsupported-type",
      message: "This address answers, but not with a feed.",
      next: "Look on the outlet’s site for a link named RSS, Atom or feed, and use that.",
      retry: false,
    } as const;
    return { kind: "failed", error };
  }
  return { kind: "read", ...reading.feed };
}

function refusalOf(status: number): IngestErrorKind {
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "too-many-requests";
  return status >= 500 ? "server-error" : "forbidden";
}

const failed = (kind: IngestErrorKind): FeedResult => ({ kind: "failed", error: describeFailure(kind) });
