import type { Span } from "./span";

/** What changed between two captures of one version. Spans of `before` and `after` lie in the texts of those captures. */
export type Revision =
  | { readonly kind: "added"; readonly after: Span }
  | { readonly kind: "dropped"; readonly before: Span }
  | { readonly kind: "altered"; readonly before: Span; readonly after: Span; readonly words: readonly WordChange[] }
  | { readonly kind: "moved"; readonly before: Span; readonly after: Span };

/** A run of words in both, only before, or only after; `span` in the capture that has it (the newer for `same`). */
export type WordChange = { readonly kind: "same" | "dropped" | "added"; readonly span: Span };

/** A change to what stands around the text; `null` where one of the captures has none. */
export type FieldChange = {
  readonly field: "headline" | "byline" | "publishedAt";
  readonly before: string | null;
  readonly after: string | null;
};

export type CaptureComparison = { readonly fields: readonly FieldChange[]; readonly revisions: readonly Revision[] };

/** How a version's text changed from its first whole capture to its newest, whose text the comparison shows. */
export type VersionEdits = {
  readonly versionId: string;
  readonly firstCapturedAt: string;
  /** The text of the first capture, in which dropped sentences lie. */
  readonly before: string;
  readonly changes: CaptureComparison;
};
