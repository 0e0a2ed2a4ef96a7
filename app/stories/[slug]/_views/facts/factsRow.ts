import type { Absence, DifferenceKind, Evidence, GroupStatus, Origins } from "@/lib/model/claim";
import type { Anchor } from "@/lib/model/correction";
import type { ArticleSpan, Span } from "@/lib/model/span";
import type { Credit } from "../creditOf";
import type { Piece } from "../cutPieces";
import type { ComparedOutlet, Outlet } from "../listOutlets";
import type { SignAndWord } from "../nameDifference";
import type { Place } from "../placeInArticle";
import type { Edit } from "./findEdit";

/** Words that differ, and in what. */
export type FactsMark = Span & {
  readonly kind: DifferenceKind;
  readonly confidence: "sure" | "check";
  readonly name: SignAndWord;
  readonly because: string;
};

/** One difference of a row, with each outlet's words for it. */
export type RowDifference = {
  readonly kind: DifferenceKind;
  readonly confidence: "sure" | "check";
  readonly name: SignAndWord;
  readonly because: string;
  readonly values: readonly { readonly outlet: ComparedOutlet; readonly words: string }[];
};

/** One place where an outlet tells the claim. */
export type RowTelling = {
  readonly outlet: ComparedOutlet;
  /** The claim itself: a sentence or a clause of one. */
  readonly claim: Span;
  /** What is shown: the whole sentence, the words around the claim quieter. */
  readonly shown: Span;
  readonly pieces: readonly Piece<FactsMark>[];
  readonly anchor: string;
  readonly place: Place;
  readonly credit: Credit;
  readonly edit: Edit | null;
};

export type FactsCell =
  | { readonly kind: "told"; readonly outlet: ComparedOutlet; readonly tellings: readonly RowTelling[] }
  | {
      readonly kind: "absent";
      readonly outlet: ComparedOutlet;
      readonly absence: Absence;
      readonly unsureRow: string | null;
    };

export type FactsRow = {
  /** Of the comparison; new with each analysis. Links use `anchor`. */
  readonly id: string;
  readonly anchor: string;
  readonly status: GroupStatus;
  readonly differences: readonly RowDifference[];
  readonly cells: readonly FactsCell[];
  readonly outletCount: number;
  /** The first words of its first telling, for where the row is folded away. */
  readonly gist: string | null;
  readonly origins: Origins;
  readonly evidence: readonly Evidence[];
  /** Its tellings by version and offsets: what a correction of the row is about. */
  readonly members: readonly Omit<Anchor, "words">[];
};

/** A claim of one text in no certain row. */
export type LoneClaim = {
  readonly outlet: ComparedOutlet;
  readonly claim: ArticleSpan;
  readonly shown: Span;
  readonly anchor: string;
  readonly place: Place;
  readonly credit: Credit;
  readonly because: readonly Evidence[];
  readonly edit: Edit | null;
  /** Where the claim was possibly found too, with the possible match to look at: it is then not said to be missing there. */
  readonly possibly: { readonly outlets: readonly ComparedOutlet[]; readonly row: string } | null;
};

/** What one text tells and no certain row holds. */
export type LoneColumn = {
  readonly outlet: ComparedOutlet;
  /** The texts in which its claims were looked for; none where the text was not compared by words with any. */
  readonly searched: readonly ComparedOutlet[];
  /** The other texts: in another language, or no article. */
  readonly unsearched: readonly ComparedOutlet[];
  /** Found here and in none of the searched texts. */
  readonly alone: readonly LoneClaim[];
  /** Held by a possible match with another text: not counted as anybody's own. */
  readonly perhaps: readonly LoneClaim[];
};

export type FactsTable = {
  /** The columns, in the reader's order, the outlet read against first. */
  readonly columns: readonly ComparedOutlet[];
  /** Versions without a text: shown with their reason, never as an empty column. */
  readonly missing: readonly Outlet[];
  readonly differ: readonly FactsRow[];
  readonly detail: readonly FactsRow[];
  readonly agree: readonly FactsRow[];
  /** Built only where the possible matches are asked for, and then they alone are. */
  readonly unsure: readonly FactsRow[];
  /** How many possible matches there are for what the reader chose to see, built or not. */
  readonly wantedUnsure: number;
  /** How many of those have much to show for it. */
  readonly wantedLikely: number;
  readonly lone: readonly LoneColumn[];
  /** Before filters, so that the counts stay put while a reader filters. */
  readonly counts: FactsCounts;
};

export type FactsCounts = {
  readonly shared: number;
  readonly differ: number;
  readonly detail: number;
  readonly agree: number;
  readonly unsure: number;
  readonly lone: number;
  /** Corrections by a person that are in force here. */
  readonly corrected: number;
  readonly byKind: readonly { readonly kind: DifferenceKind; readonly rows: number }[];
};
