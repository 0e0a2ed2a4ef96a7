import type { SegmentedArticle } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { AlignedGroup, Alignment } from "../model/claim";
import { explainRow } from "./explainRow";
import { joinByEvidence } from "./joinByEvidence";
import { judgePairs, type Place } from "./judgePairs";
import { narrowMember } from "./narrowMember";
import { offerPossible } from "./offerPossible";
import { isSameRun, pickRows } from "./pickRows";
import { type Node, readStory, type Story } from "./readStory";
import { splitClaims } from "./splitClaims";

/** Likelihood from which a row is shown as one claim; docs/METHOD.md has what it costs and gains. */
const CERTAIN = 0.64;
/** Likelihood of a pair from which it is offered as possibly the same. */
const POSSIBLE = 0.3;

/**
 * Takes the articles with their attributions; gives the claims that several outlets tell, and those only one does.
 * A missed match costs a reader a glance; a false match puts words in an outlet's mouth: so it prefers silence.
 */
export function align(articles: readonly SegmentedArticle[], attributions: readonly Attribution[]): Alignment {
  const story = readStory(articles, attributions);
  const { alone, amongOthers } = judgePairs(story);
  const certain = splitClaims(story, alone, joinByEvidence(story, amongOthers, pickRows(story, alone, CERTAIN)));
  const possible = offerPossible(amongOthers, certain, POSSIBLE).filter((row) => !isCopied(story, row));
  const toGroup = (row: readonly Place[], certainty: AlignedGroup["certainty"]): AlignedGroup => {
    const members = row.map(([x, i]) => nodeAt(story.byArticle, x, i));
    const spans =
      certainty === "certain" ? members.map((node) => narrowMember(node, members)) : members.map((node) => node.span);
    return { members: spans, certainty, evidence: explainRow(story, members) };
  };
  const taken = new Set(certain.flat().map(String));
  return {
    groups: [...certain.map((row) => toGroup(row, "certain")), ...possible.map((row) => toGroup(row, "unsure"))],
    unique: story.byArticle
      .flat()
      .filter((node) => node.role !== "headline" && !taken.has(String([node.article, node.place])))
      .map((node) => node.span),
  };
}

/** Whether each member of a row stands word for word in its other outlets too: where texts are copies, likeness tells nothing. */
function isCopied({ byArticle }: Story, row: readonly Place[]): boolean {
  return row.every(([x, i]) =>
    row.every(
      ([y]) => x === y || byArticle[y]?.some((node) => isSameRun(node.running, nodeAt(byArticle, x, i).running)),
    ),
  );
}

function nodeAt(byArticle: readonly (readonly Node[])[], x: number, i: number): Node {
  const node = byArticle[x]?.[i];
  if (!node) throw new RangeError(`no sentence ${i} in article ${x}`);
  return node;
}
