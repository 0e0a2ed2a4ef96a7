import { readFile } from "node:fs/promises";
import path from "node:path";
import { ingestText } from "../lib/ingest/ingestText";
import { readParserSettings } from "../lib/ingest/readParserSettings";
import { readStoryFile } from "../lib/ingest/readStoryFile";
import type { ArticleInput } from "../lib/model/article";
import type { CapturedArticle, IngestResult, IngestSource } from "../lib/model/capture";
import type { RejectedInput } from "../lib/model/comparison";

/** What one input came to: the articles in it, and those of them that could not be used. */
export type ReadInput = { readonly articles: readonly ArticleInput[]; readonly rejected: readonly RejectedInput[] };

/** Reads one word of the command line: a link, or a file by its ending. */
export async function readInput(input: string): Promise<ReadInput> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(input) && !/^[a-z]:[\\/]/i.test(input)) {
    return takeIn(input, { kind: "link", url: input, hints: {} }, "");
  }
  const ending = path.extname(input).toLowerCase();
  if (![".html", ".htm", ".txt", ".json"].includes(ending)) {
    return reject(input, "unsupported-type", "Only links and .html, .txt and .json files can be read.");
  }
  const bytes = await readFile(input).catch((error: unknown) => describeFailure(error));
  if (typeof bytes === "string") return reject(input, "unreadable", bytes);
  const name = path.basename(input, path.extname(input));
  if (ending === ".json") return readStory(input, bytes, name);
  const text = ending === ".txt" ? decodeText(bytes) : null;
  if (text !== null) return takeIn(input, { kind: "text", text, hints: {} }, name);
  return takeIn(input, { kind: "file", name: path.basename(input), bytes, hints: {} }, name);
}

async function readStory(input: string, bytes: Uint8Array, fileName: string): Promise<ReadInput> {
  const story = readStoryFile(new TextDecoder().decode(bytes));
  if (story.kind === "no-story") return reject(input, "bad-story-file", story.message);
  const read = await Promise.all([
    ...story.rejected.map(({ name, message }) => reject(`${input}, ${name}`, "bad-story-file", message)),
    ...story.sources.map(({ name, source }) => takeIn(`${input}, ${name}`, source, fileName)),
  ]);
  return { articles: read.flatMap((one) => one.articles), rejected: read.flatMap((one) => one.rejected) };
}

/** Takes one version in; `fallbackOutlet` is what to call its outlet where nothing else tells. */
async function takeIn(input: string, source: IngestSource, fallbackOutlet: string): Promise<ReadInput> {
  const result =
    source.kind === "text" ? await takeInText(source, fallbackOutlet) : await takeInPage(source, fallbackOutlet);
  if (result.kind === "failed") return reject(input, result.error.kind, `${result.error.message} ${result.error.next}`);
  return { articles: [toArticleInput(result.capture)], rejected: [] };
}

/** Text needs neither the network nor a parser, and is in by the time those would have been loaded. */
function takeInText(source: Extract<IngestSource, { kind: "text" }>, fallbackOutlet: string): Promise<IngestResult> {
  return ingestText({ settings: readParserSettings(process.env) }, source.text, source.hints, fallbackOutlet);
}

async function takeInPage(source: IngestSource, fallbackOutlet: string): Promise<IngestResult> {
  const { ingest } = await import("../lib/ingest/ingest");
  if (source.kind !== "html") return ingest(source);
  // As a file, so that a page that does not say whose it is goes by the file's name; the mark says that it is UTF-8 by
  // now, whatever the page declares.
  const bytes = typeof source.html === "string" ? new TextEncoder().encode(`\uFEFF${source.html}`) : source.html;
  return ingest({ kind: "file", name: `${fallbackOutlet}.html`, bytes, hints: source.hints });
}

function toArticleInput(capture: CapturedArticle): ArticleInput {
  const { outlet, title, byline, finalUrl, url, publishedAt, language, text, warnings, state } = capture;
  const said = { outlet, title, byline, url: finalUrl ?? url, publishedAt, language, text };
  return { key: null, ...said, captureWarnings: warnings, captureState: state };
}

/** The text of a plain UTF-8 file, unchanged; null for another encoding or no text, which the parser finds out about. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function reject(input: string, kind: string, message: string): ReadInput {
  return { articles: [], rejected: [{ input, error: { kind, message } }] };
}

function describeFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  if (code === "EACCES") return "The file may not be read.";
  throw error;
}
