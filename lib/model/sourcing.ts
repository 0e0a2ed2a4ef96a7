import type { SourceType } from "./attribution";
import type { ArticleId, ArticleSpan, Span } from "./span";

export type ProvenanceKind = "cites" | "credits" | "confirms" | "reprints";

/** One outlet leaning on another outlet or agency, with the words that say so. `to` is a name: it may lie outside the story. */
export type ProvenanceEdge = {
  readonly from: ArticleId;
  readonly to: string;
  /** The article of this story that `to` names, if it is one of them. */
  readonly toArticle: ArticleId | null;
  readonly kind: ProvenanceKind;
  readonly evidence: readonly ArticleSpan[];
  /** Why this edge is there, in one sentence of ours. */
  readonly because: string;
};

/** Whether two articles of the story print the same text: then `from` and `to` are no direction, as no text says who had it first. */
export function isSharedText({ kind, toArticle, evidence }: ProvenanceEdge): boolean {
  return kind === "reprints" && toArticle !== null && evidence.some(({ article }) => article === toArticle);
}

/** A citing outlet's sentence beside what it cites. */
export type Drift = {
  readonly from: ArticleSpan;
  readonly to: ArticleSpan;
  /** What moved: a hedge gone, a figure rounded, a noun sharpened. */
  readonly moves: readonly {
    readonly kind: "hedge" | "figure" | "wording" | "source";
    readonly from: Span | null;
    readonly to: Span | null;
    readonly because: string;
  }[];
};

/** How much of one article rests on one source. */
export type LedgerEntry = {
  readonly article: ArticleId;
  readonly speaker: string;
  readonly sourceType: SourceType;
  /** Indexes into `Comparison.attributions`. */
  readonly attributions: readonly number[];
  readonly words: number;
  /** No other outlet of the story was found to use this source. */
  readonly onlyHere: boolean;
};

export type VoiceShare = {
  readonly article: ArticleId;
  /** Words in the outlet's own voice, and under each type of source. */
  readonly ownWords: number;
  readonly byType: readonly { readonly sourceType: SourceType; readonly words: number }[];
  readonly firstSpeaker: string | null;
  readonly lastSpeaker: string | null;
};

/** A question an editor would raise, never a verdict. */
export type SourcingQuestion = ArticleSpan & {
  readonly kind: "plural-sources-one-voice" | "anonymous-opinion" | "no-reason-given" | "credited-without-link";
  readonly question: string;
};

/** One utterance as each outlet prints it. */
export type Quotation = {
  readonly speaker: string | null;
  readonly printed: readonly ArticleSpan[];
  /** `same` but for punctuation and capitals; `cut`: one prints less of it; `changed`: words differ. */
  readonly relation: "same" | "cut" | "changed" | "single";
  /**
   * The words that part the printings, in each article that has them: `changed` stand where another prints others,
   * `only-here` are left out elsewhere. Punctuation and capitals are never marked.
   */
  readonly marks: readonly (ArticleSpan & { readonly kind: "changed" | "only-here" })[];
};

/** A speaker of the story and the articles that have his or her words. */
export type Speaker = {
  readonly speaker: string;
  readonly sourceType: SourceType;
  /** Every article with a statement of this speaker, in the order of the articles. */
  readonly articles: readonly ArticleId[];
  /** Those that print the speaker's very words. */
  readonly quotedIn: readonly ArticleId[];
};

export type Sourcing = {
  readonly ledger: readonly LedgerEntry[];
  readonly voices: readonly VoiceShare[];
  readonly questions: readonly SourcingQuestion[];
  readonly quotations: readonly Quotation[];
  /** Most widely heard first. */
  readonly speakers: readonly Speaker[];
};
