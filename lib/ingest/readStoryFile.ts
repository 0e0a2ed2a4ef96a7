import * as z from "zod/mini";
import type { CaptureHints, IngestSource } from "../model/capture";

/** The versions a story file holds, ready to be taken in, and the entries that hold none. */
export type StoryFile =
  | { readonly kind: "story"; readonly sources: readonly NamedSource[]; readonly rejected: readonly NamedFault[] }
  | { readonly kind: "no-story"; readonly message: string };

export type NamedSource = {
  /** What to call the entry in a message: its outlet, else its place in the file, from 1. */
  readonly name: string;
  readonly source: Extract<IngestSource, { kind: "text" | "html" }>;
};

export type NamedFault = { readonly name: string; readonly message: string };

const text = z.nullish(z.string());
const entry = z.looseObject({
  outlet: text,
  url: text,
  title: text,
  byline: text,
  publishedAt: text,
  text,
  html: text,
});
const file = z.looseObject({ articles: z.array(z.unknown()).check(z.maxLength(100)) });

/** Reads `{"articles": [{"outlet", "url", "title", "publishedAt", "text" or "html"}]}`; one bad entry doesn't spoil the others. */
export function readStoryFile(json: string): StoryFile {
  const parsed = parseJson(json);
  const story = file.safeParse(parsed);
  if (!story.success) {
    return { kind: "no-story", message: 'This is no story file: it must be JSON with a list called "articles".' };
  }
  const sources: NamedSource[] = [];
  const rejected: NamedFault[] = [];
  story.data.articles.forEach((given, i) => {
    const read = entry.safeParse(given);
    const name = (read.success && read.data.outlet) || `article ${i + 1}`;
    const source = read.success ? sourceOf(read.data) : null;
    if (source) sources.push({ name, source });
    else rejected.push({ name, message: 'This entry has neither a "text" nor an "html" that can be read.' });
  });
  return { kind: "story", sources, rejected };
}

function sourceOf(article: z.infer<typeof entry>): NamedSource["source"] | null {
  const hints = hintsOf(article);
  if (article.text) return { kind: "text", text: article.text, hints };
  return article.html ? { kind: "html", html: article.html, hints } : null;
}

function hintsOf({ outlet, url, title, byline, publishedAt }: z.infer<typeof entry>): CaptureHints {
  return {
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
