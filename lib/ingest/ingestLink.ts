import type { CaptureProblem, IngestErrorKind, IngestResult, IngestSource } from "../model/capture";
import { buildPageCapture, buildTextCapture } from "./buildCapture";
import { captureIfUsable } from "./captureIfUsable";
import { createFlights } from "./createFlights";
import { ARTICLE_REQUEST, type FetchedPage } from "./createGate";
import { charsetOfContentType } from "./decodeCharset";
import { describeFailure } from "./describeFailure";
import type { Intake } from "./ingest";
import type { PageReading } from "./readPage";
import { looksLikePage, sniffBinary } from "./sniffBytes";

type Link = Extract<IngestSource, { kind: "link" }>;
type Read = { readonly fetched: FetchedPage; readonly reading: Extract<PageReading, { kind: "page" | "text" }> };

/** However many people ask for one page at once, it is fetched and read once. */
const shareFlight = createFlights<Read | IngestErrorKind>();

/** Takes in the page at an address. */
export async function ingestLink(intake: Intake, { url, hints }: Link, signal?: AbortSignal): Promise<IngestResult> {
  const key = URL.canParse(url.trim()) ? withoutHash(new URL(url.trim())) : url;
  const read = await shareFlight(intake, key, (wanted) => fetchAndRead(intake, url, wanted), signal);
  if (typeof read === "string") return failed(read);
  const { fetched, reading } = read;
  const arrival = {
    hints,
    url: url.trim(),
    finalUrl: fetched.finalUrl.href,
    suppliedBy: "fetch" as const,
    fallbackOutlet: fetched.finalUrl.hostname,
    warnings: warningsOf(fetched),
  };
  if (reading.kind === "text") return captureIfUsable(buildTextCapture(reading.text, reading, arrival), intake);
  const failure = reading.page.problem ? FAILURES[reading.page.problem] : undefined;
  return failure ? failed(failure) : captureIfUsable(buildPageCapture(reading.page, reading, arrival), intake);
}

/** What a page can be that makes its link a failure: these hold nothing of the article. */
const FAILURES: Partial<Readonly<Record<CaptureProblem, IngestErrorKind>>> = {
  "bot-wall": "bot-wall",
  "consent-wall": "consent-wall",
  "soft-404": "not-found",
  "home-page": "not-an-article",
  "script-only": "not-an-article",
};

async function fetchAndRead(intake: Intake, url: string, wanted: AbortSignal): Promise<Read | IngestErrorKind> {
  const fetched = await intake.gate.fetch(url, ARTICLE_REQUEST, wanted);
  if (fetched.kind === "failure") return fetched.why;
  const { status, headers, body: bytes, finalUrl } = fetched;
  if (headers.mitigated !== null) return "bot-wall";
  const refusal = refusalOf(status);
  if (refusal && bytes.length === 0) return refusal;
  const kind = kindOf(headers.contentType, bytes);
  if (kind === null) return refusal ?? (bytes.length === 0 ? "empty" : "unsupported-type");
  if (bytes.length === 0) return "empty";
  const charset = charsetOfContentType(headers.contentType);
  const { limits, maxTextBytes: maxChars } = intake.settings;
  const reading = await intake.parser.read(
    kind === "page"
      ? { kind, bytes, charset, url: finalUrl.href, limits, maxChars }
      : { kind, bytes, charset, maxChars },
    wanted,
  );
  if (wanted.aborted) return "cancelled";
  const isWall = reading?.kind === "page" && reading.page.problem === "bot-wall";
  if (refusal) return isWall ? "bot-wall" : refusal;
  if (reading?.kind === "too-large") return "too-large";
  if (reading?.kind !== "page" && reading?.kind !== "text") return "parser-gave-up";
  return { fetched, reading };
}

/** What a status that brings no article means, in our kinds; null for one that does. */
function refusalOf(status: number): IngestErrorKind | null {
  if (status === 200 || status === 203) return null;
  if (status === 402) return "paywall";
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "too-many-requests";
  if (status >= 500 || status === 206) return "server-error";
  if (status >= 400) return "forbidden";
  return "empty";
}

/** What to read the bytes as; null for what is no page, by its type or, since types lie, by its first bytes. */
function kindOf(contentType: string | null, bytes: Uint8Array): "page" | "text" | null {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (sniffBinary(bytes)) return null;
  if (type === "text/html" || type === "application/xhtml+xml") return "page";
  if (type === "text/plain") return "text";
  return type === "" ? (looksLikePage(bytes) ? "page" : "text") : null;
}

function warningsOf({ downgraded, robotsWarning }: FetchedPage): string[] {
  return [
    ...(downgraded ? ["The outlet's address led from an encrypted to an unencrypted page."] : []),
    ...(robotsWarning
      ? ["This outlet asks automatic readers to stay away; the page was fetched because a person asked for it."]
      : []),
  ];
}

function withoutHash(url: URL): string {
  url.hash = "";
  return url.href;
}

function failed(kind: IngestErrorKind): IngestResult {
  return { kind: "failed", error: describeFailure(kind) };
}
