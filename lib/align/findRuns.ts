/**
 * For one list of word ids after another, the longest run of words that each list of the story has in common with it.
 * Walks only where words are equal. Gives a function that sets `longest[k]` to the run shared with list k, in words.
 */
export function findRuns(lists: readonly Int32Array[]): (list: Int32Array, longest: Float64Array) => void {
  // Lists lie end to end with a gap before each, so that no run crosses from one to the next.
  const places = new Map<number, number[]>();
  const owners: number[] = [];
  for (const [k, list] of lists.entries()) {
    owners.push(k);
    for (const word of list) {
      const at = owners.push(k) - 1;
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  const ownerOf = Int32Array.from(owners);
  const buffers = [new Int32Array(owners.length), new Int32Array(owners.length)] as const;
  return (list, longest) => {
    longest.fill(0);
    let [before, now] = buffers;
    let ended: readonly number[] = [];
    for (const word of list) {
      const met = places.get(word) ?? [];
      for (const at of met) {
        const run = 1 + (before[at - 1] ?? 0);
        now[at] = run;
        const owner = ownerOf[at] ?? 0;
        if (run > (longest[owner] ?? 0)) longest[owner] = run;
      }
      for (const at of ended) before[at] = 0;
      [before, now] = [now, before];
      ended = met;
    }
    for (const at of ended) before[at] = 0;
  };
}
