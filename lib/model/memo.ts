import type { DifferenceKind } from "./claim";

/** What a memo's item is about: a kind of difference, or one that only a person sees. */
export type MemoKind = DifferenceKind | "by-hand";
