import type { Span } from "./span";

/** What an exercise asks for: the program has marks of its own for all but `own`, shown once the class is revealed. */
export const QUESTION_KINDS = ["differs", "only-one", "who-speaks", "origin", "wording", "own"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Longest pseudonym, in UTF-16 units: what fits a line of the board beside others. */
export const MAX_PSEUDONYM = 24;

export type ClassQuestion = { readonly id: string; readonly kind: QuestionKind; readonly text: string };

/** A story as one class reads it. Students know it by `token` (in the link) or `code` (said aloud). */
export type ClassRecord = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly token: string;
  readonly code: string;
  /** Outlets are A, B, C until the teacher reveals them. */
  readonly blind: boolean;
  /** When the outlets' names were shown to the class; null while they are hidden. */
  readonly namesShownAt: string | null;
  /** When the program's marks were shown beside the class's; null while they are hidden. */
  readonly revealedAt: string | null;
  /** When the teacher closed the marking; null while students may mark. */
  readonly closedAt: string | null;
  readonly createdAt: string;
  /** When the class and all its students wrote is deleted by itself. */
  readonly expiresAt: string;
  readonly questions: readonly ClassQuestion[];
};

/** A sentence that a student marked as evidence; the span lies in the named version's text as captured. */
export type ClassMark = Span & {
  readonly questionId: string;
  readonly memberId: string;
  readonly pseudonym: string;
  readonly version: string;
  /** Hash of the text it was marked in: on a later capture the mark is not shown at a place it was never put. */
  readonly textHash: string;
};

/** What a teacher turns on and back off in a class. */
export const CLASS_STEPS = ["names", "marks", "closed"] as const;
export type ClassStep = (typeof CLASS_STEPS)[number];

/** Whether students may mark: not after the program's marks are shown, which would only be copied. */
export const isMarkingOpen = ({ closedAt, revealedAt }: Pick<ClassRecord, "closedAt" | "revealedAt">): boolean =>
  closedAt === null && revealedAt === null;
