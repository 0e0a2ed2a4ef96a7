import type { QuestionKind } from "../model/classroom";

/** The questions an exercise starts with. Each can be answered by marking sentences, with no knowledge of the subject. */
export const STARTING_QUESTIONS: readonly { readonly kind: QuestionKind; readonly text: string }[] = [
  {
    kind: "differs",
    text: "Where do the texts give different facts? Mark the sentences that can’t both be exactly right.",
  },
  { kind: "only-one", text: "What does only one text tell you that matters? Mark it." },
  { kind: "who-speaks", text: "Who says so? Mark sentences that rest on someone whose name is not given." },
  { kind: "origin", text: "Where did the outlet get it? Mark sentences that rest on another outlet." },
  {
    kind: "wording",
    text: "Which words for a person, a group or an act would change how a reader sees them? Mark the sentences.",
  },
];
