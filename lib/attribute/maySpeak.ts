import { isPersonNoun } from "../text/names/findRoles";
import type { TokenRange } from "./nounPhrase";
import type { Line } from "./readLine";
import { BODIES, CROWDS, SOURCE_PEOPLE } from "./sourceWords";

/** Whether a phrase's head can be a sayer: a name, a person, a body or a crowd; "his report" can be one only where nobody else is. */
export function maySpeak({ tokens }: Line, phrase: TokenRange): boolean {
  const head = tokens.slice(phrase.first, phrase.last + 1).find((token, k, all) => token.isWord && isHead(all, k));
  if (!head) return false;
  const singular = head.lemma;
  return (
    head.pos === "PROPN" ||
    head.pos === "PRON" ||
    [head.lower, singular].some((w) => isPersonNoun(w) || BODIES.has(w) || CROWDS.has(w) || SOURCE_PEOPLE.has(w))
  );
}

/** The last word before what hangs on it. */
function isHead(tokens: readonly { readonly lower: string; readonly pos: string }[], k: number): boolean {
  const next = tokens[k + 1];
  return next === undefined || next.pos === "ADP" || /^[,(]$/.test(next.lower) || next.lower === "who";
}
