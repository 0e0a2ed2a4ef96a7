import type { Token } from "../model/article";
import type { Span } from "../model/span";
import { foldText } from "./foldText";

/** Words that end the noun phrase after a figure where no tagger can: function words and the commonest verbs. */
const STOPS = new Set(
  (
    "a an the and or but nor to in on at by for from with without of as than that which who whom whose when where while if " +
    "after before since until during over under between among about into through out up down off it he she they we you i " +
    "is are was were be been being am has have had having do does did will would can could may might must should shall " +
    "said says say told not no so then there here this these those its his her their our your more less other others later " +
    "earlier ago died came went took made got each per also only just still now remain remained including worth"
  ).split(" "),
);
/** States that may stand for what is counted: "22 are alive", "35 were killed". */
const STATES = new Set(
  "alive living dead killed injured wounded hurt missing arrested detained hospitalized held released freed unknown missing sick infected".split(
    " ",
  ),
);
const MOST_WORDS = 4;

/**
 * The words that say what a figure ending at `at` counts, folded, singular, head last: "59 living Israeli hostages"
 * gives living, israeli, hostage; "35 of them are dead" gives dead. Empty where the text does not say.
 */
export function findCounted(
  text: string,
  span: Span,
  at: number,
  language: string,
  tokens: readonly Token[],
): string[] {
  const after = text.slice(at, Math.min(span.end, at + 90));
  const lead =
    /^[\s-]*(?:of\s+(?:(?:the|these|those|its|their|his|her|our|all)\s+)?)?(?:them\b|more\b|other\b|additional\b)?\s*/iu.exec(
      after,
    )?.[0] ?? "";
  const noun = nounAt(text, at + lead.length, span.end, language.startsWith("en"), tokens);
  if (noun.length > 0) return noun;
  const state =
    /^(?:them\s+|whom\s+)?(?:(?:is|are|was|were|have|has|had|be|been|being|confirmed|believed|thought|presumed|reported|feared|still|to)\s+)*(\p{L}+)/iu.exec(
      after.slice(lead.length),
    )?.[1];
  return state && STATES.has(state.toLowerCase()) ? [foldText(state)] : [];
}

function nounAt(text: string, from: number, end: number, isEnglish: boolean, tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let last = from;
  // Untagged, the word next to the figure is all that can be trusted in a language whose function words we don't know.
  const most = isEnglish ? MOST_WORDS : 1;
  for (const match of text.slice(from, Math.min(end, from + 80)).matchAll(/\p{L}[\p{L}\p{M}'’.-]*/gu)) {
    const start = from + match.index;
    if (!/^[\s-]?$/.test(text.slice(last, start)) || words.length === most) break;
    const word = match[0].replace(/['’]s$|[.'’-]+$/u, "");
    const token = tokens.find((t) => t.start === start);
    if (STOPS.has(foldText(word)) || (token && !isNominal(token, words.length === 0))) break;
    words.push(singular(foldText(word)));
    last = start + match[0].length;
    // A possessive names whose it is, not what is counted: "50,000 men's watches" counts watches.
    if (/['’]s$/u.test(match[0])) words.pop();
    else if (word.length < match[0].length && !/^(?:\p{L}\.)+$/u.test(match[0])) break;
  }
  return words;
}

const isNominal = (token: Token, isFirst: boolean) =>
  token.pos === "NOUN" ||
  token.pos === "PROPN" ||
  token.pos === "ADJ" ||
  token.pos === "X" ||
  (isFirst && token.pos === "VERB" && STATES.has(token.lower));

/** Crude on purpose: it only has to make "hostages" and "hostage" one, the same way each time. */
export function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
