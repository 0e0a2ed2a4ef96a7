import { divideEach, divideRows, takeGreater } from "./combineRows";
import { fillCounts, fillDots, fillOwn, fillTheirs, indexIds, indexVectors, type Postings } from "./indexVectors";
import type { Node, Story } from "./readStory";
import type { SparseVector } from "./sparseVector";

/**
 * What one sentence shares with the sentences of its story from index `from` on, by `Node.index`: turned to a sentence, then
 * read. All of a row is found in one walk over what is shared, as most pairs of a story share nearly nothing.
 */
export type SharedRow = { readonly turnTo: (a: Node, from: number) => void; readonly row: Float64Array };

/** The same for several signs at once. */
export type SignRows<Sign extends string> = {
  readonly turnTo: (a: Node, from: number) => void;
  readonly rows: Readonly<Record<Sign, Float64Array>>;
};

/** A clause of less weight than this, some two words, is told by chance. */
const LEAST_CLAUSE = 6;

/** One kind of vectors of all sentences, turned around once for all that is read from it. */
export type Indexed = {
  readonly vectorOf: (node: Node) => SparseVector;
  readonly vectors: readonly SparseVector[];
  readonly index: Postings;
  readonly norms: Float64Array;
};

export function indexNodes(nodes: readonly Node[], vectorOf: (node: Node) => SparseVector): Indexed {
  const vectors = nodes.map(vectorOf);
  return { vectorOf, vectors, index: indexVectors(vectors), norms: Float64Array.from(vectors, ({ norm }) => norm) };
}

/** Cosines of one channel; 0 where either is empty. */
export function shareCosines({ index, norms, vectorOf }: Indexed): SharedRow {
  const row = new Float64Array(norms.length);
  const turnTo = (a: Node, from: number) => {
    fillDots(index, vectorOf(a), row, from);
    divideByNorms(row, vectorOf(a).norm, norms, from);
  };
  return { turnTo, row };
}

/** How many ids of one channel both have. */
export function shareCounts({ index, norms, vectorOf }: Indexed): SharedRow {
  const row = new Float64Array(norms.length);
  return { row, turnTo: (a, from) => fillCounts(index, vectorOf(a).ids, row, from) };
}

/** The share of the lighter quotation's weight that the other quotes too. */
export function shareQuoted({ index, vectors }: Indexed): SharedRow {
  const row = new Float64Array(vectors.length);
  const masses = Float64Array.from(vectors, ({ mass }) => mass);
  const turnTo = ({ quoted }: Node, from: number) => {
    fillOwn(index, quoted, row, from);
    for (let k = from; k < row.length; k++) {
      const shared = row[k] ?? 0;
      if (shared !== 0) row[k] = shareOf(shared, Math.min(quoted.mass, masses[k] ?? 0));
    }
  };
  return { row, turnTo };
}

/** How much of what one quotes the other has in any voice, for the one with more; 0 for fewer than two quoted words. */
export function shareReports(nodes: readonly Node[], said: Indexed): SharedRow {
  const quoted = indexIds(nodes.map((node) => node.quotedStems));
  const lengths = Int32Array.from(nodes, (node) => node.quotedStems.length);
  const inB = new Float64Array(nodes.length);
  const inA = new Float64Array(nodes.length);
  const row = new Float64Array(nodes.length);
  const turnTo = (a: Node, from: number) => {
    fillCounts(said.index, a.quotedStems, inB, from);
    fillCounts(quoted, a.stems.ids, inA, from);
    const length = a.quotedStems.length;
    for (let k = from; k < row.length; k++) {
      const ofA = length < 2 ? 0 : shareOf(inB[k] ?? 0, length);
      const ofB = (lengths[k] ?? 0) < 2 ? 0 : shareOf(inA[k] ?? 0, lengths[k] ?? 0);
      row[k] = Math.max(ofA, ofB);
    }
  };
  return { row, turnTo };
}

