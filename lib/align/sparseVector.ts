/** A sparse vector: ids ascending with a weight each, its Euclidean length and the sum of its weights. */
export type SparseVector = {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
  readonly mass: number;
};

/** Vectors over one kind of sign, one a sentence. `weightOf` and `countOf` are per sign: its weight, how many sentences have it. */
export type Channel = {
  readonly vectors: readonly SparseVector[];
  readonly weights: readonly number[];
  readonly counts: readonly number[];
  readonly keys: readonly string[];
};

/**
 * Weighs each row's keys by how few rows of the story have them: ln((N + 1) / (n + 0.5)), at least 0.01, times
 * 1 + ln(times in the row). Counted over the story's own sentences: within one story its common words say nothing,
 * however rare they are elsewhere.
 */
export function weighRows(rows: readonly (readonly string[])[]): Channel {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const counts: number[] = [];
  const tallies = rows.map((row) => {
    const tally = new Map<number, number>();
    for (const key of row) {
      let id = ids.get(key);
      if (id === undefined) {
        id = keys.push(key) - 1;
        ids.set(key, id);
      }
      tally.set(id, (tally.get(id) ?? 0) + 1);
    }
    for (const id of tally.keys()) counts[id] = (counts[id] ?? 0) + 1;
    return tally;
  });
  const weights = counts.map((count) => Math.max(0.01, Math.log((rows.length + 1) / (count + 0.5))));
  const cut = cutVectors(tallies.reduce((sum, tally) => sum + tally.size, 0));
  const vectors = tallies.map((tally) => {
    const vector = cut(tally.size);
    let end = 0;
    for (const id of tally.keys()) vector.ids[end++] = id;
    vector.ids.sort();
    for (let k = 0; k < tally.size; k++) {
      const id = vector.ids[k] ?? 0;
      vector.weights[k] = (1 + Math.log(tally.get(id) ?? 1)) * (weights[id] ?? 0);
    }
    return measureVector(vector);
  });
  return { vectors, weights, counts, keys };
}

/** Gives room for vectors, `size` ids in all, from one piece of memory: thousands of small ones take longer to get than to fill. */
function cutVectors(size: number): (length: number) => Pick<SparseVector, "ids" | "weights"> {
  const [ids, weights] = [new Int32Array(size), new Float64Array(size)];
  let end = 0;
  return (length) => {
    const start = end;
    end += length;
    return { ids: ids.subarray(start, end), weights: weights.subarray(start, end) };
  };
}

export function makeVector(entries: readonly (readonly [id: number, weight: number])[]): SparseVector {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  return measureVector({
    ids: Int32Array.from(sorted, (entry) => entry[0]),
    weights: Float64Array.from(sorted, (entry) => entry[1]),
  });
}

function measureVector({ ids, weights }: Pick<SparseVector, "ids" | "weights">): SparseVector {
  let squares = 0;
  let mass = 0;
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k] ?? 0;
    squares += weight * weight;
    mass += weight;
  }
  return { ids, weights, norm: Math.sqrt(squares), mass };
}

/** Cosine of two vectors, 0 where either is empty. */
export function cosine(a: SparseVector, b: SparseVector): number {
  const dot = dotOf(a, b);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

// Written out rather than with a visitor: this is where most of the time of a comparison goes.
function dotOf(a: SparseVector, b: SparseVector): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) dot += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return dot;
}
