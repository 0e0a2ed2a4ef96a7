import type { Token } from "../../model/article";
import type { LoadedMark } from "../../model/framing";
import { type ArticleSpan, contains } from "../../model/span";
import { groupInto } from "../../text/groupInto";
import type { Place } from "./gatherMentions";
import { LOADED_GROUPS, LOADED_PHRASES, type LoadedGroup } from "./loadedLexicon";

type Mark = Omit<LoadedMark, "elsewhere">;

/**
 * Loaded and judging words in the outlets' own voice: none inside quotations, none in what a source is said to say. Words
 * are marked by a list, so it prefers silence: a word with a plain sense of its own is not on it.
 */
export function findLoaded(places: readonly Place[]): LoadedMark[] {
  return places.flatMap((place) =>
    marksIn(place, places).map((mark) => ({ ...mark, elsewhere: toldElsewhere(mark, place, places) })),
  );
}

function marksIn(place: Place, places: readonly Place[]): Mark[] {
  const { tokens } = place.sentence;
  const marks = [
    ...phraseMarks(place),
    ...tokens.flatMap((token, i) => wordMark(place, token, i)),
    ...scareQuotes(place, places),
  ];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.filter((mark, i) => !marks.slice(0, i).some((before) => before.end > mark.start));
}

function wordMark(place: Place, token: Token, at: number): Mark[] {
  const group = token.isWord ? groupOf(place, token, at) : undefined;
  if (!group || place.voiceOf(token) !== "outlet") return [];
  return [{ article: place.article.id, start: token.start, end: token.end, kind: group.kind, why: group.why }];
}

/** The groups that list a word, in the order of the lexicon. */
const GROUPS: ReadonlyMap<string, readonly LoadedGroup[]> = new Map(
  [
    ...groupInto(
      LOADED_GROUPS.flatMap((group) => [...group.words].map((word) => ({ word, group }))),
      ({ word }) => word,
    ),
  ].map(([word, entries]) => [word, entries.map(({ group }) => group)]),
);
const PHRASES = groupInto(LOADED_PHRASES, ({ words }) => words[0] ?? "");

function groupOf(place: Place, token: Token, at: number): LoadedGroup | undefined {
  const { tokens } = place.sentence;
  if (CLAUSE_VERBS.has(token.lemma) && !opensClause(tokens, at)) return undefined;
  const isName = token.pos === "PROPN" && place.prominence !== "headline";
  if (isName) return undefined;
  const found = [...(GROUPS.get(token.lemma) ?? []), ...(GROUPS.get(token.lower) ?? [])].find(({ tags }) =>
    tags.has(token.pos),
  );
  // "Storm", "fuel", "rout" are nouns more often than verbs: the tag decides; after a hyphen it is part of another word
  return found && tokens[at - 1]?.lower !== "-" && tokens[at + 1]?.lower !== "-" ? found : undefined;
}

/** Verbs that doubt or accuse only with a clause: not "claimed responsibility", "admitted to hospital", "conceded the seat". */
const CLAUSE_VERBS = new Set(["claim", "admit", "concede"]);
/** In court a claim is what a party's filing is called. */
const COURT = new Set(["sue", "lawsuit", "suit", "court", "plaintiff", "complaint", "filing"]);
const CLAUSE_REACH = 7;

function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens.some(({ lemma }) => COURT.has(lemma))) return false;
  const next = tokens[at + 1];
  if (next?.lower === "that" || next?.lower === '"' || tokens[at - 1]?.lower === '"') return true;
  if (next?.pos !== "PRON" && next?.pos !== "DET" && next?.pos !== "PROPN" && next?.pos !== "NOUN") return false;
  const after = tokens.slice(at + 2, at + 2 + CLAUSE_REACH);
  const stop = after.findIndex((token) => token.pos === "PUNCT" || token.pos === "SCONJ" || token.pos === "ADP");
  return (stop < 0 ? after : after.slice(0, stop)).some((token) => token.pos === "AUX" || token.pos === "VERB");
}

function phraseMarks(place: Place): Mark[] {
  const { tokens } = place.sentence;
  return tokens.flatMap((token, at) =>
    (PHRASES.get(token.lower) ?? []).flatMap(({ words, kind, why }) => {
      const last = tokens[at + words.length - 1];
      const isThere = words.every((word, i) => tokens[at + i]?.lower === word);
      if (!isThere || !last || place.voiceOf(token) !== "outlet") return [];
      return [{ article: place.article.id, start: token.start, end: last.end, kind, why }];
    }),
  );
}

