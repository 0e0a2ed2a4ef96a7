import { foldSpelling } from "../foldSpelling";
import { isGeneration, type NameMention } from "./findNames";
import { SHORT_FORMS } from "./firstNames";
import { outletNamed } from "./outletNamed";

/** Countries by their other names: what would otherwise be two places. */
const PLACE_ALIASES: Readonly<Record<string, string>> = {
  us: "united states",
  "u.s": "united states",
  "u.s.": "united states",
  usa: "united states",
  america: "united states",
  uk: "united kingdom",
  "u.k.": "united kingdom",
  britain: "united kingdom",
  "great britain": "united kingdom",
  uae: "united arab emirates",
  strip: "gaza",
  "gaza strip": "gaza",
  kiev: "kyiv",
};

type Named = Pick<NameMention, "words" | "kind">;

/** Each name of a story is held against each other one: its key is asked for hundreds of times. */
const keys = new WeakMap<Named, string>();

/** A name's words as one string, the outlet's or place's usual name where it has several. */
export function nameKey(mention: Named): string {
  const known = keys.get(mention);
  if (known !== undefined) return known;
  const key = keyOf(mention);
  keys.set(mention, key);
  return key;
}

function keyOf(mention: Named): string {
  const name = mention.words.join(" ");
  if (mention.kind === "outlet") return (outletNamed(name) ?? name).toLowerCase();
  if (mention.kind === "organization" && mention.words.length > 1) return mention.words.map(foldSpelling).join(" "); // "Defence", "Defense"
  // "F.B.I." and "FBI"
  return PLACE_ALIASES[name] ?? (/^(\p{L}\.)+\p{L}?\.?$/u.test(name) ? name.replace(/\./g, "") : name);
}

/**
 * Whether two full names are one: equal, or a person's first and last name agree, a short form or an initial counting as
 * the first name and middle names not at all. "Jesse Pell Jr." and "Jesse Pell" are one unless the other says "Sr.".
 */
export function sameName(a: Named, b: Named): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const mayBePersons = isMaybePerson(a) && isMaybePerson(b);
  if (!mayBePersons) return false;
  const x = a.words.filter((word) => !isGeneration(word));
  const y = b.words.filter((word) => !isGeneration(word));
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  return sameFirst(x[0] ?? "", y[0] ?? "");
}

const isMaybePerson = ({ kind, words }: Named) => (kind === "person" || kind === "unknown") && words.length > 1;

function sameFirst(a: string, b: string): boolean {
  const long = (name: string) => SHORT_FORMS[name] ?? name;
  if (long(a) === long(b)) return true;
  const initial = /^(\p{L})\.?$/u;
  const [i, j] = [initial.exec(a)?.[1], initial.exec(b)?.[1]];
  return (i !== undefined && b.startsWith(i)) || (j !== undefined && a.startsWith(j));
}
