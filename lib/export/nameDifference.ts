import type { DifferenceKind, GroupStatus } from "../model/claim";

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  number: "Figure differs",
  date: "Date differs",
  name: "Name differs",
  place: "Place differs",
  "quote-wording": "Quotation differs",
  certainty: "Certainty differs",
  polarity: "One affirms, another denies",
  attribution: "Credited to different sources",
  action: "What was done differs",
};

export const STATUS_NAMES: Readonly<Record<GroupStatus, string>> = {
  differ: "differ",
  detail: "differ in detail",
  agree: "agree",
  unsure: "possibly the same",
};
