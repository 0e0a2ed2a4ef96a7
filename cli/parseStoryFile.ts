import { z } from "zod";

/** One article of a story file, or why it can't be one. */
export type StoryArticle =
  | (ArticleFacts & { readonly kind: "text"; readonly text: string })
  | (ArticleFacts & { readonly kind: "html"; readonly html: string })
  | { readonly kind: "failed"; readonly message: string };

type ArticleFacts = {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
};

export type StoryFile =
  | { readonly kind: "read"; readonly articles: readonly StoryArticle[] }
  | { readonly kind: "failed"; readonly message: string };

const field = z.string().nullish();
const articleSchema = z.object({
  outlet: field,
  url: field,
  title: field,
  byline: field,
  publishedAt: field,
  language: field,
  text: field,
  html: field,
});
const storySchema = z.object({ articles: z.array(z.unknown()) });

/** Reads a story file; an article that is none does not spoil the others. */
export function parseStoryFile(json: string): StoryFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: "failed", message: "This is no JSON." };
  }
  const story = storySchema.safeParse(value);
  if (!story.success) return { kind: "failed", message: 'A story file holds {"articles": [ … ]}; this one does not.' };
  return { kind: "read", articles: story.data.articles.map(readArticle) };
}

function readArticle(value: unknown): StoryArticle {
  const parsed = articleSchema.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join(".") || "the article").join(", ");
    return { kind: "failed", message: `Not the kind of value a story file holds: ${where}.` };
  }
  const { text, html } = parsed.data;
  const known = (name: keyof ArticleFacts) => parsed.data[name]?.trim() || null;
  const facts: ArticleFacts = {
    outlet: known("outlet"),
    url: known("url"),
    title: known("title"),
    byline: known("byline"),
    publishedAt: known("publishedAt"),
    language: known("language"),
  };
  if (typeof text === "string") return { kind: "text", ...facts, text };
  if (typeof html === "string") return { kind: "html", ...facts, html };
  return { kind: "failed", message: "The article has neither `text` nor `html`." };
}
