import type { Quantity } from "./findQuantities";

/**
 * Whether two figures for one quantity can both be right. `same`: the same value, however written. `compatible`: one
 * holds the other (at least 40 / 44, nearly 200 / 194, 3.5 million / 3,512,000). `apart`: not both.
 */
export type QuantityMatch = "same" | "compatible" | "apart";

/** How far "about" reaches on either side; "around 200" for 188 passes in news, for 170 a reader would stop. */
const ABOUT = 0.1;
/** How far below "nearly" reaches. */
const NEARLY = 0.15;
/** Sizes count from here as roundable: "60" for 59 is another figure, "1,500" for 1,498 the same one told shorter. */
const ROUNDS_FROM = 1000;

export function unifyQuantities(a: Quantity, b: Quantity): QuantityMatch {
  if (a.value === b.value && a.upTo === b.upTo) return a.comparator === b.comparator ? "same" : "compatible";
  if (a.kind === "score" || b.kind === "score") return "apart";
  if (a.comparator === b.comparator && a.comparator !== "about" && a.comparator !== "exactly") return "apart";
  const [x, y] = [reach(a), reach(b)];
  if (x.from <= y.to && y.from <= x.to) return "compatible";
  return roundsTo(a, b) || roundsTo(b, a) ? "compatible" : "apart";
}

/** The values a figure with its comparator claims. */
function reach({ value, upTo, comparator }: Quantity): { readonly from: number; readonly to: number } {
  const top = upTo ?? value;
  switch (comparator) {
    case "exactly":
      return { from: value, to: top };
    case "about":
      return { from: value * (1 - ABOUT), to: top * (1 + ABOUT) };
    case "nearly":
      return { from: value * (1 - NEARLY), to: top };
    case "at-least":
    case "more-than":
      return { from: value, to: Number.POSITIVE_INFINITY };
    case "at-most":
    case "less-than":
      return { from: 0, to: top };
  }
}

/** Whether `fine`, rounded to the digits that `coarse` gives, is `coarse`: 3,512,000 and 3.5 million. */
function roundsTo(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.upTo !== null || fine.upTo !== null) return false;
  if (!coarse.isRounded && coarse.value < ROUNDS_FROM) return false;
  const digits = coarse.value.toPrecision(12).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
  return digits > 0 && Number(fine.value.toPrecision(digits)) === coarse.value;
}
