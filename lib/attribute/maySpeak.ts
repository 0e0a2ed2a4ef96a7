import { isPersonNoun } from "../text/names/findRoles";
import type { TokenRange } from "./nounPhrase";
import type { Line } from "./readLine";
import { BODIES, CROWDS, SOURCE_PEOPLE } from "./sourceWords";

const AMOUNTS =
  /^(more|most|many|some|several|all|both|half|one|two|three|number|chorus|group|majority|handful|dozens)$/;

/** Whether a phrase's head can be a sayer: a name, a person, a body or a crowd; "his report" can be one only where nobody else is. */
export function maySpeak({ tokens }: Line, phrase: TokenRange): boolean {
  const words = tokens.slice(phrase.first, phrase.last + 1);
  const of = words.findIndex((token, k) => token.lower === "of" && AMOUNTS.test(words[k - 1]?.lower ?? ""));
  const head = words.slice(of + 1).find((token, k, all) => token.isWord && isHead(all, k)); // "more of his aides"
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
  return next === undefined || next.pos === "ADP" || /^(?:[,(—]|who|which|that)$/.test(next.lower);
}
