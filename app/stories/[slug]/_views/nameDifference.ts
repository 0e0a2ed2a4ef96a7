import type { Difference, DifferenceKind, GroupStatus } from "@/lib/model/claim";
import { unreachable } from "./unreachable";

type Named = Pick<Difference, "kind" | "confidence" | "compatible">;
export type SignAndWord = { readonly sign: string; readonly word: string };

/** Sign and word for each kind of difference, most checkable first: the order of filters and legends. */
export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, SignAndWord>> = {
  number: { sign: "≠", word: "Figure" },
  date: { sign: "◷", word: "Date" },
  name: { sign: "@", word: "Name" },
  place: { sign: "⌖", word: "Place" },
  "quote-wording": { sign: "“”", word: "Quotation" },
  certainty: { sign: "~", word: "Certainty" },
  polarity: { sign: "¬", word: "Yes or no" },
  attribution: { sign: "§", word: "Source" },
  action: { sign: "→", word: "Action" },
};

/** "Figure differs", "in detail" where both may be right; with a question where a person should look before it is called one. */
export function nameDifference({ kind, confidence, compatible }: Named): SignAndWord {
  const { sign, word } = DIFFERENCE_NAMES[kind];
  if (confidence === "check") return { sign: `${sign}?`, word: `${word}: worth a look` };
  return { sign, word: compatible ? `${word} differs in detail` : `${word} differs` };
}

export function nameStatus(status: GroupStatus): SignAndWord {
  switch (status) {
    case "differ":
      return { sign: "≠", word: "Differs" };
    case "detail":
      return { sign: "≈", word: "Differs in detail only" };
    case "agree":
      return { sign: "=", word: "Agrees" };
    case "unsure":
      return { sign: "?", word: "Possibly the same" };
    default:
      return unreachable(status);
  }
}