/** What weight the shared acts have, and how rare they are. */
export function shareActs(story: Story, { index, vectors }: Indexed) {
  const makeRow = () => new Float64Array(vectors.length);
  const rows = { count: makeRow(), mass: makeRow(), best: makeRow(), anchors: makeRow(), rareMass: makeRow() };
  const { count, mass, best, anchors, rareMass } = rows;
  const all = Object.values(rows);
  const { starts, holders } = index;
  const turnTo = ({ acts: { ids } }: Node, from: number) => {
    for (const row of all) row.fill(0, from);
    for (let n = 0; n < ids.length; n++) {
      const id = ids[n] ?? 0;
      const weight = story.acts.weights[id] ?? 0;
      const sentences = story.acts.counts[id] ?? 0;
      const rare = sentences <= story.byArticle.length ? weight : 0;
      const anchor = sentences <= 2 ? 1 : 0;
      const start = starts[id] ?? 0;
      for (let p = (starts[id + 1] ?? 0) - 1; p >= start; p--) {
        const at = holders[p] ?? 0;
        if (at < from) break;
        count[at] = (count[at] ?? 0) + 1;
        mass[at] = (mass[at] ?? 0) + weight;
        if (weight > (best[at] ?? 0)) best[at] = weight;
        anchors[at] = (anchors[at] ?? 0) + anchor;
        rareMass[at] = (rareMass[at] ?? 0) + rare;
      }
    }
  };
  return { turnTo, rows };
}

/** The two clauses that are most alike, and how much of a clause of either the other sentence tells, for the best told. */
export function shareClauses(nodes: readonly Node[], inNodes: Indexed) {
  const clauses = nodes.flatMap((node) => node.clauses.map(({ acts }) => ({ owner: node.index, acts })));
  const owners = Int32Array.from(clauses, ({ owner }) => owner);
  const norms = Float64Array.from(clauses, ({ acts }) => acts.norm);
  const masses = Float64Array.from(clauses, ({ acts }) => acts.mass);
  const inClauses = indexVectors(clauses.map(({ acts }) => acts));
  const ofClause = new Float64Array(clauses.length);
  const ofNode = new Float64Array(nodes.length);
  const makeRow = () => new Float64Array(nodes.length);
  const rows = { best: makeRow(), ofA: makeRow(), ofB: makeRow() };
  const turnTo = (a: Node, from: number) => {
    const first = firstFrom(owners, from);
    for (const row of [rows.best, rows.ofA, rows.ofB]) row.fill(0, from);
    for (const { acts } of a.clauses) {
      fillDots(inClauses, acts, ofClause, first);
      divideByNorms(ofClause, acts.norm, norms, first);
      raiseOwners(rows.best, owners, ofClause, first);
      fillOwn(inNodes.index, acts, ofNode, from);
      divideEach(ofNode, Math.max(LEAST_CLAUSE, acts.mass), from);
      takeGreater(rows.ofA, ofNode, rows.ofA, from);
    }
    fillTheirs(inClauses, a.acts.ids, ofClause, first);
    divideRows(ofClause, masses, LEAST_CLAUSE, ofClause, first);
    raiseOwners(rows.ofB, owners, ofClause, first);
  };
  return { turnTo, rows };
}

/** Raises what each clause's sentence has to what the clause has. */
function raiseOwners(row: Float64Array, owners: Int32Array, values: Float64Array, first: number): void {
  for (let k = first; k < owners.length; k++) {
    const at = owners[k] ?? 0;
    if ((values[k] ?? 0) > (row[at] ?? 0)) row[at] = values[k] ?? 0;
  }
}

/** The first place whose value is `least` or more, in values that ascend. */
function firstFrom(rising: Int32Array, least: number): number {
  let at = 0;
  while (at < rising.length && (rising[at] ?? 0) < least) at++;
  return at;
}

function divideByNorms(dots: Float64Array, own: number, norms: Float64Array, from: number): void {
  for (let k = from; k < dots.length; k++) {
    const dot = dots[k] ?? 0;
    if (dot !== 0) dots[k] = dot / (own * (norms[k] ?? 0));
  }
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
