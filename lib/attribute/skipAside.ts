import { isDay } from "./nounPhrase";
import { isQuoteMark, type Line } from "./readLine";

export const CLAUSE_OPENERS = /^(that|whether|if|how|why|what|who|where|when)$/;

/** Past adverbs, days, an addressee and short "in a statement" phrases: where the statement itself begins. */
export function skipAside(line: Line, from: number, hasAddressee: boolean): number {
  const { tokens } = line;
  let i = from;
  for (let guard = 0; guard < 4; guard++) {
    const token = tokens[i];
    if (!token) return i;
    if (/^(a|the|last|one)$/.test(token.lower) && isDay(tokens[i + 1])) i += 2;
    else if (isDay(token) || (token.pos === "ADV" && !CLAUSE_OPENERS.test(token.lower) && token.lower !== "not")) i++;
    else if (
      hasAddressee &&
      guard === 0 &&
      !CLAUSE_OPENERS.test(token.lower) &&
      token.lower !== ":" &&
      !isQuoteMark(token)
    )
      i = endOfAddressee(line, i);
    else if (
      /^(in|at|on|during|to|by|via|after|before|from|of|through|with|outside|about|late|early|last|this|afterward|over|since|amid|throughout|under|as)$/.test(
        token.lower,
      ) &&
      token.pos !== "PART"
    ) {
      const end = endOfAside(line, i);
      if (end === undefined) return i;
      i = end;
    } else if (token.lower === "," && opensQuotation(line, i + 1)) return i + 1;
    else if (
      token.lower === "," &&
      /^(though|however|too)$/.test(tokens[i + 1]?.lower ?? "") &&
      tokens[i + 2]?.lower === ","
    )
      i += 3;
    else if (token.lower === "," && thatAfterAside(line, i) !== undefined) return thatAfterAside(line, i) ?? i;
    else return i;
  }
  return i;
}

/** Longest aside read between a verb and its "that", in tokens. */
const ASIDE_TOKENS = 16;

/** "insists, most recently in an interview, that": where "that" stands. */
function thatAfterAside({ tokens }: Line, comma: number): number | undefined {
  const close = tokens.findIndex((token, k) => k > comma && token.lower === ",");
  if (close < 0 || close - comma > ASIDE_TOKENS || tokens[close + 1]?.lower !== "that") return undefined;
  const opener = tokens[comma + 1];
  return opener?.pos === "ADP" || opener?.pos === "ADV" ? close + 1 : undefined;
}

/** A prepositional phrase that tells when, where or to whom: up to "that", a colon, a quotation or a comma before one. */
function endOfAside(line: Line, from: number): number | undefined {
  const { tokens } = line;
  if (tokens[from]?.lower === "to" && tokens[from + 1]?.pos === "VERB") return undefined;
  for (let i = from + 1; i < Math.min(tokens.length, from + 16); i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.lower === "that" && tokens[i + 1]?.pos !== "NOUN") return i;
    if (token.lower === ":" || (opensQuotation(line, i) && !isSetApart(line, i + 1))) return i;
    if (token.lower === "," && opensQuotation(line, i + 1)) return i + 1;
    if (isDay(token) && !/^[,.]$/.test(tokens[i + 1]?.lower ?? "") && i - from < 5) return i + 1;
    if (token.pos === "AUX") return undefined;
  }
  return undefined;
}

/** "told reporters in Doha", "told The Herald's Nora Quist": up to what is told. */
function endOfAddressee(line: Line, from: number): number {
  const { tokens } = line;
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const token = tokens[i];
    if (!token) break;
    if (CLAUSE_OPENERS.test(token.lower) || token.lower === ":" || token.lower === "to" || token.lower === ".")
      return i;
    if (opensQuotation(line, i)) return isSetApart(line, i + 1) ? i : i;
    if (token.lower === ",") return opensQuotation(line, i + 1) ? i + 1 : i;
    const isObject = /^(him|her|them|me|us|you|it)$/.test(token.lower);
    if (isObject) return /^(AUX|VERB)$/.test(tokens[i + 1]?.pos ?? "") ? i : i + 1;
    const next = tokens[i + 1];
    // "told reporters the deal was off": a determiner or subject pronoun opens the clause
    if (
      i > from &&
      (/^(he|she|they|we|i|it|there)$/.test(token.lower) || (token.pos === "DET" && tokens[i - 1]?.pos !== "ADP"))
    )
      return i;
    if (i > from && /^(on|in|at|during|after|before)$/.test(token.lower)) return i;
    if (isDay(token)) return i;
    if (next?.pos === "AUX" || (next?.pos === "VERB" && !/ing$/.test(next.lower))) return i > from ? i : from;
  }
  return from + 1;
}

const isSetApart = (line: Line, i: number) => (line.quoted[i] ?? -1) >= 0 && !line.isSpeech[i];

/** A mark with words of a quotation right after it. */
export const opensQuotation = (line: Line, i: number) =>
  isQuoteMark(line.tokens[i]) && (line.quoted[i] ?? -1) < 0 && (line.quoted[i + 1] ?? -1) >= 0;
