import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CaptureHints } from "../lib/model/capture";
import { checkText } from "./checkText";
import { parseStoryFile, type StoryArticle } from "./parseStoryFile";
import { hostOf, NOTHING_KNOWN, type ReadInput, reject } from "./readInputResult";
import { readPage } from "./readPage";

/** Reads one word of the command line: a link, or a file by its ending. */
export async function readInput(input: string): Promise<ReadInput> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(input) && !/^[a-z]:[\\/]/i.test(input)) {
    return readPage(input, { kind: "link", url: input, hints: {} }, "");
  }
  const ending = path.extname(input).toLowerCase();
  if (![".html", ".htm", ".txt", ".json"].includes(ending)) {
    return reject(input, "unsupported-type", "Only links and .html, .txt and .json files can be read.");
  }
  const bytes = await readFile(input).catch((error: unknown) => describeFailure(error));
  if (typeof bytes === "string") return reject(input, "unreadable", bytes);
  const name = path.basename(input, path.extname(input));
  if (ending === ".txt") return readText(input, bytes, name);
  if (ending === ".json") return readStory(input, bytes, name);
  return readPage(input, { kind: "html", html: bytes, hints: {} }, name);
}

function readText(input: string, bytes: Uint8Array, name: string): ReadInput {
  const text = new TextDecoder("utf-8").decode(bytes);
  const problem = checkText(text);
  if (problem) return { articles: [], rejected: [{ input, error: problem }] };
  return { articles: [{ ...NOTHING_KNOWN, outlet: name, text }], rejected: [] };
}

async function readStory(input: string, bytes: Uint8Array, name: string): Promise<ReadInput> {
  const story = parseStoryFile(new TextDecoder("utf-8").decode(bytes));
  if (story.kind === "failed") return reject(input, "bad-story-file", story.message);
  const read = await Promise.all(
    story.articles.map((article, i) => readStoryArticle(`${input}, article ${i + 1}`, article, name)),
  );
  return { articles: read.flatMap((one) => one.articles), rejected: read.flatMap((one) => one.rejected) };
}

async function readStoryArticle(input: string, article: StoryArticle, name: string): Promise<ReadInput> {
  if (article.kind === "failed") return reject(input, "bad-story-file", article.message);
  const { outlet, url, title, byline, publishedAt, language } = article;
  if (article.kind === "html") {
    const given = { outlet, url, title, byline, publishedAt };
    return readPage(input, { kind: "html", html: article.html, hints: dropNulls(given) }, name);
  }
  const problem = checkText(article.text);
  if (problem) return { articles: [], rejected: [{ input, error: problem }] };
  const known = { url, title, byline, publishedAt, language, text: article.text };
  return { articles: [{ key: null, outlet: outlet ?? hostOf(url) ?? name, ...known }], rejected: [] };
}

function describeFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  if (code === "EACCES") return "The file may not be read.";
  throw error;
}

function dropNulls(hints: { readonly [key in keyof CaptureHints]-?: string | null }): CaptureHints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== null));
}
