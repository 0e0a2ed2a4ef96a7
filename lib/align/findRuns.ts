/**
 * For one list of word ids after another, the longest run of words that each list of the story has in common with it.
 * Walks only where words are equal. Gives a function that sets `longest[k]`, from k = `from` on, to the run shared with
 * list k, in words.
 */
export function findRuns(
  lists: readonly Int32Array[],
): (list: Int32Array, longest: Float64Array, from: number) => void {
  const text = layOut(lists);
  let [before, now] = [new Int32Array(text.words.length), new Int32Array(text.words.length)];
  return (list, longest, from) => {
    longest.fill(0, from);
    const first = text.firsts[from] ?? text.words.length;
    let ended = NO_WORD;
    for (let n = 0; n < list.length; n++) {
      const word = list[n] ?? NO_WORD;
      extendRuns(text, word, first, before, now, longest);
      clearRuns(text, ended, first, before);
      [before, now] = [now, before];
      ended = word;
    }
    clearRuns(text, ended, first, before);
  };
}

const NO_WORD = -1;

type Text = {
  /** The words of all lists; a gap before each list, so that no run crosses from one to the next. */
  readonly words: Int32Array;
  /** To which list a place belongs, and where each list begins with its gap. */
  readonly ownerOf: Int32Array;
  readonly firsts: Int32Array;
  /** Where each word stands: `places` from `starts[word]` to `starts[word + 1]`, ascending. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
};

function layOut(lists: readonly Int32Array[]): Text {
  const size = lists.reduce((sum, list) => sum + 1 + list.length, 0);
  const words = new Int32Array(size).fill(NO_WORD);
  const ownerOf = new Int32Array(size);
  const firsts = new Int32Array(lists.length);
  let end = 0;
  for (const [k, list] of lists.entries()) {
    firsts[k] = end;
    words.set(list, end + 1);
    ownerOf.fill(k, end, end + 1 + list.length);
    end += 1 + list.length;
  }
  const starts = new Int32Array(2 + words.reduce((last, word) => Math.max(last, word), NO_WORD));
  for (let at = 0; at < size; at++) {
    const word = words[at] ?? NO_WORD;
    if (word !== NO_WORD) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  }
  for (let word = 1; word < starts.length; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(size - lists.length);
  for (let at = 0; at < size; at++) {
    const word = words[at] ?? NO_WORD;
    if (word === NO_WORD) continue;
    places[next[word] ?? 0] = at;
    next[word] = (next[word] ?? 0) + 1;
  }
  return { words, ownerOf, firsts, starts, places };
}

/** Each run that ended at the word before goes on, or one begins, wherever the word stands from place `first` on. */
function extendRuns(
  text: Text,
  word: number,
  first: number,
  before: Int32Array,
  now: Int32Array,
  longest: Float64Array,
) {
  const { starts, places, ownerOf } = text;
  const start = starts[word] ?? 0;
  for (let p = (starts[word + 1] ?? 0) - 1; p >= start; p--) {
    const at = places[p] ?? 0;
    if (at < first) return;
    const run = 1 + (before[at - 1] ?? 0);
    now[at] = run;
    const owner = ownerOf[at] ?? 0;
    if (run > (longest[owner] ?? 0)) longest[owner] = run;
  }
}

function clearRuns({ starts, places }: Text, word: number, first: number, runs: Int32Array): void {
  if (word === NO_WORD) return;
  const start = starts[word] ?? 0;
  for (let p = (starts[word + 1] ?? 0) - 1; p >= start; p--) {
    const at = places[p] ?? 0;
    if (at < first) return;
    runs[at] = 0;
  }
}
