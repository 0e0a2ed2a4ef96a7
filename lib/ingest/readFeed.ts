import type { IngestErrorKind } from "../model/capture";
import type { FeedResult } from "../model/feed";
import type { FetchRequest } from "./createGate";
import { charsetOfContentType, decodeCharset } from "./decodeCharset";
import { describeFailure } from "./describeFailure";
import { type Intake, sharedIntake } from "./ingest";
import { parseFeedItems } from "./parseFeedItems";

const FEED_REQUEST: FetchRequest = {
  accept:
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1",
  robots: true,
};

/** Feeds are parsed on the main thread; the largest of well-known outlets are under 1 MB, and 2 MB take a tenth of a second. */
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
  const { text } = decodeCharset(fetched.body, charsetOfContentType(fetched.headers.contentType));
  const parsed = parseFeedItems(text, fetched.finalUrl.href);
  if (!parsed) {
    const error = {
      kind: "unsupported-type",
      message: "This address answers, but not with a feed.",
      next: "Look on the outlet’s site for a link named RSS, Atom or feed, and use that.",
      retry: false,
    } as const;
    return { kind: "failed", error };
  }
  return { kind: "read", ...parsed };
}

function refusalOf(status: number): IngestErrorKind {
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "too-many-requests";
  return status >= 500 ? "server-error" : "forbidden";
}

const failed = (kind: IngestErrorKind): FeedResult => ({ kind: "failed", error: describeFailure(kind) });
