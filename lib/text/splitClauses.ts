import type { Token } from "../model/article";
import type { Span } from "../model/span";

/** Words that open a clause of their own after the one before it. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "that which who whom whose because although though while whereas after before since until unless if when where and but or " +
    "as so than saying adding including despite according"
  ).split(" "),
);
const BREAKS = /^[,;:—–()“”"-]+$/;
/** A piece with fewer words says nothing on its own. */
const FEWEST_WORDS = 4;

/**
 * The clauses of a sentence, as stretches of its tokens in order that leave out nothing but the marks between them. Cut
 * at punctuation and before words that open a clause, wherever both sides keep a verb and four words; a sentence
 * without a tagger's verbs is one clause. Prefers to leave whole: half a claim is no claim.
 */
export function splitClauses(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    const opens = BREAKS.test(token.lower) || OPENERS.has(token.lower);
    if (opens && (pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    pieces.at(-1)?.push(token);
  }
  const clauses: Token[][] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (last && !(standsAlone(last) && standsAlone(piece))) last.push(...piece);
    else clauses.push([...piece]);
  }
  return clauses.filter((clause) => clause.some((token) => token.isWord));
}

function standsAlone(piece: readonly Token[]): boolean {
  return (
    piece.filter((token) => token.isWord).length >= FEWEST_WORDS &&
    piece.some((token) => token.pos === "VERB" || token.pos === "AUX")
  );
}

/** From the first word of a clause to its last, marks at either end left out. */
export function spanOfClause(clause: readonly Token[]): Span | undefined {
  const words = clause.filter((token) => token.isWord);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
