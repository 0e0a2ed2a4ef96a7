import type { CaptureHints, IngestErrorKind, IngestResult } from "../model/capture";
import { type Arrival, buildPageCapture, buildTextCapture } from "./buildCapture";
import { captureIfUsable } from "./captureIfUsable";
import { describeFailure } from "./describeFailure";
import type { Intake } from "./ingest";
import type { PageJob } from "./readPage";
import { looksLikePage, sniffBinary } from "./sniffBytes";

/** Something a person pasted or dropped. */
export type Given =
  | { readonly as: "page"; readonly name: string; readonly html: string | Uint8Array; readonly hints: CaptureHints }
  | { readonly as: "file"; readonly name: string; readonly bytes: Uint8Array; readonly hints: CaptureHints };

/** Takes in a pasted page or a dropped file: `.html` (a page saved by SingleFile too), `.txt`, `.eml`. */
export async function ingestBytes(intake: Intake, given: Given, signal?: AbortSignal): Promise<IngestResult> {
  const size = given.as === "file" ? given.bytes.length : given.html.length;
  if (size > intake.settings.maxGivenBytes) return failed("too-large");
  const isText = given.as === "page" && typeof given.html === "string";
  const bytes = given.as === "file" ? given.bytes : toBytes(given.html);
  if (bytes.length === 0) return failed("empty");
  if (!isText && sniffBinary(bytes)) return failed("unsupported-type");
  const job = jobFor(given, bytes, isText ? "utf-8" : null, intake);
  if (job === null) return failed("unsupported-type");
  const reading = await intake.parser.read(job, signal);
  if (signal?.aborted) return failed("cancelled");
  if (reading?.kind === "too-large") return failed("too-large");
  if (reading?.kind === "nothing") return failed("empty");
  if (reading?.kind !== "page" && reading?.kind !== "text") return failed("parser-gave-up");
  const { mail } = reading;
  const hints = { ...given.hints };
  const arrival: Arrival = {
    hints: mail
      ? {
          ...(mail.sender ? { outlet: mail.sender } : {}),
          ...(mail.sentAt ? { publishedAt: mail.sentAt } : {}),
          ...hints,
        }
      : hints,
    url: null,
    finalUrl: null,
    suppliedBy: "user",
    fallbackOutlet: mail?.sender ?? wordsOfFileName(given.name),
    fallbackIsName: given.as === "file" && isOutletName(wordsOfFileName(given.name)),
    warnings: [],
  };
  const title = hints.title ?? mail?.subject ?? null;
  if (reading.kind === "text") {
    const text = mail && title ? `${title}\n\n${reading.text}` : reading.text;
    return captureIfUsable(
      buildTextCapture(text, reading, { ...arrival, hints: withTitle(arrival.hints, title) }),
      intake,
    );
  }
  const page = mail ? { ...reading.page, title: title ?? reading.page.title } : reading.page;
  return captureIfUsable(buildPageCapture(page, reading, arrival), intake);
}

/** `news/The_Valley_Post.txt` is The Valley Post's: without folder and ending, underscores for the spaces they stand for. */
function wordsOfFileName(name: string): string {
  const bare = name.replace(/^.*[\\/]/, "").replace(/\.[^.]{1,8}$/, "");
  return bare.replace(/_+/g, " ").trim() || bare;
}

/** Words an outlet's name has at the most; a headline, which browsers call a saved page by, has more. */
const MOST_NAME_WORDS = 6;

/**
 * Whether a file's name may be an outlet's. Not by what a program or a list wrote: words chained by hyphens and numbered
 * ("run-ledger-1", "2025-03-05-bridge"), or a headline. An outlet wrongly refused goes by its own host, which is true too.
 */
function isOutletName(name: string): boolean {
  const words = name.split(/[\s-]+/);
  const isNumbered = /\d/.test(name) && (name.match(/-/g)?.length ?? 0) >= 2;
  return words.length <= MOST_NAME_WORDS && !isNumbered;
}

function jobFor(given: Given, bytes: Uint8Array, charset: string | null, intake: Intake): PageJob | null {
  const { limits, maxTextBytes: maxChars } = intake.settings;
  const page = { kind: "page", bytes, charset, url: given.hints.url ?? null, limits, maxChars } as const;
  const text = { kind: "text", bytes, charset, maxChars } as const;
  const ending = given.as === "page" ? "html" : (given.name.match(/\.([a-z0-9]{1,8})$/i)?.[1]?.toLowerCase() ?? "");
  // A browser's .mht archive is a mail of pages in pieces: not taken, and not mistaken for text.
  if (/^mhtml?$/.test(ending)) return null;
  if (/^(html?|xhtml)$/.test(ending)) return page;
  if (ending === "eml") return { kind: "mail", bytes, limits, maxChars };
  if (/^(txt|text|md)$/.test(ending)) return text;
  return looksLikePage(bytes) ? page : text;
}

function withTitle(hints: CaptureHints, title: string | null): CaptureHints {
  return title ? { ...hints, title } : hints;
}

function toBytes(html: string | Uint8Array): Uint8Array {
  return typeof html === "string" ? Buffer.from(html, "utf8") : html;
}

function failed(kind: IngestErrorKind): IngestResult {
  return { kind: "failed", error: describeFailure(kind) };
}
