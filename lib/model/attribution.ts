import type { ArticleId, Span } from "./span";

export type SourceType = "named-person" | "named-organization" | "anonymous" | "unnamed-group" | "document" | "outlet";

export type QuoteKind = "direct" | "indirect" | "mixed";

/** A statement that an article credits to someone else. Spans in the article's text. */
export type Attribution = {
  readonly article: ArticleId;
  /** The words that name the source; null where the sentence does not name it (`speaker` may still be known). */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The whole of what is credited, from first word to last. */
  readonly content: Span;
  /** The same in pieces where source and cue stand in its middle; one piece otherwise. */
  readonly contentParts: readonly Span[];
  /** Whose words they are: one name per speaker, the same in every article of the story. Null where unknown. */
  readonly speaker: string | null;
  readonly sourceType: SourceType;
  readonly quote: QuoteKind;
  /** Another outlet that the words came through: `told Fox`. */
  readonly via: string | null;
  /** For anonymous sources, the words that say why they are unnamed; null where none are given. */
  readonly anonymityReason: Span | null;
};

/** What the attribute stage finds in one article. In text order, the governing attribution of a sentence first. */
export type AttributedArticle = { readonly article: ArticleId; readonly attributions: readonly Attribution[] };
