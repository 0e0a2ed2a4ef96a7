import type { Capture } from "./article";
import type { Attribution } from "./attribution";
import type { ClaimGroup, UnpairedClaim } from "./claim";
import type { CorrectionOutcome } from "./correction";
import type { Framing, LabelSet, LoadedMark } from "./framing";
import type { Drift, ProvenanceEdge, Sourcing } from "./sourcing";
import type { ArticleId, Span } from "./span";

/** Raised whenever a judgement may come out otherwise: stored comparisons of an older method are made anew from the texts. */
export const METHOD_VERSION = "1.4.1";

export type ComparedSentence = Span & { readonly role: "headline" | "body"; readonly paragraph: number };

export type ComparedArticle = {
  readonly id: ArticleId;
  readonly key: string | null;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  /** False where the language is not the story's: figures and names only, and the page says so. */
  readonly comparedByWords: boolean;
  readonly text: string;
  readonly sentences: readonly ComparedSentence[];
  readonly capture: Capture;
};

export type RejectedInput = {
  readonly input: string;
  readonly error: { readonly kind: string; readonly message: string };
};

/** A plain sentence about the whole comparison that a reader must know: different stories, one article twice, … */
export type ComparisonNote = {
  readonly kind: "too-few" | "different-stories" | "same-article" | "other-language" | "no-sentence" | "short";
  readonly message: string;
  readonly articles: readonly ArticleId[];
};

/** The comparison as data: format `samestory/1`, with fields added. What every page and export is made of. */
export type Comparison = {
  readonly format: "samestory/1";
  readonly method: { readonly version: string; readonly models: readonly string[] };
  /** In an order of their own (outlet, then text), so that the order of the inputs changes nothing, not a byte. */
  readonly articles: readonly ComparedArticle[];
  readonly rejected: readonly RejectedInput[];
  readonly notes: readonly ComparisonNote[];
  readonly groups: readonly ClaimGroup[];
  readonly unique: readonly UnpairedClaim[];
  readonly attributions: readonly Attribution[];
  readonly provenance: readonly ProvenanceEdge[];
  readonly drift: readonly Drift[];
  readonly labels: readonly LabelSet[];
  readonly loaded: readonly LoadedMark[];
  readonly sourcing: Sourcing;
  readonly framing: Framing;
  /** What became of each correction a person made. */
  readonly corrections: readonly CorrectionOutcome[];
};
