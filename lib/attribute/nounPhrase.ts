import type { Token } from "../model/article";
import { isPersonNoun } from "../text/names/findRoles";
import type { Line } from "./readLine";
import { BODIES, DOCUMENTS } from "./sourceWords";

/** A stretch of a line's tokens, [first, last] both in. */
export type TokenRange = { readonly first: number; readonly last: number };

/** Longest noun phrase read, in tokens: past this a missed verb has let two clauses run together. */
const PHRASE_TOKENS = 30;

const DAY =
  /^(morning|afternoon|evening|night|week|month|year|weekend|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|earlier|later|recently|also|then|now|once|january|february|march|april|june|july|august|september|october|november|december)$/;
export const isDay = (token: Token | undefined) => token !== undefined && DAY.test(token.lower);

const isNominal = (token: Token) =>
  token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM" || token.pos === "X" || token.pos === "SYM";
const isModifier = (token: Token) =>
  token.pos === "ADJ" || token.pos === "DET" || /^('s|'|&|-|\.|\()$/.test(token.lower);
const isPossessive = (token: Token) => /^(his|her|its|their|my|our|your)$/.test(token.lower);
const isPronoun = (token: Token) =>
  /^(he|she|they|it|i|we|you|who|some|others|many|both|several|one|another|most|all)$/.test(token.lower);

export const isCapitalised = (line: Line, token: Token) =>
  /^\p{Lu}/u.test(line.article.text.slice(token.start, token.end));

/** "Will Pell", "the Allied Press": a name's first word that the tagger takes for a verb. */
const isNameWord = (line: Line, i: number) => {
  const token = line.tokens[i];
  return (
    token !== undefined &&
    i > 0 &&
    /^(VERB|AUX|ADJ|ADV)$/.test(token.pos) &&
    isCapitalised(line, token) &&
    line.tokens[i + 1]?.pos === "PROPN"
  );
};

/** "those surveyed", "voters polled": the participle ends the phrase. */
const isAsked = (tokens: readonly Token[], i: number) =>
  /^(surveyed|polled|interviewed|questioned|overall)$/.test(tokens[i]?.lower ?? "") &&
  /^(NOUN|PROPN|DET|PRON)$/.test(tokens[i - 1]?.pos ?? "");

/** Whether a noun phrase can end on this token. */
export function endsPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  if (isDay(token)) return false;
  if (token.pos === "ADJ" && (isPersonNoun(token.lower) || DOCUMENTS.has(token.lower) || BODIES.has(token.lower)))
    return true; // "the chief", "her brief"
  return (
    isNominal(token) ||
    isPronoun(token) ||
    token.lower === ")" ||
    (token.pos === "PROPN" && token.isWord) ||
    token.pos === "PRON"
  );
}

/**
 * The noun phrase that ends on token `last`, read to the left: its head, what stands before it, and what it hangs on by
 * "of", "for", "from", "with" ("members of the panel", "a person familiar with the talks").
 */