/** Longest scare quotes, in words: more is somebody's speech. */
const SCARE_WORDS = 2;

/**
 * Marks around a word or two that another outlet prints bare in the same row. Alone, a short quotation is nearly always
 * a source's word that the sentence credits in one way or another: those are left alone.
 */
function scareQuotes(place: Place, places: readonly Place[]): Mark[] {
  const { article, sentence } = place;
  const others = inRows(place, places);
  if (others.length === 0) return [];
  return article.quotations.flatMap((quotation) => {
    if (quotation.start < sentence.start || quotation.end > sentence.end) return [];
    const inside = sentence.tokens.filter(
      ({ start, end, isWord }) => isWord && start >= quotation.start && end <= quotation.end,
    );
    const isPlain = inside.every(({ pos }) => pos === "NOUN" || pos === "ADJ" || pos === "VERB");
    if (inside.length === 0 || inside.length > SCARE_WORDS || !isPlain) return [];
    const bare = others.filter((other) => printsBare(other, inside));
    const why = "marks hold a word at arm's length that another outlet prints bare";
    return bare.length > 0
      ? [{ article: article.id, start: quotation.start, end: quotation.end, kind: "scare-quotes" as const, why }]
      : [];
  });
}

/** The same words side by side: "a tough vote … the sheriff" prints no "tough sheriff". */
function printsBare({ sentence, voiceOf }: Place, words: readonly Token[]): boolean {
  const { tokens } = sentence;
  return tokens.some((token, at) =>
    words.every(({ lemma }, i) => tokens[at + i]?.lemma === lemma && voiceOf(tokens[at + i] ?? token) !== "quoted"),
  );
}

/** Other outlets' places that tell a row this place tells. */
const inRows = (place: Place, places: readonly Place[]): Place[] =>
  places.filter(({ article, rows }) => article.id !== place.article.id && [...rows].some((row) => place.rows.has(row)));

const PLAIN_VERBS = new Set(
  "say tell state note add announce criticize criticise call write ask oppose argue reject dispute question".split(" "),
);
/** How far behind two verbs the words are compared that show them to bring the same. */
const VERB_REACH = 10;
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/**
 * The other outlets' words for what this sentence tells: the plain verb with the same actor or the same words behind it where
 * a verb is marked, the same noun without the adjective where an adjective is, else the sentence.
 */
function toldElsewhere(mark: Mark, place: Place, places: readonly Place[]): ArticleSpan[] {
  const isVerb = mark.kind === "accusing-verb" || mark.kind === "heated-verb";
  const noun = place.phrases.find((phrase) => contains(phrase, mark) && phrase.end > mark.end);
  const head = noun ? place.sentence.tokens[noun.head]?.lemma : undefined;
  return inRows(place, places).flatMap((other): ArticleSpan[] => {
    const { article, sentence, phrases } = other;
    const verb = isVerb ? plainVerbIn(other, place, mark) : undefined;
    const same = isVerb ? undefined : phrases.find((phrase) => sentence.tokens[phrase.head]?.lemma === head);
    const { start, end } = verb ?? same ?? sentence;
    return [{ article: article.id, start, end }];
  });
}

/** "ask" in "don't ask, don't tell" is no plain word for "claimed": the verb must have the same actor or bring the same. */
function plainVerbIn(other: Place, place: Place, mark: Mark): Token | undefined {
  const { tokens } = place.sentence;
  const at = tokens.findIndex(({ start }) => start >= mark.start);
  const [actor, brought] = [actorBefore(tokens, at), wordsAfter(tokens, at)];
  return other.sentence.tokens.find(
    (token, i) =>
      token.pos === "VERB" &&
      PLAIN_VERBS.has(token.lemma) &&
      other.voiceOf(token) !== "quoted" &&
      ((actor !== undefined && actor === actorBefore(other.sentence.tokens, i)) ||
        wordsAfter(other.sentence.tokens, i).some((word) => brought.includes(word))),
  );
}

const wordsAfter = (tokens: readonly Token[], at: number): string[] =>
  tokens
    .slice(at + 1, at + 1 + VERB_REACH)
    .filter(({ pos }) => CONTENT.has(pos))
    .map(({ lemma }) => lemma);

/** The noun right before the verb, its helpers left out. */
function actorBefore(tokens: readonly Token[], at: number): string | undefined {
  let i = at - 1;
  while (tokens[i]?.pos === "AUX" || tokens[i]?.pos === "ADV") i--;
  const token = tokens[i];
  return token?.pos === "NOUN" || token?.pos === "PROPN" ? token.lemma : undefined;
}
