import type { SourceType } from "./attribution";
import type { ArticleSpan, Span } from "./span";

/**
 * A place in a version's text that outlives the text: its words are looked for again where a new capture moved them.
 * `version` is the caller's key of the version (`ArticleInput.key`), since ids change when versions come and go.
 */
export type Anchor = Span & { readonly version: string; readonly words: string };

/** What a person says of a comparison. Anchors are members of rows as the page showed them. */
export type CorrectionChange =
  /** These say one thing: accepts a "possibly the same", or makes a row where there was none. */
  | { readonly kind: "same"; readonly members: readonly Anchor[] }
  /** Two or more rows are one claim. */
  | { readonly kind: "merge"; readonly rows: readonly (readonly Anchor[])[] }
  /** `part` of a row is a claim of its own. */
  | { readonly kind: "split"; readonly row: readonly Anchor[]; readonly part: readonly Anchor[] }
  /** One member does not belong to a row. */
  | { readonly kind: "take-out"; readonly row: readonly Anchor[]; readonly member: Anchor }
  /** The members of a row can't be held against each other: the row goes, and is not offered again. */
  | { readonly kind: "not-comparable"; readonly row: readonly Anchor[] }
  | { readonly kind: "speaker"; readonly content: Anchor; readonly speaker: string }
  | { readonly kind: "source-type"; readonly content: Anchor; readonly sourceType: SourceType }
  /** A set of labels says nothing worth showing; `mentions` are some of its wordings. */
  | { readonly kind: "set-label-aside"; readonly mentions: readonly Anchor[] };

export type Correction = {
  readonly id: string;
  readonly change: CorrectionChange;
  /** Why, in the person's own words; may be empty. */
  readonly reason: string;
};

/** A correction as the log keeps it: who said what, when, why, and whether it was taken back. Times in ISO 8601. */
export type LoggedCorrection = Correction & {
  readonly madeBy: string;
  readonly madeAt: string;
  readonly undoneAt: string | null;
};

/** What became of a correction when the comparison was last made. */
export type CorrectionOutcome = {
  readonly id: string;
  readonly outcome: /** `parts`: what a person told apart, where the change was of that kind; in the captures as they are now. */
    | { readonly kind: "applied"; readonly parts?: readonly (readonly ArticleSpan[])[] }
    /** The newer comparison says so by itself. */
    | { readonly kind: "not-needed"; readonly because: string }
    /** Its words stand in no capture any more. */
    | { readonly kind: "lost"; readonly because: string };
};
