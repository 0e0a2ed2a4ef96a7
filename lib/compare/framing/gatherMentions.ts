import { type Prominence, prominenceOf, type SegmentedArticle, type Sentence, type Token } from "../../model/article";
import type { ClaimGroup } from "../../model/claim";
import type { Voice } from "../../model/framing";
import { type ArticleId, type ArticleSpan, overlapOf } from "../../model/span";
import { findNounPhrases, type NounPhrase } from "../../text/findNounPhrases";
import type { VoiceOf } from "./voiceOf";

/** A sentence with what framing asks of it over and over. */
export type Place = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly prominence: Prominence;
  /** Ids of the certain rows that have a member here. */
  readonly rows: ReadonlySet<string>;
  readonly phrases: readonly NounPhrase[];
  readonly voiceOf: VoiceOf;
  /** Position among all places of the story, for caches. */
  readonly index: number;
};

/** A noun phrase that may name something, with what tells whether another one names the same. */
export type Mention = ArticleSpan & {
  readonly place: Place;
  readonly phrase: NounPhrase;
  /** The head's dictionary form, with what is hyphenated to it: "asylum-seeker". */
  readonly head: string;
  /** Lemmas before the head, hyphenated ones in one piece, and whether each is a name. */
  readonly modifiers: readonly { readonly word: string; readonly isName: boolean }[];
  /** Lemmas of what hangs on the head by a preposition, and of its possessor. */
  readonly tail: readonly string[];
  /** The nearest verb it hangs on, as its subject or object: "sign>" or ">sign". */
  readonly slot: string | null;
  readonly voice: Voice;
};

export function placesOf(
  articles: readonly SegmentedArticle[],
  groups: readonly ClaimGroup[],
  voices: ReadonlyMap<ArticleId, VoiceOf>,
): Place[] {
  const sure = groups.filter((group) => group.status !== "unsure");
  const places: Place[] = [];
  for (const article of articles) {
    const here = sure.flatMap(({ id, members }) =>
      members.filter((member) => member.article === article.id).map((member) => ({ id, member })),
    );
    for (const sentence of article.sentences) {
      places.push({
        article,
        sentence,
        prominence: prominenceOf(article, sentence),
        rows: new Set(here.filter(({ member }) => overlapOf(member, sentence) > 0).map(({ id }) => id)),
        phrases: findNounPhrases(sentence),
        voiceOf: voices.get(article.id) ?? (() => "outlet"),
        index: places.length,
      });
    }
  }
  return places;
}

/** Whether two places have a certain row in common. */
export function tellOneRow(a: Place, b: Place): boolean {
  for (const row of a.rows) if (b.rows.has(row)) return true;
  return false;
}

export function mentionsIn(place: Place): Mention[] {
  const { article, sentence, phrases } = place;
  return phrases.map((phrase) => {
    const { tokens } = sentence;
    const head = tokens[phrase.head];
    const before = tokens[phrase.head - 1];
    const joined = before?.lower === "-" && before.end === head?.start ? tokens[phrase.head - 2] : undefined;
    const headWord = joined ? `${joined.lower}-${head?.lemma ?? ""}` : (head?.lemma ?? "");
    return {
      article: article.id,
      start: phrase.start,
      end: phrase.end,
      place,
      phrase,
      head: headWord,
      modifiers: joinHyphens(article.text, phrase.modifiers),
      tail: [...tailAfter(tokens, phrase.head), ...possessorOf(tokens, phrase)],
      slot: slotOf(tokens, phrase),
      voice: place.voiceOf(phrase),
    };
  });
}

/** "far-right" is one word here, whatever the tagger made of it. */
function joinHyphens(text: string, modifiers: readonly Token[]): { word: string; isName: boolean }[] {
  const words: { word: string; isName: boolean; end: number }[] = [];
  for (const token of modifiers) {
    const last = words.at(-1);
    const isJoined = last !== undefined && token.start === last.end + 1 && /[-‐‑]/.test(text.charAt(last.end));
    if (isJoined) words[words.length - 1] = { word: `${last.word}-${token.lemma}`, isName: false, end: token.end };
    else words.push({ word: token.lemma, isName: token.pos === "PROPN", end: token.end });
  }
  return words.map(({ word, isName }) => ({ word, isName }));
}

const TAIL_OPENERS = new Set([
  "of",
  "on",
  "to",
  "against",
  "in",
  "for",
  "with",
  "about",
  "over",
  "by",
  "during",
  "that",
]);
/** How far a prepositional tail is read; longer ones are clauses of their own. */
const TAIL_TOKENS = 8;
const isContent = (token: Token): boolean => ["NOUN", "PROPN", "VERB", "ADJ"].includes(token.pos);

function tailAfter(tokens: readonly Token[], head: number): string[] {
  if (!TAIL_OPENERS.has(tokens[head + 1]?.lower ?? "")) return [];
  const tail = tokens.slice(head + 2, head + 2 + TAIL_TOKENS);
  const stop = tail.findIndex((token) => token.pos === "PUNCT" && token.lower !== "-" && token.lower !== '"');
  return (stop < 0 ? tail : tail.slice(0, stop)).filter(isContent).map((token) => token.lemma);
}

function possessorOf(tokens: readonly Token[], phrase: NounPhrase): string[] {
  const inside = tokens.slice(phrase.from, phrase.head);
  const mark = inside.findLastIndex((token) => token.lower === "'s" || token.lower === "'");
  return mark < 0
    ? []
    : inside
        .slice(0, mark)
        .filter(isContent)
        .map((token) => token.lemma);
}

/** How many words may stand between a phrase and the verb it hangs on. */
const SLOT_REACH = 4;

function slotOf(tokens: readonly Token[], phrase: NounPhrase): string | null {
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - SLOT_REACH); i--) {
    const token = tokens[i];
    if (!token || (token.pos === "PUNCT" && token.lower !== '"') || token.pos === "NOUN" || token.pos === "PROPN")
      break;
    if (token.pos === "VERB")
      return `${token.lemma}>${i === phrase.from - 1 ? "" : (tokens[phrase.from - 1]?.lower ?? "")}`;
  }
  for (let i = phrase.head + 1; i <= Math.min(tokens.length - 1, phrase.head + SLOT_REACH); i++) {
    const token = tokens[i];
    if (!token || token.pos === "PUNCT" || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADP") break;
    if (token.pos === "VERB") return `>${token.lemma}`;
  }
  return null;
}
