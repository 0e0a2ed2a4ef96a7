import { holds, sortPlaces } from "./growTrees";
import { type Judged, type Place, readJudged } from "./judgePairs";
import type { Clause, Node, Story } from "./readStory";

/**
 * Likelihood from which a sentence's second claim is told elsewhere; share of what is told there that the one part of the
 * sentence must hold, and that the other may. Chosen on the training stories, where three of the four rows so made were right.
 */
const LIKELY = 0.65;
const CLEAR = 0.9;
const STRAY = 0.2;

/** Terms that the second claim must share: "Axios reported" is none. */
const LEAST_SHARED = 3;

/** A sentence that a row holds, and one that tells what another part of it says. */
type Tie = { readonly held: Place; readonly other: Place; readonly likely: number };

/**
 * Adds rows for the second claim of a sentence that a row holds for its first: "35 are dead, while 22 are alive" beside two
 * sentences that tell one each. Only where the sentence falls into two parts of whole clauses, of which the one holds
 * what the row tells and the other what the further sentence tells. Without it that sentence would count as told by its outlet alone.
 */
export function splitClaims(story: Story, judged: Judged, rows: readonly (readonly Place[])[]): Place[][] {
  const joined = rows.map((row) => [...row]);
  const ties = rows.flatMap((row) => row.flatMap((held) => tiesOf(story, judged, row, held)));
  // The sort is stable: equal ties stay in the order of rows and text.
  for (const { held, other } of ties.sort((a, b) => b.likely - a.likely)) {
    const theirs = joined.filter((row) => holds(row, other));
    // An outlet in the other's row already tells that claim, in this sentence or another.
    if (theirs.some((row) => row.some(([x]) => x === held[0]))) continue;
    const [row] = theirs;
    if (!row) joined.push([held, other]);
    else if (meanLikely(judged, held, row) >= LIKELY) row.push(held);
  }
  return joined.map(sortPlaces);
}

function tiesOf({ byArticle }: Story, judged: Judged, row: readonly Place[], held: Place): Tie[] {
  const node = byArticle[held[0]]?.[held[1]];
  if (!node || node.clauses.length < 2) return [];
  const told = idsOf(row.flatMap(([x, i]) => (x === held[0] ? [] : (byArticle[x]?.[i] ?? []))));
  return byArticle.flatMap((sentences, y) =>
    sentences.flatMap((sentence, j): Tie | readonly [] => {
      const likely = y === held[0] ? 0 : (judged[held[0]]?.[y]?.[held[1]]?.[j] ?? 0);
      if (likely < LIKELY) return [];
      const other: Place = [y, j];
      if (sentence.role === "headline" || holds(row, other)) return [];
      return countShared(node, sentence) >= LEAST_SHARED && fallsApart(node, told, idsOf([sentence]))
        ? { held, other, likely }
        : [];
    }),
  );
}

/** Whether a cut between two clauses leaves what `one` tells on its one side and what `two` tells on the other. */
function fallsApart(node: Node, one: ReadonlySet<number>, two: ReadonlySet<number>): boolean {
  const whole = { one: weigh(node, node.clauses, one), two: weigh(node, node.clauses, two) };
  if (whole.one === 0 || whole.two === 0) return false;
  const isSplit = (a: readonly Clause[], b: readonly Clause[]) =>
    weigh(node, a, one) >= CLEAR * whole.one &&
    weigh(node, b, one) <= STRAY * whole.one &&
    weigh(node, b, two) >= CLEAR * whole.two &&
    weigh(node, a, two) <= STRAY * whole.two;
  return node.clauses.slice(1).some((_, k) => {
    const [left, right] = [node.clauses.slice(0, k + 1), node.clauses.slice(k + 1)];
    return isSplit(left, right) || isSplit(right, left);
  });
}

/** The weight of those of a sentence's terms that stand in some of its clauses and are told elsewhere. */
function weigh({ acts }: Node, clauses: readonly Clause[], told: ReadonlySet<number>): number {
  const own = new Set(clauses.flatMap((clause) => [...clause.acts.ids]));
  let sum = 0;
  for (const [k, id] of acts.ids.entries()) if (own.has(id) && told.has(id)) sum += acts.weights[k] ?? 0;
  return sum;
}

function meanLikely(judged: Judged, place: Place, row: readonly Place[]): number {
  return row.reduce((sum, member) => sum + readJudged(judged, place, member), 0) / row.length;
}

const countShared = (a: Node, b: Node): number => [...a.acts.ids].filter((id) => b.acts.ids.includes(id)).length;
const idsOf = (nodes: readonly Node[]): ReadonlySet<number> => new Set(nodes.flatMap(({ acts }) => [...acts.ids]));
