import type { ArticleId, Span } from "../model/span";
import type { StoryRecord, StoryVersion } from "../model/story";
import { letterOf, listAliases } from "./listAliases";
import { listSurnames } from "./listSurnames";
import { type Scrubbed, scrubText } from "./scrubText";
import { titleStory } from "./titleStory";

type SpanMap = ReadonlyMap<ArticleId, Scrubbed>;

/**
 * A story without its outlets' names: A, B and C in their place, in texts, headlines, bylines, links and in our own
 * sentences. A story like any other comes out, so that every page and export of it is blind, page source included: what is
 * hidden never leaves the server. Every span points at the same words as before.
 */
export function blindStory(story: StoryRecord): StoryRecord {
  const named = story.versions.flatMap((version) => listAliases(version, letterOf(version.position)));
  const writers = named.filter(({ replacement }) => replacement.startsWith("a writer of "));
  const fullTexts = story.comparison?.articles.map((article) => article.text) ?? [];
  // Outlets go last, where a later alias wins: an agency that is an outlet of the story is known by its letter.
  const outlets = named.filter(({ replacement }) => replacement.startsWith("Outlet "));
  const aliases = [...named, ...listSurnames(writers, fullTexts), ...outlets];
  const scrub = (text: string) => scrubText(text, aliases).text;
  const versions = story.versions.map((version) => blindVersion(version, scrub));
  const { comparison } = story;
  if (!comparison) return { ...story, title: scrub(titleStory(story)), notice: null, versions };
  const letters = new Map(story.versions.map((version) => [version.id, letterOf(version.position)]));
  const texts: SpanMap = new Map(comparison.articles.map((article) => [article.id, scrubText(article.text, aliases)]));
  const rewritten = rewrite(comparison, { texts, scrub, article: null });
  const articles = rewritten.articles.map((article) => ({
    ...article,
    outlet: `Outlet ${letters.get(article.key ?? "") ?? "?"}`,
    text: texts.get(article.id)?.text ?? "",
    byline: null,
    url: null,
  }));
  return { ...story, title: scrub(titleStory(story)), notice: null, versions, comparison: { ...rewritten, articles } };
}

function blindVersion(version: StoryVersion, scrub: (text: string) => string): StoryVersion {
  const letter = letterOf(version.position);
  const title = version.title === null ? null : scrub(version.title);
  return { ...version, outlet: `Outlet ${letter}`, siglum: letter, title, byline: null, url: null };
}

type Rewriting = {
  readonly texts: SpanMap;
  readonly scrub: (text: string) => string;
  readonly article: ArticleId | null;
};

/**
 * The same data with every string scrubbed and every span moved. A span's article is its own `article`, else that of what
 * holds it; in a drift's moves, the side's.
 */
function rewrite<T>(value: T, to: Rewriting): T {
  // The shape is kept key by key, so what comes out is a T: the compiler can't see it through a walk over any object.
  return rewriteAny(value, to) as T;
}

function rewriteAny(value: unknown, to: Rewriting): unknown {
  if (typeof value === "string") return to.scrub(value);
  if (Array.isArray(value)) return value.map((item) => rewriteAny(item, to));
  if (typeof value !== "object" || value === null) return value;
  const article = articleOf(value) ?? to.article;
  const span = spanOf(value);
  const moved = span && article ? to.texts.get(article)?.mapSpan(span) : undefined;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (moved && (key === "start" || key === "end")) return [key, moved[key]];
    if (KEPT.has(key)) return [key, inner];
    if (key === "moves" && Array.isArray(inner)) return [key, inner.map((move) => rewriteMove(move, value, to))];
    return [key, rewriteAny(inner, { ...to, article })];
  });
  return Object.fromEntries(entries);
}

/** Ids and the like: not words, and broken by a replacement. The text itself is replaced whole. */
const KEPT: ReadonlySet<string> = new Set([
  "id",
  "key",
  "article",
  "kind",
  "status",
  "confidence",
  "language",
  "publishedAt",
  "text",
  "format",
  "version",
]);

/** A drift's move has a span on either side: `from` lies in the article of the drift's `from`, `to` in that of its `to`. */
function rewriteMove(move: unknown, drift: object, to: Rewriting): unknown {
  if (typeof move !== "object" || move === null) return move;
  const side = (key: string) =>
    "from" in drift && "to" in drift ? articleOf(key === "from" ? drift.from : drift.to) : undefined;
  return Object.fromEntries(
    Object.entries(move).map(([key, inner]) => [key, rewriteAny(inner, { ...to, article: side(key) ?? to.article })]),
  );
}

function articleOf(value: unknown): ArticleId | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("article" in value && typeof value.article === "string") return value.article;
  return "sentences" in value && "id" in value && typeof value.id === "string" ? value.id : undefined;
}

function spanOf(value: object): Span | undefined {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number"
    ? { start: value.start, end: value.end }
    : undefined;
}
