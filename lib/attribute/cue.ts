import type { CueClass } from "./cueWords";

/**
 * How a cue stands to its source: `active` after its subject, `participle` under the main clause's ("…, adding that"),
 * `infinitive` likewise ("took to the air to denounce"), `colon` where only a colon announces a quotation, `passive` with
 * the sayer after "by" or nowhere, `quoted` after the object of a quoting verb ("the paper quoted pilots as saying"),
 * `prepositional` before it ("according to"), `adverb` with none ("reportedly"), `noun` after its owner or
 * none ("Orlo's claim that", "amid reports that"), `headline` beside the colon of a headline ("Pier unsafe: report").
 */
export type CueForm =
  | "active"
  | "participle"
  | "infinitive"
  | "colon"
  | "passive"
  | "quoted"
  | "prepositional"
  | "adverb"
  | "noun"
  | "headline";

export type Cue = {
  readonly cueClass: CueClass | "credit";
  readonly form: CueForm;
  /** The word that makes it a cue. */
  readonly at: number;
  /** First and last token of the whole cue: "has also said", "according to". */
  readonly first: number;
  readonly last: number;
};
