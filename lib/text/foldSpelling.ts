import { foldText } from "./foldText";

/**
 * British spellings and what they are in American English, by ending or letters; applied to both sides, so that it need
 * not turn out a word, only the same for both.
 */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[-'.]/g, ""],
  [/(?<=[eo]f?[a-z]?n)ce(?=\b|s?$|less$|man$)/, "se"],
  [/(?<=[aeilmnortvy])is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, "iz"],
  [/(?<=l)ys(?=(?:e|es|ed|er|ers|ing)$)/, "yz"],
  [/(?<=[bdlmpv])our(?=s?$|ed$|ing$|ite|able|hood)/, "or"],
  [/(?<=[bt])re(?=s?$|d$)/, "er"],
  [/(?<=[aeiou])ll(?=(?:ed|er|ers|ing|or|ors)$)/, "l"],
  [/mme(?=s?$)/, "m"],
  [/ogue(?=s?$)/, "og"],
  [/ae|oe/g, "e"],
  [/^grey/, "gray"],
];

/**
 * A word with what only spells it otherwise taken out: accents, hyphens, apostrophes and stops, British against American
 * endings ("Defence" / "Defense", "organisation" / "organization"). Prefers to leave two words two: a letter that
 * changes the name ("Oyelaran" / "Oyelaren") stays.
 */
export function foldSpelling(word: string): string {
  return VARIANTS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), foldText(word));
}
