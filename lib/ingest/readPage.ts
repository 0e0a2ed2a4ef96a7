import { createHash } from "node:crypto";
import { type ExtractedPage, extract } from "../extract/extract";
import type { MarkupLimits } from "../extract/markupLimits";
import { decodeCharset } from "./decodeCharset";
import { type ParsedFeed, parseFeedItems } from "./parseFeedItems";
import { type ListedFeed, parseOpmlFeeds } from "./parseOpmlFeeds";
import { type Mail, readMail } from "./readMail";

/** A piece of work for the parser: bytes as they came, and what is known of them. Pages, mails, feeds, lists of feeds. */
export type PageJob =
  | (PageWork & {
      /** UTF-16 units of text that are handed back at most: a giant must not cross to the server's own thread. */
      readonly maxChars: number;
    })
  | { readonly kind: "feed"; readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string }
  | { readonly kind: "opml"; readonly text: string };

type PageWork =
  | {
      readonly kind: "page";
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      readonly url: string | null;
      readonly limits: MarkupLimits;
    }
  | { readonly kind: "text"; readonly bytes: Uint8Array; readonly charset: string | null }
  | { readonly kind: "mail"; readonly bytes: Uint8Array; readonly limits: MarkupLimits };

export type PageReading =
  | ({ readonly kind: "page"; readonly page: ExtractedPage } & ReadBytes)
  | ({ readonly kind: "text"; readonly text: string } & ReadBytes)
  | { readonly kind: "feed"; readonly feed: ParsedFeed }
  | { readonly kind: "opml"; readonly feeds: readonly ListedFeed[] }
  | { readonly kind: "refused"; readonly limit: keyof MarkupLimits }
  | { readonly kind: "too-large" }
  | { readonly kind: "nothing" };

export type ReadBytes = {
  readonly charset: string;
  /** Share of characters that could not be decoded, 0 to 1. */
  readonly damaged: number;
  /** SHA-256, hex, of the bytes as they came. */
  readonly rawHash: string;
  readonly mail: Omit<Mail, "html" | "text"> | null;
};

/** Everything that a hostile page makes expensive: decoding, hashing, unpacking a mail, building the tree. Runs in the worker. */
export async function readPage(job: PageJob): Promise<PageReading> {
  if (job.kind === "feed") {
    const feed = parseFeedItems(decodeCharset(job.bytes, job.charset).text, job.url);
    return feed ? { kind: "feed", feed } : { kind: "nothing" };
  }
  if (job.kind === "opml") {
    const feeds = parseOpmlFeeds(job.text);
    return feeds ? { kind: "opml", feeds } : { kind: "nothing" };
  }
  const reading = await readWhole(job);
  return charsOf(reading) > job.maxChars ? { kind: "too-large" } : reading;
}

function charsOf(reading: PageReading): number {
  if (reading.kind === "text") return reading.text.length;
  return reading.kind === "page" ? reading.page.paragraphs.reduce((chars, text) => chars + text.length, 0) : 0;
}

async function readWhole(job: PageWork): Promise<PageReading> {
  const rawHash = createHash("sha256").update(job.bytes).digest("hex");
  if (job.kind === "mail") return readMailPage(job, rawHash);
  const { text, charset, damaged } = decodeCharset(job.bytes, job.charset);
  if (job.kind === "text") return { kind: "text", text, charset, damaged, rawHash, mail: null };
  const extraction = extract(text, job.url, job.limits);
  if (extraction.kind === "refused") return extraction;
  return { kind: "page", page: extraction.page, charset, damaged, rawHash, mail: null };
}

async function readMailPage(job: Extract<PageWork, { kind: "mail" }>, rawHash: string): Promise<PageReading> {
  const { html, text, ...mail } = await readMail(job.bytes);
  const read: ReadBytes = { charset: "utf-8", damaged: 0, rawHash, mail };
  if (html) {
    const extraction = extract(html, null, job.limits);
    if (extraction.kind === "refused") return extraction;
    if (extraction.page.paragraphs.length > 0) return { kind: "page", page: extraction.page, ...read };
  }
  return text ? { kind: "text", text, ...read } : { kind: "nothing" };
}
