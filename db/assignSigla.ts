const SMALL_WORDS = new Set([
  "the",
  "a",
  "an",
  "of",
  "and",
  "for",
  "on",
  "at",
  "der",
  "die",
  "das",
  "le",
  "la",
  "les",
  "el",
]);

/**
 * One to three letters for each outlet, unique within the story: initials of the name's words (`The Harbor Ledger` HL), else
 * its first letters (`Axios` AX); where two would share one, the later takes more letters, then a figure.
 */
export function assignSigla(outlets: readonly string[]): string[] {
  const taken = new Set<string>();
  return outlets.map((outlet) => {
    const siglum = candidatesFor(outlet).find((candidate) => !taken.has(candidate)) ?? numbered(outlet, taken);
    taken.add(siglum);
    return siglum;
  });
}

function candidatesFor(outlet: string): string[] {
  const words = wordsOf(outlet);
  const initials = words.map((word) => [...word][0] ?? "").join("");
  const letters = [...words.join("")];
  const found = [
    words.length > 1 ? [...initials].slice(0, 3).join("") : "",
    letters.slice(0, 2).join(""),
    letters.slice(0, 3).join(""),
    ...letters.slice(2).map((letter) => `${letters[0] ?? ""}${letter}`),
  ];
  return found.filter((candidate) => candidate !== "").map((candidate) => candidate.toUpperCase());
}

function numbered(outlet: string, taken: ReadonlySet<string>): string {
  const first = ([...wordsOf(outlet).join("")][0] ?? "V").toUpperCase();
  let n = 2;
  while (taken.has(`${first}${n}`)) n += 1;
  return `${first}${n}`;
}

/** The name's words without articles and small words; a host stands without its `www.` and its ending. */
function wordsOf(outlet: string): string[] {
  const name = /^[\w-]+(\.[\w-]+)+$/.test(outlet) ? outlet.replace(/^www\./, "").replace(/(\.[\w-]+)$/, "") : outlet;
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}
