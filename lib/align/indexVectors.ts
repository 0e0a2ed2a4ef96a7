import type { SparseVector } from "./sparseVector";

/** Who holds an id, and with what weight: `holders` and `weights` from `starts[id]` to `starts[id + 1]`, ascending. */
export type Postings = {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
  readonly weights: Float64Array;
};

/** Turns vectors around: from an id to those that hold it. */
export function indexVectors(vectors: readonly SparseVector[]): Postings {
  return turnAround(vectors, true);
}

/** The same for lists of ids in any order, each held with weight 1, as often as it stands there. */
export function indexIds(lists: readonly Int32Array[]): Postings {
  return turnAround(
    lists.map((ids) => ({ ids, weights: NO_WEIGHTS })),
    false,
  );
}

const NO_WEIGHTS = new Float64Array(0);

// Counted loops here and below: a story is over before anything dearer would have been compiled.
function turnAround(vectors: readonly Pick<SparseVector, "ids" | "weights">[], isWeighted: boolean): Postings {
  let last = -1;
  for (const { ids } of vectors) for (let k = 0; k < ids.length; k++) last = Math.max(last, ids[k] ?? 0);
  const starts = new Int32Array(last + 2);
  for (const { ids } of vectors)
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] ?? 0;
      starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    }
  for (let id = 0; id <= last; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const holders = new Int32Array(starts[last + 1] ?? 0);
  const weights = new Float64Array(holders.length);
  for (let holder = 0; holder < vectors.length; holder++) {
    const { ids, weights: own } = vectors[holder] ?? { ids: [], weights: NO_WEIGHTS };
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] ?? 0;
      const at = next[id] ?? 0;
      holders[at] = holder;
      weights[at] = isWeighted ? (own[k] ?? 0) : 1;
      next[id] = at + 1;
    }
  }
  return { starts, holders, weights };
}

/*
 * Each of the following sets, from place `from` of a row on, what every vector of the index shares with the one given.
 * Holders ascend, so that a walk from the last one down can end at `from`; what is added up for one holder keeps the order of ids.
 */

/** Sets `dots` to the products of one vector with every vector of the index, added in ascending order of ids. */
export function fillDots(index: Postings, vector: SparseVector, dots: Float64Array, from = 0): void {
  dots.fill(0, from);
  for (let k = 0; k < vector.ids.length; k++) addTimes(index, vector.ids[k] ?? 0, vector.weights[k] ?? 0, dots, from);
}

/** Sets `sums` to the weight that each vector of the index gives to the ids it shares with `ids`. */
export function fillTheirs(index: Postings, ids: Int32Array, sums: Float64Array, from = 0): void {
  sums.fill(0, from);
  for (let k = 0; k < ids.length; k++) addTimes(index, ids[k] ?? 0, 1, sums, from);
}

/** Sets `sums` to the weight that one vector gives to the ids it shares with each vector of the index. */
export function fillOwn(index: Postings, vector: SparseVector, sums: Float64Array, from = 0): void {
  sums.fill(0, from);
  for (let k = 0; k < vector.ids.length; k++) addEach(index, vector.ids[k] ?? 0, vector.weights[k] ?? 0, sums, from);
}

/** Sets `counts` to how many ids each list of the index shares with `ids`. */
export function fillCounts(index: Postings, ids: Int32Array, counts: Float64Array, from = 0): void {
  counts.fill(0, from);
  for (let k = 0; k < ids.length; k++) addEach(index, ids[k] ?? 0, 1, counts, from);
}

function addTimes(index: Postings, id: number, factor: number, sums: Float64Array, from: number): void {
  const { starts, holders, weights } = index;
  const start = starts[id] ?? 0;
  for (let p = (starts[id + 1] ?? 0) - 1; p >= start; p--) {
    const holder = holders[p] ?? 0;
    if (holder < from) return;
    sums[holder] = (sums[holder] ?? 0) + factor * (weights[p] ?? 0);
  }
}

function addEach(index: Postings, id: number, value: number, sums: Float64Array, from: number): void {
  const { starts, holders } = index;
  const start = starts[id] ?? 0;
  for (let p = (starts[id + 1] ?? 0) - 1; p >= start; p--) {
    const holder = holders[p] ?? 0;
    if (holder < from) return;
    sums[holder] = (sums[holder] ?? 0) + value;
  }
}
