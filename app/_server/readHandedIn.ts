import { createHash } from "node:crypto";
import type { NewVersion } from "@/db/addVersions";
import { canonicalUrl } from "@/lib/ingest/canonicalUrl";
import { readParserSettings } from "@/lib/ingest/readParserSettings";
import { sniffBinary } from "@/lib/ingest/sniffBytes";
import type { CaptureHints } from "@/lib/model/capture";
import { toAddress } from "./toAddress";

/** The most pasted page source one version may hold, in bytes; pages of articles have 113 KB in the middle, 1.7 MB at most. */
const MAX_PASTED_PAGE_BYTES = 2_000_000;

export type HandedIn =
  | { readonly kind: "version"; readonly version: NewVersion }
  | { readonly kind: "refused"; readonly message: string };

const FILE_NAMES = /\.(html?|xhtml|txt|text|md|eml)$/i;

const sizeOf = (bytes: number) => (bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** Why so many bytes are too many, or undefined where they are not. */
function describeExcess(bytes: number, most: number, what: string): string | undefined {
  if (bytes <= most) return undefined;
  return `This is ${sizeOf(bytes)}; ${what} may have ${sizeOf(most)} at most. Take the article alone, without the rest of the page.`;
}

/** A version to be fetched. Addresses of one page in several dresses are one version. */
export function linkVersion(url: string, given: CaptureHints): NewVersion {
  return { sourceKind: "link", inputKey: canonicalUrl(url) ?? url, url, fileName: null, body: null, given };
}

/** One version out of what was pasted: a link where it is nothing else, a page where it has tags, else a text. */
export function readPasted(pasted: string, given: CaptureHints): HandedIn {
  const content = pasted.trim();
  const url = toAddress(content);
  if (url) return { kind: "version", version: linkVersion(url, given) };
  // Forms send every line end as CR LF, which no one typed.
  const body = Buffer.from(pasted.replace(/\r\n?/g, "\n"), "utf8");
  const sourceKind = looksLikePage(content) ? "html" : "text";
  const { maxTextBytes } = readParserSettings(process.env);
  const excess =
    sourceKind === "html"
      ? describeExcess(body.length, MAX_PASTED_PAGE_BYTES, "a pasted page")
      : describeExcess(body.length, maxTextBytes, "a text");
  if (excess) return { kind: "refused", message: excess };
  if (sourceKind === "text" && !/\p{L}{2,}/u.test(content)) {
    return {
      kind: "refused",
      message: "There is no sentence in this text. Paste the article's words, its headline first.",
    };
  }
  return { kind: "version", version: { sourceKind, inputKey: keyOfText(content), ...noOrigin(given), body, given } };
}

/** One version out of a file. What is inside is found out later; what can't be read at all is said now. */
export function readFile(name: string, bytes: Uint8Array, given: CaptureHints): HandedIn {
  const refused = (message: string): HandedIn => ({ kind: "refused", message: `${name}: ${message}` });
  if (!FILE_NAMES.test(name)) {
    return refused("this kind of file can't be read. Save the page as .html, or its words as .txt, and drop that.");
  }
  if (bytes.length === 0) return refused("this file is empty.");
  const excess = describeExcess(bytes.length, readParserSettings(process.env).maxGivenBytes, "a file");
  if (excess) return refused(excess);
  if (sniffBinary(bytes))
    return refused("this is no text or page, whatever its name says. Save the page as .html and drop that.");
  const body = Buffer.from(bytes);
  const version = {
    sourceKind: "file",
    inputKey: keyOfBytes(body),
    ...noOrigin(given),
    fileName: name,
    body,
    given,
  } as const;
  return { kind: "version", version };
}

const noOrigin = (given: CaptureHints) => ({ url: given.url ?? null, fileName: null });
/** The same article pasted twice is seldom spaced the same. */
const keyOfText = (text: string) => keyOfBytes(Buffer.from(text.replace(/\s+/g, " ")));
const keyOfBytes = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

function looksLikePage(content: string): boolean {
  if (/^<(!doctype|html|head|body|article|main|div|section|p|h[1-6]|\?xml)\b/i.test(content)) return true;
  return (content.match(/<\/?(p|div|article|span|h[1-6]|a|section|br|li)\b[^>]*>/gi)?.length ?? 0) >= 4;
}
