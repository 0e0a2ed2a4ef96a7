import { createHash } from "node:crypto";
import type { ExtractedPage } from "../extract/extract";
import type { CaptureState } from "../model/article";
import type { CapturedArticle, CaptureHints, CaptureProblem } from "../model/capture";
import { bareHost } from "../text/bareHost";
import { readByline } from "../text/readByline";
import { countDisguisedWords } from "./countDisguisedWords";
import { describeProblem } from "./describeProblem";
import type { ReadBytes } from "./readPage";

/** How the text came to us, beside what it says. */
export type Arrival = {
  readonly hints: CaptureHints;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly suppliedBy: CapturedArticle["suppliedBy"];
  /** What to call the outlet where neither hints, page nor address tell. */
  readonly fallbackOutlet: string;
  /** Whether that goes before the host a page says it belongs to: a file's name where it is an outlet's. */
  readonly fallbackIsName?: boolean;
  readonly warnings: readonly string[];
};

/** From this share of characters that can't be decoded a reader is warned. */
const DAMAGE_WORTH_A_WARNING = 0.001;

/** The capture of a page. What a person says of it (hints) wins over what the page says of itself. */
export function buildPageCapture(page: ExtractedPage, bytes: ReadBytes, arrival: Arrival): CapturedArticle {
  const title = arrival.hints.title ?? page.title;
  const text = [title, ...page.paragraphs].filter((part) => part !== null && part !== "").join("\n\n");
  const { paragraphs: _, ...found } = page;
  return finish({ ...found, title, text }, bytes, arrival);
}

/** The capture of plain text: the text exactly as it was given, so that offsets into it hold. */
export function buildTextCapture(text: string, bytes: ReadBytes, arrival: Arrival): CapturedArticle {
  const plain = {
    standfirst: null,
    byline: findByline(text),
    publishedAt: null,
    updatedAt: null,
    outlet: null,
    siteHost: null,
    language: null,
    captions: [],
    relatedLinks: [],
    correctionNotes: [],
    linkedHosts: [],
    problem: null,
  };
  return finish({ ...plain, title: arrival.hints.title ?? null, text }, bytes, arrival);
}

const HEAD_LINES = 6;

/** The writers named under a pasted text's headline. */
function findByline(text: string): string | null {
  const head = text.split(/\s*\n\s*/, HEAD_LINES).slice(1);
  return head.flatMap((line) => readByline(line) ?? [])[0] ?? null;
}

type Found = Omit<ExtractedPage, "paragraphs"> & { readonly text: string };

function finish(found: Found, bytes: ReadBytes, arrival: Arrival): CapturedArticle {
  const { problem, text, siteHost, ...page } = found;
  const { hints, url, finalUrl, suppliedBy } = arrival;
  const host = hostOf(finalUrl ?? url ?? hints.url ?? null);
  return {
    ...page,
    outlet: nameOutlet(hints.outlet || page.outlet || host, siteHost, arrival),
    byline: hints.byline ?? page.byline,
    publishedAt: hints.publishedAt ?? page.publishedAt,
    url: url ?? hints.url ?? null,
    finalUrl,
    text,
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0,
    charset: bytes.charset,
    rawHash: bytes.rawHash,
    textHash: createHash("sha256").update(text).digest("hex"),
    state: stateOf(problem),
    stateReason: problem,
    warnings: [
      ...(problem ? [describeProblem(problem)] : []),
      ...arrival.warnings,
      ...(bytes.damaged > DAMAGE_WORTH_A_WARNING ? ["Some characters of this page could not be decoded."] : []),
      ...warnOfDisguise(countDisguisedWords(text)),
      ...(host?.split(".").some((label) => label.startsWith("xn--"))
        ? [`The address is written in another script; its plain form is ${host}.`]
        : []),
    ],
    suppliedBy,
  };
}

function nameOutlet(told: string | null, siteHost: string | null, { fallbackOutlet, fallbackIsName }: Arrival): string {
  const name = told ?? ((fallbackIsName ? null : siteHost) || fallbackOutlet);
  return bareHost(name) ?? name;
}

function warnOfDisguise(words: number): readonly string[] {
  if (words === 0) return [];
  const subject = words === 1 ? "1 word" : `${words} words`;
  return [
    `${subject} of this text may not be what they look like: alphabets are mixed in them, or there are invisible or direction-changing characters.`,
  ];
}

function stateOf(problem: CaptureProblem | null): CaptureState {
  // Whole, and compared by the language it is in: only its page was wrong about that.
  if (problem === null || problem === "wrong-language") return "whole";
  return problem === "paywall" || problem === "too-short" ? "cut" : "not-an-article";
}

/** The host a reader knows an outlet by: without `www.`. */
export function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") || null : null;
}
