import type { ArticleId, ArticleSpan } from "./span";

/** One reason for a judgement, in words a reader can check: the signal and the words or figures it rests on. */
export type Evidence = { readonly signal: string; readonly detail: string };

/** A row before its differences are known: one claim, told by two outlets or more. */
export type AlignedGroup = {
  readonly members: readonly ArticleSpan[];
  /** `certain` rows are shown as one claim; `unsure` ones are offered apart and never counted. */
  readonly certainty: "certain" | "unsure";
  readonly evidence: readonly Evidence[];
};

/** What the align stage gives: the rows, and the claims no other outlet was found to tell. */
export type Alignment = { readonly groups: readonly AlignedGroup[]; readonly unique: readonly ArticleSpan[] };

export const DIFFERENCE_KINDS = [
  "number",
  "date",
  "name",
  "place",
  "quote-wording",
  "certainty",
  "polarity",
  "attribution",
  "action",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One outlet's side of a difference. `value` is the reading compared (59, "2025-03-04"), the span its words. */
export type DifferenceValue = ArticleSpan & { readonly value: string | number };

export type Difference = {
  readonly kind: DifferenceKind;
  /** `sure` is shown as a difference; `check` asks a person to look and does not make a row differ. */
  readonly confidence: "sure" | "check";
  /** Both readings can be right, one says it more exactly (Friday / Friday night): shown, and leaves the row `detail`. */
  readonly compatible?: true;
  readonly values: readonly DifferenceValue[];
  /** What parts them, in one sentence of ours that names no winner. */
  readonly because: string;
};

/** agree | detail | differ: certain rows; unsure: possibly the same, shown apart. */
export type GroupStatus = "agree" | "detail" | "differ" | "unsure";

/** How many independent origins a row's outlets have. What can't be told from the texts stays unknown. */
export type Origins = {
  readonly independent: number;
  /** Outlets of the row whose origin the texts do not tell. */
  readonly unknown: number;
  readonly because: readonly string[];
};

export type ClaimGroup = {
  readonly id: string;
  readonly members: readonly ArticleSpan[];
  readonly status: GroupStatus;
  readonly differences: readonly Difference[];
  readonly origins: Origins;
  readonly evidence: readonly Evidence[];
};

/** A claim of one outlet in no certain row; `rank` from 0, most missed by a reader of the others first. */
export type UniqueClaim = ArticleSpan & { readonly rank: number; readonly because: readonly Evidence[] };

/**
 * The same, with the ids of the unsure rows that hold something of it: where there are any, it is possibly told elsewhere
 * too, and nobody may call it one outlet's own (`standingOf`).
 */
export type UnpairedClaim = UniqueClaim & { readonly possiblyIn: readonly string[] };

/** Why a cell of a row is empty. Never "omitted": a program can't see what an outlet chose. */
export type Absence =
  | { readonly kind: "not-found"; readonly article: ArticleId; readonly words: number }
  | { readonly kind: "unsure"; readonly article: ArticleId; readonly group: string }
  /** The program had something of it here, and a person took that out. */
  | { readonly kind: "taken-out"; readonly article: ArticleId }
  | { readonly kind: "not-compared"; readonly article: ArticleId; readonly language: string }
  | { readonly kind: "cut"; readonly article: ArticleId; readonly words: number }
  | { readonly kind: "not-an-article"; readonly article: ArticleId };
