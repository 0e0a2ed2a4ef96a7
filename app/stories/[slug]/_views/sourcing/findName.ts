import type { SourceType } from "@/lib/model/attribution";
import { editDistance } from "@/lib/text/editDistance";
import { foldText } from "@/lib/text/foldText";

/** Whether a speaker's name stands in a text. `unknown` where its absence would prove nothing. */
export type Naming = "named" | "not-named" | "unknown";

/** A text as names are looked for in it: made once, asked for every speaker. */
export type NameIndex = {
  /** Its words with a capital, folded, each once. */
  readonly capitals: ReadonlySet<string>;
  /** All its words, folded, with one space between them and at both ends. */
  readonly words: string;
};

/** Hyphens part words: "Ruiz-led" names Ruiz. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const GENERATION = /^(?:jr|sr|i{1,3}|iv)$/;
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Scripts in which a name is a word by itself: elsewhere it is written into its neighbours or takes their letters. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}']+$/u;
/** From this length on one letter more or less may be the same name spelled in another way ("Oyelaran", "Oyelarran"). */
const SPELLED_APART_FROM = 5;

const foldWord = (word: string) => foldText(word).replace(/'s$/, "");
const wordsOf = (text: string) => text.match(WORD) ?? [];

export function indexNames(text: string): NameIndex {
  const words = wordsOf(text);
  const capitals = words.filter((word) => CAPITAL.test(word)).map(foldWord);
  return { capitals: new Set(capitals), words: ` ${words.map(foldWord).join(" ")} ` };
}

/**
 * Looks for a person's last name as a word with a capital, and for an organization's or outlet's whole name. The name may
 * be a namesake's, which is why the page says no more than that it stands there. That a name does not stand in a text is
 * said of persons alone, and not where one much alike does: organizations go by initials and short names as well.
 */
export function findName(speaker: string, sourceType: SourceType, { capitals, words }: NameIndex): Naming {
  const parts = wordsOf(speaker).map(foldWord);
  if (sourceType === "named-organization" || sourceType === "outlet") {
    const name = parts[0] === "the" ? parts.slice(1) : parts;
    return name.length > 0 && words.includes(` ${name.join(" ")} `) ? "named" : "unknown";
  }
  const last = parts.findLast((part) => !GENERATION.test(part)) ?? "";
  if (sourceType !== "named-person" || last.length < 2) return "unknown";
  if (capitals.has(last)) return "named";
  if (!SPACED.test(last)) return "unknown";
  if (last.length < SPELLED_APART_FROM) return "not-named";
  // Spelled otherwise by a letter, hardly ever the first, or with an ending: "Novákovi" is Novák's.
  const mayBeIt = (word: string) =>
    word[0] === last[0] && (word.startsWith(last.slice(0, -1)) || editDistance(word, last, 1) <= 1);
  return [...capitals].some(mayBeIt) ? "unknown" : "not-named";
}