export function phraseEndingAt(line: Line, last: number): TokenRange | undefined {
  const { tokens } = line;
  const end = tokens[last];
  if (
    !end ||
    !(
      endsPhrase(end) ||
      isAsked(tokens, last) ||
      (isCapitalised(line, end) && end.pos !== "DET" && end.pos !== "ADP" && end.pos !== "SCONJ" && !isDay(end))
    )
  )
    return undefined;
  if (isPronoun(end) && end.pos !== "NUM") return { first: pronounStart(tokens, last), last };
  let first = last;
  let closed = false; // a determiner has been met: only a preposition carries on
  for (let i = last; i >= 0 && last - i < PHRASE_TOKENS; i--) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    if (token.lower === ")") {
      const open = tokens.slice(0, i).findLastIndex((t) => t.lower === "(");
      if (open < 0) break;
      i = open;
      first = open;
      closed = false;
      continue;
    }
    if (isDay(token) && i !== last) break;
    if (
      !closed &&
      (i === last ||
        isNominal(token) ||
        token.pos === "ADJ" ||
        isPossessive(token) ||
        token.lower === "'s" ||
        token.lower === "'" ||
        token.lower === "&" ||
        isHyphen(tokens, i) ||
        isNameWord(line, i) ||
        isInnerWord(tokens, i))
    ) {
      first = i;
      if (isPossessive(token)) closed = true;
    } else if (!closed && token.pos === "DET" && !/^(that|which|what|whose)$/.test(token.lower)) {
      first = i;
      closed = true;
      if (/^(all|both|some|many)$/.test(before?.lower ?? "")) continue;
    } else if (token.lower === "of" || (isLink(token) && canHang(tokens, i))) {
      if (
        !before ||
        !(
          endsPhrase(before) ||
          before.pos === "ADJ" ||
          before.pos === "VERB" ||
          isPhrasalVerb(tokens, i) ||
          /^(some|many|most|several)$/.test(before.lower)
        )
      )
        break;
      first = i - 1;
      i -= 1;
      closed = false;
      const earlier = tokens[i - 1];
      if (isPhrasalVerb(tokens, i + 1)) {
        first = i - 1;
        i -= 1;
      } else if (before.pos === "VERB" && !(earlier && isNominal(earlier))) break;
    } else if (token.lower === "and" && !closed && before?.pos === "ADJ" && tokens[i + 1]?.pos === "ADJ") {
      first = i; // "current and former officials"
    } else if (token.lower === "and" && before && !closed && isNominal(before) && isCoordinated(tokens, i)) {
      first = i;
    } else if (token.pos === "VERB" && /ing$/.test(token.lower) && before?.pos === "NOUN" && i < last) {
      first = i; // "counties bordering the lake"
      closed = false;
    } else if (closed && token.pos === "ADJ" && /^(all|half|such)$/.test(token.lower)) first = i;
    else break;
  }
  const opener = tokens[first];
  if (opener && /^(and|'s|'|-|—|&)$/.test(opener.lower)) return first < last ? { first: first + 1, last } : undefined;
  return { first, last };
}

const isHyphen = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === "-" && tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start;

/** The middle of a hyphenated word: "Jae-in", "then-aide". */
const isInnerWord = (tokens: readonly Token[], i: number) => isHyphen(tokens, i + 1) || isHyphen(tokens, i - 1);

const isLink = (token: Token) =>
  /^(of|for|from|with|in|at|on|within|inside|to|by|about|against|between)$/.test(token.lower);

/** "a spokesman for X", "a person familiar with X": the preposition hangs on a noun or adjective that itself begins later than the sentence. */
function canHang(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || isDay(before)) return false;
  if (
    before.pos === "NOUN" ||
    before.pos === "PROPN" ||
    before.lower === ")" ||
    /^(some|many|several|others|those|most)$/.test(before.lower)
  )
    return i > 0;
  const earlier = tokens[i - 2];
  if (isPhrasalVerb(tokens, i)) return true;
  // The tagger takes a sentence's first word for a name: "Sources close to the talks said".
  if (/^(close|familiar)$/.test(before.lower) && earlier?.pos === "PROPN") return true;
  return (
    (before.pos === "ADJ" || before.pos === "VERB") &&
    earlier !== undefined &&
    (earlier.pos === "NOUN" || earlier.pos === "PRON")
  );
}

/** "records turned over to": a participle and its particle before the preposition at `i`. */
const isPhrasalVerb = (tokens: readonly Token[], i: number) =>
  /^(over|out|up|off|down|in|away)$/.test(tokens[i - 1]?.lower ?? "") &&
  tokens[i - 2]?.pos === "VERB" &&
  /(ed|en)$/.test(tokens[i - 2]?.lower ?? "") &&
  tokens[i - 3]?.pos === "NOUN";

