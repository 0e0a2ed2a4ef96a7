const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―]/g, "-"],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/**
 * A word as it is compared: lower case, straight quotes, no diacritics, no zero-width or bidi controls. Its length may
 * differ from the original's: never map offsets through it.
 */
export function foldText(text: string): string {
  // Nine words in ten have nothing to fold, and each of the patterns below would be asked.
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  for (const [mark, plain] of FOLDS) folded = folded.replace(mark, plain);
  return folded.toLowerCase();
}
