import { fillCounts, fillDots, fillOwn, fillTheirs, indexIds, indexVectors } from "./indexVectors";
import type { Node, Story } from "./readStory";
import type { SparseVector } from "./sparseVector";

/**
 * What one sentence shares with every sentence of its story, by `Node.index`: turned to a sentence, then read. All of a
 * row is found in one walk over what is shared, as most pairs of a story share nearly nothing.
 */
export type SharedRow = { readonly turnTo: (a: Node) => void; readonly row: Float64Array };

/** A clause of less weight than this, some two words, is told by chance. */
const LEAST_CLAUSE = 6;

/** Cosines of one channel; 0 where either is empty. */
export function shareCosines(nodes: readonly Node[], vectorOf: (node: Node) => SparseVector): SharedRow {
  const vectors = nodes.map(vectorOf);
  const index = indexVectors(vectors);
  const row = new Float64Array(nodes.length);
  const turnTo = (a: Node) => {
    fillDots(index, vectorOf(a), row);
    divideByNorms(row, vectorOf(a), vectors);
  };
  return { turnTo, row };
}

/** How many ids of one channel both have. */
export function shareCounts(nodes: readonly Node[], vectorOf: (node: Node) => SparseVector): SharedRow {
  const index = indexVectors(nodes.map(vectorOf));
  const row = new Float64Array(nodes.length);
  return { row, turnTo: (a) => fillCounts(index, vectorOf(a).ids, row) };
}

/** The share of the lighter quotation's weight that the other quotes too. */
export function shareQuoted(nodes: readonly Node[]): SharedRow {
  const index = indexVectors(nodes.map((node) => node.quoted));
  const row = new Float64Array(nodes.length);
  const turnTo = (a: Node) => {
    fillOwn(index, a.quoted, row);
    for (const [k, b] of nodes.entries()) row[k] = shareOf(row[k] ?? 0, Math.min(a.quoted.mass, b.quoted.mass));
  };
  return { row, turnTo };
}

/** How much of what one quotes the other has in any voice, for the one with more; 0 for fewer than two quoted words. */
export function shareReports(nodes: readonly Node[]): SharedRow {
  const said = indexVectors(nodes.map((node) => node.stems));
  const quoted = indexIds(nodes.map((node) => node.quotedStems));
  const inB = new Float64Array(nodes.length);
  const inA = new Float64Array(nodes.length);
  const row = new Float64Array(nodes.length);
  const turnTo = (a: Node) => {
    fillCounts(said, a.quotedStems, inB);
    fillCounts(quoted, a.stems.ids, inA);
    for (const [k, b] of nodes.entries()) {
      const ofA = a.quotedStems.length < 2 ? 0 : shareOf(inB[k] ?? 0, a.quotedStems.length);
      const ofB = b.quotedStems.length < 2 ? 0 : shareOf(inA[k] ?? 0, b.quotedStems.length);
      row[k] = Math.max(ofA, ofB);
    }
  };
  return { row, turnTo };
}

/** What weight the shared acts have, and how rare they are. */
export function shareActs(story: Story, nodes: readonly Node[]) {
  const index = indexVectors(nodes.map((node) => node.acts));
  const makeRow = () => new Float64Array(nodes.length);
  const rows = { count: makeRow(), mass: makeRow(), best: makeRow(), anchors: makeRow(), rareMass: makeRow() };
  const { count, mass, best, anchors, rareMass } = rows;
  const turnTo = (a: Node) => {
    for (const row of [count, mass, best, anchors, rareMass]) row.fill(0);
    for (const id of a.acts.ids) {
      const weight = story.acts.weights[id] ?? 0;
      const sentences = story.acts.counts[id] ?? 0;
      const rare = sentences <= story.byArticle.length ? weight : 0;
      const anchor = sentences <= 2 ? 1 : 0;
      const end = index.starts[id + 1] ?? 0;
      for (let p = index.starts[id] ?? 0; p < end; p++) {
        const at = index.holders[p] ?? 0;
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
export function shareClauses(nodes: readonly Node[]) {
  const clauses = nodes.flatMap((node) => node.clauses.map(({ acts }) => ({ owner: node.index, acts })));
  const vectors = clauses.map(({ acts }) => acts);
  const inClauses = indexVectors(vectors);
  const inNodes = indexVectors(nodes.map((node) => node.acts));
  const ofClause = new Float64Array(clauses.length);
  const ofNode = new Float64Array(nodes.length);
  const makeRow = () => new Float64Array(nodes.length);
  const rows = { best: makeRow(), ofA: makeRow(), ofB: makeRow() };
  const raise = (row: Float64Array, at: number, value: number) => {
    if (value > (row[at] ?? 0)) row[at] = value;
  };
  const turnTo = (a: Node) => {
    for (const row of [rows.best, rows.ofA, rows.ofB]) row.fill(0);
    for (const { acts } of a.clauses) {
      fillDots(inClauses, acts, ofClause);
      divideByNorms(ofClause, acts, vectors);
      for (const [k, { owner }] of clauses.entries()) raise(rows.best, owner, ofClause[k] ?? 0);
      fillOwn(inNodes, acts, ofNode);
      for (let k = 0; k < ofNode.length; k++) raise(rows.ofA, k, (ofNode[k] ?? 0) / Math.max(LEAST_CLAUSE, acts.mass));
    }
    fillTheirs(inClauses, a.acts.ids, ofClause);
    for (const [k, { owner, acts }] of clauses.entries())
      raise(rows.ofB, owner, (ofClause[k] ?? 0) / Math.max(LEAST_CLAUSE, acts.mass));
  };
  return { turnTo, rows };
}

function divideByNorms(dots: Float64Array, own: SparseVector, vectors: readonly SparseVector[]): void {
  for (let k = 0; k < dots.length; k++) {
    const dot = dots[k] ?? 0;
    if (dot !== 0) dots[k] = dot / (own.norm * (vectors[k]?.norm ?? 0));
  }
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
