/** Endings that turn one word of a family into another, the longest first; each leaves at least four letters. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["izations", "iz"],
  ["ization", "iz"],
  ["isation", "iz"],
  ["ically", "ic"],
  ["ations", ""],
  ["ation", ""],
  ["ations", ""],
  ["ments", ""],
  ["ment", ""],
  ["ances", ""],
  ["ance", ""],
  ["ences", ""],
  ["ence", ""],
  ["itions", ""],
  ["ition", ""],
  ["ise", "iz"],
  ["ize", "iz"],
  ["ising", "iz"],
  ["izing", "iz"],
  ["ities", ""],
  ["ity", ""],
  ["ians", ""],
  ["ian", ""],
  ["ions", ""],
  ["ion", ""],
  ["ings", ""],
  ["ing", ""],
  ["ally", ""],
  ["ies", "i"],
  ["ied", "i"],
  ["als", ""],
  ["al", ""],
  ["ers", ""],
  ["er", ""],
  ["ors", ""],
  ["or", ""],
  ["ive", ""],
  ["ed", ""],
  ["es", ""],
  ["ly", ""],
  ["s", ""],
  ["e", ""],
  ["y", "i"],
];
const SHORTEST_STEM = 4;

/** By their last letter: a word is held against the few endings that it can have. */
const ENDINGS_BY_LETTER: ReadonlyMap<string, typeof ENDINGS> = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => [letter, ENDINGS.filter(([ending]) => ending.endsWith(letter))]),
);

/**
 * The part of an English word that its family shares: announce, announced, announcement give one stem. Joins too much
 * rather than too little (general, generous stay apart, but universe and universal do not): a stem is one sign of many.
 */
export function stemWord(word: string): string {
  for (const [ending, instead] of ENDINGS_BY_LETTER.get(word.charAt(word.length - 1)) ?? []) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      return undouble(word.slice(0, word.length - ending.length) + instead);
    }
  }
  return word;
}

/** "planned" gives plann, "plan" gives plan. */
const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
