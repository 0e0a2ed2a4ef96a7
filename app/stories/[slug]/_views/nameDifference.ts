import type { DifferenceKind, GroupStatus } from "@/lib/model/claim";
import { unreachable } from "./unreachable";

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

/** "Figure differs", or with a question where a person should look before it is called a difference. */
export function nameDifference(kind: DifferenceKind, confidence: "sure" | "check"): SignAndWord {
  const { sign, word } = DIFFERENCE_NAMES[kind];
  return confidence === "sure"
    ? { sign, word: `${word} differs` }
    : { sign: `${sign}?`, word: `${word}: worth a look` };
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
