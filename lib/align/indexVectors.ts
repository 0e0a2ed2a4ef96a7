import type { SparseVector } from "./sparseVector";

/** Who holds an id, and with what weight: `holders` and `weights` from `starts[id]` to `starts[id + 1]`, ascending. */
export type Postings = {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
  readonly weights: Float64Array;
};

/** Turns vectors around: from an id to those that hold it. */
export function indexVectors(vectors: readonly SparseVector[]): Postings {
  const postings = indexIds(vectors.map((vector) => vector.ids));
  const next = postings.starts.slice();
  for (const { ids, weights } of vectors)
    for (let k = 0; k < ids.length; k++) {
      const at = next[ids[k] ?? 0] ?? 0;
      postings.weights[at] = weights[k] ?? 0;
      next[ids[k] ?? 0] = at + 1;
    }
  return postings;
}

/** The same for lists of ids, each held with weight 1. */
export function indexIds(lists: readonly Int32Array[]): Postings {
  const size = lists.reduce((most, ids) => Math.max(most, 1 + (ids.at(-1) ?? -1)), 0);
  const starts = new Int32Array(size + 1);
  for (const ids of lists) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const holders = new Int32Array(starts[size] ?? 0);
  for (const [holder, ids] of lists.entries())
    for (const id of ids) {
      const at = next[id] ?? 0;
      holders[at] = holder;
      next[id] = at + 1;
    }
  return { starts, holders, weights: new Float64Array(holders.length).fill(1) };
}

/** Sets `dots` to the products of one vector with every vector of the index, added in ascending order of ids. */
export function fillDots(index: Postings, vector: SparseVector, dots: Float64Array): void {
  dots.fill(0);
  for (let k = 0; k < vector.ids.length; k++) addTimes(index, vector.ids[k] ?? 0, vector.weights[k] ?? 0, dots);
}

/** Sets `sums` to the weight that each vector of the index gives to the ids it shares with `ids`. */
export function fillTheirs(index: Postings, ids: Int32Array, sums: Float64Array): void {
  sums.fill(0);
  for (const id of ids) addTimes(index, id, 1, sums);
}

/** Sets `sums` to the weight that one vector gives to the ids it shares with each vector of the index. */
export function fillOwn(index: Postings, vector: SparseVector, sums: Float64Array): void {
  sums.fill(0);
  for (let k = 0; k < vector.ids.length; k++) addEach(index, vector.ids[k] ?? 0, vector.weights[k] ?? 0, sums);
}

/** Sets `counts` to how many ids each list of the index shares with `ids`. */
export function fillCounts(index: Postings, ids: Int32Array, counts: Float64Array): void {
  counts.fill(0);
  for (const id of ids) addEach(index, id, 1, counts);
}

function addTimes({ starts, holders, weights }: Postings, id: number, factor: number, sums: Float64Array): void {
  const end = starts[id + 1] ?? 0;
  for (let p = starts[id] ?? 0; p < end; p++) {
    const holder = holders[p] ?? 0;
    sums[holder] = (sums[holder] ?? 0) + factor * (weights[p] ?? 0);
  }
}

function addEach({ starts, holders }: Postings, id: number, value: number, sums: Float64Array): void {
  const end = starts[id + 1] ?? 0;
  for (let p = starts[id] ?? 0; p < end; p++) {
    const holder = holders[p] ?? 0;
    sums[holder] = (sums[holder] ?? 0) + value;
  }
}
