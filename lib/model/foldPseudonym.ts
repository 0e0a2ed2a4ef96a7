/** A pseudonym as it is shown: no space around it, one between its words, nothing invisible in it. */
export function tidyPseudonym(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What two pseudonyms have in common that a class could not tell apart when they are said aloud: case and spaces do not count. */
export function foldPseudonym(pseudonym: string): string {
  return tidyPseudonym(pseudonym).normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
