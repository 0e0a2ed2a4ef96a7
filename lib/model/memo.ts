import type { DifferenceKind } from "./claim";
import type { Anchor } from "./correction";

/** What a memo's item is about: a kind of difference, or one that only a person sees. */
export type MemoKind = DifferenceKind | "by-hand";

/** The number an item of a story's memo was given, and by what it is known again. */
export type MemoNumber = {
  /** From 1, in the order items were first seen; never given twice. */
  readonly number: number;
  /** What remarks on the item are kept under: made of where it stood first, and kept whatever happens to its row. */
  readonly name: string;
  readonly kind: MemoKind;
  /** Its tellings when the number was given. */
  readonly places: readonly Anchor[];
};
