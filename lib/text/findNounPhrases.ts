import type { PartOfSpeech, Sentence, Token } from "../model/article";
import type { Span } from "../model/span";

export type Determiner = "definite" | "indefinite" | "possessive" | "none";

/** A base noun phrase: what stands before its head and the head, no prepositional tail. Indexes into `Sentence.tokens`. */
export type NounPhrase = Span & {
  readonly from: number;
  readonly head: number;
  readonly determiner: Determiner;
  /** Words before the head that say something of it: no determiner, no possessor. */
  readonly modifiers: readonly Token[];
};

const POSSESSIVES = new Set(["my", "your", "his", "her", "its", "our", "their"]);
const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const NOUNS: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN"]);
const INSIDE: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow last next late early".split(" "),
);
const QUOTES = new Set(['"', "'", "''", "``"]);

/**
 * The base noun phrases of a sentence, left to right, none inside another. "her sister's opposition" is one phrase with
 * the head "opposition". Works on tags alone, so it prefers a phrase cut short to one that swallows a verb.
 */
export function findNounPhrases(sentence: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; ) {
    if (isVerbAfterName(tokens, i)) {
      i++;
      continue;
    }
    const end = runFrom(tokens, i);
    const phrase = end > i ? phraseIn(tokens, i, end) : undefined;
    if (phrase) phrases.push(phrase);
    i = Math.max(end, i + 1);
  }
  return phrases;
}

/** Where the run of words that may belong to one phrase ends, exclusive; `from` itself where none begins there. */
function runFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && belongs(tokens, at, from)) at++;
  return at;
}

function belongs(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = at > from ? tokens[at - 1] : undefined;
  if (!token) return false;
  if (token.pos === "DET" || POSSESSIVES.has(token.lower)) return !last || (QUOTES.has(last.lower) && at === from + 1);
  if (isHyphen(token, tokens[at - 1], next) || (last?.lower === "-" && last.end === token.start))
    return last !== undefined;
  if (token.lower === "'s" || token.lower === "'")
    return token.pos === "PART" && last !== undefined && isNoun(last) && next?.isWord === true;
  if (QUOTES.has(token.lower)) return quoteGoesOn(tokens, at, from);
  if (isVerbAfterName(tokens, at)) return false;
  if (INSIDE.has(token.pos)) return !last || !startsAnother(token, last);
  // "the newly announced policy": a participle or adverb after what opened the phrase, not "Smith announced plans"
  const isModifier = (token.pos === "ADV" || token.pos === "VERB") && /(ed|en|ly|ing)$/.test(token.lower);
  const afterOpener = last !== undefined && !isNoun(last) && last.lower !== "'s" && last.pos !== "NUM";
  return (
    isModifier &&
    afterOpener &&
    next !== undefined &&
    (INSIDE.has(next.pos) || next.pos === "VERB" || next.lower === "-")
  );
}

const isNoun = (token: Token): boolean => NOUNS.has(token.pos);

/** "same-sex marriage": the tagger parts hyphenated words, but leaves no space. */
const isHyphen = (token: Token, last: Token | undefined, next: Token | undefined): boolean =>
  token.lower === "-" && last?.isWord === true && last.end === token.start && next?.start === token.end;

/** "Washington talks directly", "The Times reports Ms. Poe": the tagger takes such verbs for plurals. */
function isVerbAfterName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== "NOUN" || !/[^s]s$/.test(token.lower) || tokens[at - 1]?.pos !== "PROPN" || !next) return false;
  return next.pos === "DET" || next.pos === "ADV" || next.pos === "PRON" || next.pos === "PROPN";
}

/** "her partner | last year", "Smith | Friday": an adjective of time or a weekday after a noun begins another phrase. */
function startsAnother(token: Token, last: Token): boolean {
  if (TIMES.has(token.lower)) return isNoun(last);
  if (last.lower.endsWith("day") && TIMES.has(last.lower)) return token.pos === "NUM" || token.pos === "ADJ"; // "On Sunday | 12 people"
  return last.pos === "NOUN" && (token.pos === "ADJ" || token.pos === "NUM");
}

/** A mark around words of the phrase, as in: the “religious freedom” law. A mark that closes a quotation opens no phrase. */
function quoteGoesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark || !next || !(INSIDE.has(next.pos) || next.pos === "DET")) return false;
  if (at === from) return mark.end === next.start && next.pos !== "DET";
  return tokens[at - 1]?.pos !== "PUNCT" && next.pos !== "DET";
}

function phraseIn(tokens: readonly Token[], from: number, end: number): NounPhrase | undefined {
  let head = end - 1;
  while (head >= from && !NOUNS.has(tokens[head]?.pos ?? "X")) head--;
  const headToken = tokens[head];
  const first = tokens.slice(from, head + 1).find((token) => token.isWord);
  if (!headToken || !first || head < from) return undefined;
  const inside = tokens.slice(from, head);
  const possessor = inside.findLastIndex((token) => token.lower === "'s" || token.lower === "'");
  const said = inside.slice(possessor + 1);
  const opener = said[0]?.lower ?? "";
  const isPossessive = possessor >= 0 || POSSESSIVES.has(opener);
  const determiner: Determiner = isPossessive
    ? "possessive"
    : DEFINITE.has(opener)
      ? "definite"
      : said[0]?.pos === "DET"
        ? "indefinite"
        : "none";
  const modifiers = said.filter((token) => token.isWord && token.pos !== "DET" && !POSSESSIVES.has(token.lower));
  return { start: first.start, end: headToken.end, from, head, determiner, modifiers };
}
