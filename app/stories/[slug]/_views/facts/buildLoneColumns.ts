import type { UnpairedClaim } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import type { VersionEdits } from "@/lib/model/revision";
import { findSearched, standingOf } from "@/lib/model/standingOf";
import { creditOf } from "../creditOf";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { spanAnchor } from "../nameAnchors";
import { placeInArticle, widenToSentences } from "../placeInArticle";
import { anchorOfGroup } from "./buildFactsRow";
import type { LoneClaim, LoneColumn } from "./factsRow";
import { findEdit } from "./findEdit";

/** For each column: its claims in no certain row, by what may be said of them, and in which texts they were looked for. */
export function buildLoneColumns(
  comparison: Comparison,
  outlets: StoryOutlets,
  columns: readonly ComparedOutlet[],
  edits: readonly VersionEdits[],
  isWanted: (claim: LoneClaim) => boolean,
): readonly LoneColumn[] {
  return columns.map((outlet) => {
    const ids = new Set(findSearched(outlet.article, comparison.articles).map(({ id }) => id));
    const others = outlets.compared.filter(({ id }) => id !== outlet.id);
    const unpaired = comparison.unique.filter(({ article }) => article === outlet.article.id);
    const withStanding = (standing: "alone" | "possibly-elsewhere") =>
      unpaired
        .filter((claim) => standingOf(claim, comparison) === standing)
        .map((claim) => buildLone(claim, outlet, comparison, outlets, edits))
        .filter(isWanted);
    return {
      outlet,
      searched: others.filter(({ article }) => ids.has(article.id)),
      unsearched: others.filter(({ article }) => !ids.has(article.id)),
      alone: withStanding("alone"),
      perhaps: withStanding("possibly-elsewhere"),
    };
  });
}

function buildLone(
  claim: UnpairedClaim,
  outlet: ComparedOutlet,
  comparison: Comparison,
  outlets: StoryOutlets,
  edits: readonly VersionEdits[],
): LoneClaim {
  return {
    outlet,
    claim,
    shown: widenToSentences(outlet.article, claim),
    anchor: spanAnchor(outlet.id, claim),
    place: placeInArticle(outlet.article, claim),
    credit: creditOf(outlet.article, comparison.attributions, claim),
    because: claim.because,
    edit: findEdit(claim, outlet, edits),
    possibly: describePossibly(claim, comparison, outlets),
  };
}

/** The other outlets of the possible matches that hold a claim, and the first of these matches. */
function describePossibly(claim: UnpairedClaim, { groups }: Comparison, outlets: StoryOutlets): LoneClaim["possibly"] {
  const matches = groups.filter(({ id }) => claim.possiblyIn.includes(id));
  const [first] = matches;
  if (!first) return null;
  const others = new Set(matches.flatMap((group) => group.members.map((member) => member.article)));
  others.delete(claim.article);
  return {
    outlets: [...outlets.byArticle].flatMap(([article, outlet]) => (others.has(article) ? [outlet] : [])),
    row: anchorOfGroup(first, outlets),
  };
}