/** "liberals and labor unions", but not "met Velmar and Quist said": the left side must open the clause. */
function isCoordinated(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token || /^[,;:"(]$/.test(token.lower)) return true;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return true;
}

/** "some of those", "he": a pronoun stands alone, but for what counts it. */
function pronounStart(tokens: readonly Token[], last: number): number {
  return /^(the|these|those)$/.test(tokens[last - 1]?.lower ?? "") ? last - 1 : last;
}

/** The noun phrase that begins on token `first`, read to the right up to its head and what hangs on it. */
export function phraseStartingAt(line: Line, first: number): TokenRange | undefined {
  const { tokens } = line;
  const start = tokens[first];
  if (!start) return undefined;
  const next = tokens[first + 1];
  if (
    /^(he|she|they|it|i|we|who|some|others|many|someone|somebody|those)$/.test(start.lower) &&
    !(next && isNominal(next))
  )
    return {
      first,
      last: tokens[first + 1]?.lower === "of" ? (phraseStartingAt(line, first + 2)?.last ?? first) : first,
    };
  let last = -1;
  for (let i = first; i < tokens.length && i - first < PHRASE_TOKENS; i++) {
    const token = tokens[i];
    if (!token || line.quoted[i] !== line.quoted[first]) break;
    const after = tokens[i + 1];
    if (isDay(token)) break;
    if (isNominal(token)) last = i;
    else if (isHeadVerb(tokens, i)) last = i;
    else if (isNameWord(line, i) || (last < 0 && opensLater(tokens, i))) continue;
    else if (token.lower === "(" && last >= 0) {
      const close = tokens.findIndex((t, k) => k > i && t.lower === ")");
      if (close < 0 || close - i > 8) break;
      i = close;
      last = close;
    } else if (
      isModifier(token) ||
      isPossessive(token) ||
      token.pos === "ADJ" ||
      isHyphen(tokens, i) ||
      isInnerWord(tokens, i)
    )
      continue;
    else if (
      isLink(token) &&
      last >= 0 &&
      after &&
      (isNominal(after) || isModifier(after) || isPossessive(after) || after.pos === "ADJ")
    ) {
      if (isDay(after) || token.lower === "at" || (token.lower === "on" && after.pos === "PROPN")) break;
      if (
        (token.lower === "in" || token.lower === "to" || token.lower === "by" || token.lower === "on") &&
        !hangsInPhrase(tokens, i)
      )
        break;
    } else if (token.lower === "and" && tokens[i - 1]?.pos === "ADJ" && after?.pos === "ADJ") continue;
    else if (
      (token.lower === "and" || token.lower === "or") &&
      last >= 0 &&
      after &&
      (isNominal(after) || after.pos === "DET" || after.pos === "ADJ")
    )
      continue;
    else if (last >= 0 && token.pos === "VERB" && /^(familiar|briefed|involved|close|speaking)$/.test(token.lower))
      continue;
    else break;
  }
  return last < 0 ? undefined : { first, last };
}

/** "recent polling": a noun in -ing after its adjective. */
const isHeadVerb = (tokens: readonly Token[], i: number) =>
  tokens[i]?.pos === "VERB" &&
  /ing$/.test(tokens[i]?.lower ?? "") &&
  tokens[i - 1]?.pos === "ADJ" &&
  /^(PUNCT|ADP)$/.test(tokens[i + 1]?.pos ?? "PUNCT");

/** "a newly found email", "recent polling": words before the head that the tagger takes for a verb and its adverb. */
const opensLater = (tokens: readonly Token[], i: number) =>
  (tokens[i]?.pos === "ADV" && tokens[i + 1]?.pos === "VERB") ||
  (tokens[i]?.pos === "VERB" &&
    /(ed|en|ing|found|made|sent|held)$/.test(tokens[i]?.lower ?? "") &&
    /^(NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ""));

/** "a report in the Herald", "officials in Doha" hang; "Velmar in an interview" does not. */
const hangsInPhrase = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.pos === "NOUN" && !/^(an?|interview|statement|speech)$/.test(tokens[i + 1]?.lower ?? "");
