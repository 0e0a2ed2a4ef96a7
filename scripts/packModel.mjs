// The tagger's model, laid out when the command is bundled so that a comparison looks up the words it meets and builds nothing
// for the other 85 thousand: parsing and indexing the package's JSON takes as long as comparing three articles.

/** Slots per word of the index, so that a search ends after one or two steps. */
const SLOTS_PER_WORD = 2;

/** The features of a word that the model lists by value and the tagger adds to. */
const LISTED = ["prefix", "suffix", "shape"];

/** `model` without what is big; `numbers`: the lexicon, where each word begins in `words`, and the words' index by hash. */
export function packModel({ lexicon, features: { lexeme, ...features }, ...small }) {
  const { list } = lexeme;
  const starts = new Uint32Array(list.length + 1);
  for (const [i, word] of list.entries()) starts[i + 1] = starts[i] + word.length;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(list.length * SLOTS_PER_WORD)));
  for (const [i, word] of list.entries()) slots[findSlot(slots, word, () => false)] = i + 1;
  return {
    model: { ...small, features },
    words: list.join(""),
    numbers: { lexicon: decode(lexicon), starts, slots },
  };
}

/** What the package's own reader makes of its JSON, but for the words, which are an array and an object that fill as they are asked. */
export function openModel({ model, words, numbers: { lexicon, starts, slots } }) {
  const size = starts.length - 1;
  const wordAt = (i) => words.slice(starts[i], starts[i + 1]);
  const placeOf = (word) => {
    const slot = slots[findSlot(slots, word, (i) => wordAt(i) === word)];
    return slot === 0 ? undefined : slot - 1;
  };
  const list = fillWhenAsked(new Array(size), (key) => (Number(key) < size ? wordAt(Number(key)) : undefined));
  const hash = fillWhenAsked(Object.create(null), placeOf);
  for (const name of LISTED) {
    const feature = model.features[name];
    feature.hash = Object.create(null);
    feature.list.forEach((value, i) => {
      feature.hash[value] = i;
    });
  }
  const clusters = model.features.posClusters.list.map(
    (tags) => new Set(tags.split("_").map((tag) => model.pos.hash[tag] || 0)),
  );
  return {
    ...model,
    lexicon,
    xpansions: decode(model.xpansions),
    features: {
      ...model.features,
      lexeme: { list, hash },
      posClusters: { ...model.features.posClusters, list: clusters },
    },
  };
}

/** Pairs of words as one text to be searched: nothing is built of the pairs that are not asked for. */
export const packPairs = (pairs) =>
  `\n${Object.entries(pairs)
    .map((pair) => `${pair.join("\t")}\n`)
    .join("")}`;

/** The pairs as an object by the first word. */
export function openPairs(text) {
  return fillWhenAsked(Object.create(null), (word) => {
    const line = `\n${word}\t`;
    const at = text.indexOf(line);
    return at < 0 ? undefined : text.slice(at + line.length, text.indexOf("\n", at + line.length));
  });
}

/** An object whose entries are made when they are first read; what the tagger itself puts into it stays. */
function fillWhenAsked(known, make) {
  return new Proxy(known, {
    get(_, key) {
      if (known[key] !== undefined) return known[key];
      const made = make(key);
      if (made !== undefined) known[key] = made;
      return made;
    },
  });
}

/** The slot of an open-addressed index that holds a word, or the free one where it would stand; slots hold a place plus one. */
function findSlot(slots, word, isAt) {
  let slot = hashOf(word) & (slots.length - 1);
  while (slots[slot] !== 0 && !isAt(slots[slot] - 1)) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

/** FNV-1a over the word's UTF-16 code units. */
function hashOf(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function decode(base64) {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, "base64")).buffer);
}
