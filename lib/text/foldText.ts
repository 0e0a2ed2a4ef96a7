const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―]/g, "-"],
];

/**
 * A word as it is compared: lower case, straight quotes, no diacritics, no zero-width or bidi controls. Its length may
 * differ from the original's: never map offsets through it.
 */
export function foldText(text: string): string {
  let folded = text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  for (const [mark, plain] of FOLDS) folded = folded.replace(mark, plain);
  return folded.toLowerCase();
}
