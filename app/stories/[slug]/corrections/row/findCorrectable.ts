import type { ClaimGroup } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import { anchorOfGroup } from "../../_views/facts/buildFactsRow";
import type { StoryOutlets } from "../../_views/listOutlets";
import { spanAnchor } from "../../_views/nameAnchors";

/** The row whose anchor on Facts this is, or a claim of one text as a row of itself alone; undefined where there is neither. */
export function findCorrectable(
  comparison: Comparison | null,
  outlets: StoryOutlets,
  anchor: string,
): ClaimGroup | undefined {
  const row = comparison?.groups.find((group) => anchorOfGroup(group, outlets) === anchor);
  if (row) return row;
  const lone = comparison?.unique.find((claim) => {
    const outlet = outlets.byArticle.get(claim.article);
    return outlet !== undefined && spanAnchor(outlet.id, claim) === anchor;
  });
  if (!lone) return undefined;
  const { article, start, end } = lone;
  const origins = { independent: 0, unknown: 1, because: [] };
  return {
    id: anchor,
    members: [{ article, start, end }],
    status: "unsure",
    differences: [],
    origins,
    evidence: [],
  };
}
