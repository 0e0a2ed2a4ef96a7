import type { Span } from "@/lib/model/span";
import type { Piece } from "../cutPieces";
import type { FactsCell, FactsMark, FactsRow } from "../facts/factsRow";
import type { ComparedOutlet } from "../listOutlets";
import type { SignAndWord } from "../nameDifference";

/** How a sentence of the text that is read stands to the other texts. */
export type SentenceState = "differs" | "shared" | "possibly" | "only" | "plain";

/** Words that differ, and the note that says how. */
export type ReadMark = FactsMark & { readonly note: string };

export type ReadSentence = Span & {
  readonly anchor: string;
  readonly state: SentenceState;
  readonly pieces: readonly Piece<ReadMark>[];
  /** What the sign after the sentence says, and the notes it leads to. */
  readonly signs: readonly (SignAndWord & { readonly note: string })[];
};

/** What stands beside a paragraph. */
export type ReadNote =
  | { readonly kind: "row"; readonly anchor: string; readonly row: FactsRow; readonly others: readonly FactsCell[] }
  | {
      readonly kind: "only";
      readonly anchor: string;
      readonly sentenceAnchor: string;
      /** The sentence's first words, so that the note can be told from the next. */
      readonly gist: string;
    };

/** What another text tells about here, and this one was not found to tell. */
export type ElsewhereClaim = Span & { readonly outlet: ComparedOutlet; readonly anchor: string };

/** A paragraph of the text that is read, with all that stands in step with it. */
export type ReadStep = {
  readonly key: string;
  readonly isHeadline: boolean;
  readonly sentences: readonly ReadSentence[];
  readonly notes: readonly ReadNote[];
  readonly elsewhere: readonly ElsewhereClaim[];
  /** Captured text before this paragraph that is no part of the article: shown, never compared. */
  readonly furnitureBefore: string | null;
};

export type ReadText = {
  readonly outlet: ComparedOutlet;
  /** The other texts in which this one's claims were looked for, and those that were not compared with it by words. */
  readonly searched: readonly ComparedOutlet[];
  readonly unsearched: readonly ComparedOutlet[];
  readonly steps: readonly ReadStep[];
  readonly furnitureAfter: string | null;
};
