/** Letters that turn the direction of what follows: what is read is then not what stands there. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/;

/** A zero-width character between two Latin letters. Persian, Hindi and emoji need such joiners, English and its kin never. */
const SPLIT = /\p{Script=Latin}[\u200b-\u200d\u2060\ufeff]+\p{Script=Latin}/u;

/** One word of letters that look alike in two alphabets. A word before a hyphen may be borrowed: "covid-ом". */
const MIXED =
  /\p{Script=Latin}[\p{M}]*(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek})\p{M}*\p{Script=Latin}/u;

/** More marks on one letter than any language sets. */
const PILED = /\p{M}{5,}/u;

/**
 * How many words of a text may not be what they look like. They stay in the text as they came, and are compared without
 * what is invisible; a reader is to know. Units and symbols ("µm", "Ωm") are too short to be a disguise.
 */
export function countDisguisedWords(text: string): number {
  return text
    .split(/\s+/)
    .filter(
      (word) => TURNED.test(word) || SPLIT.test(word) || PILED.test(word) || (word.length > 3 && MIXED.test(word)),
    ).length;
}
