import type { Evidence } from "@/lib/model/claim";

/** Signs that seldom stand together by chance. */
const STRONG: ReadonlySet<string> = new Set(["same figures", "same words in a row"]);
/** Names, words and figures shared from which a row without a strong sign is likely. */
const LEAST_SHARED = 6;

/**
 * Whether a possible match has much to show for it. Of 832 on 34 annotated stories, people had put together 84 % of those it
 * calls likely and 38 % of the others (docs/METHOD.md). The others are folded, never left out.
 */
export function isLikely(evidence: readonly Evidence[]): boolean {
  if (evidence.some(({ signal }) => STRONG.has(signal))) return true;
  return evidence.reduce((sum, { detail }) => sum + detail.split(",").length, 0) >= LEAST_SHARED;
}

/** Possible matches with the likely ones first; each part keeps the comparison's order, which goes by likelihood. */
export function putLikelyFirst<Row extends { readonly evidence: readonly Evidence[] }>(
  rows: readonly Row[],
): readonly Row[] {
  return [...rows.filter(({ evidence }) => isLikely(evidence)), ...rows.filter(({ evidence }) => !isLikely(evidence))];
}
