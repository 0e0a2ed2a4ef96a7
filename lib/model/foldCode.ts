/** A class's code as it is stored, from what somebody typed: a board shows it widely spaced, so spaces, dashes and case say nothing. */
export function foldCode(typed: string): string {
  return typed.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}
