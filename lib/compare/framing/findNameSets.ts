import type { SegmentedArticle, Token } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import { contains, overlapOf, type Span } from "../../model/span";
import type { NounPhrase } from "../../text/findNounPhrases";
import { isPersonNoun } from "../../text/names/findRoles";
import type { Referent, ReferentMention } from "../../text/names/referent";
import { resolveReferents } from "../../text/names/resolveReferents";
import type { Place } from "./gatherMentions";

/** What an article says somebody or something named is, at one place. */
export type Description = Span & {
  readonly place: Place;
  /** Lemmas of the content words, the name itself and articles left out; in order. None where the name stands alone. */
  readonly words: readonly string[];
  /** Lemma of the noun the description is about, the last before a preposition. */
  readonly head: string;
};

export type NameSet = { readonly referent: Referent; readonly descriptions: readonly Description[] };

/** A description longer than this is a clause, not a label. */
const MOST_WORDS = 10;

/**
 * People and organisations with what each outlet calls them beside their name: the words before it, an apposition on
 * either side, "X is a …", and what stands for the name as a speaker. Prefers to miss a description to lending somebody
 * another's.
 */
export function findNameSets(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
  places: readonly Place[],
): NameSet[] {
  const { list } = resolveReferents(articles);
  return list
    .filter(({ kind, name }) => (kind === "person" || kind === "organization") && name.includes(" "))
    .map((referent): NameSet => {
      const atNames = referent.mentions.flatMap((mention) => {
        const place = places.find((p) => p.article.id === mention.article && p.sentence.index === mention.sentence);
        return place ? describeAt(place, mention) : [];
      });
      const bare = referent.mentions.flatMap((mention) => bareName(mention, places));
      return { referent, descriptions: [...atNames, ...asSpeaker(referent, attributions, places), ...bare] };
    })
    .map((set) => ({
      ...set,
      descriptions: dropCovered(set.descriptions.filter((one) => fitsKind(one, set.referent))),
    }))
    .filter(({ descriptions }) => new Set(descriptions.map(({ place }) => place.article.id)).size > 1);
}

function describeAt(place: Place, mention: ReferentMention): Description[] {
  const { phrases, sentence } = place;
  const { tokens } = sentence;
  const own = phrases.findIndex((phrase) => overlapOf(phrase, mention) > 0);
  const phrase = phrases[own];
  if (!phrase) return [];
  const isRole = contains(mention, tokens[phrase.head] ?? { start: -1, end: -1 });
  if (mention.form === "role")
    return !isRole ? [] : describe(place, { start: phrase.start, end: phrase.end }, phrase, mention);
  const last = tokens.findLastIndex((token) => token.end <= mention.end && token.start >= mention.start);
  const isHead = contains(mention, tokens[phrase.head] ?? { start: -1, end: -1 });
  const found =
    isHead && isDescribing(tokens, phrase, mention)
      ? describe(place, { start: phrase.start, end: mention.end }, phrase, mention)
      : [];
  const next = phrases[own + 1];
  const before = phrases[own - 1];
  const follows = next && tokens[last + 1]?.lower === "," && next.from === last + 2 && next.determiner !== "none";
  if (follows && endsApposition(tokens, next)) found.push(...describe(place, withTail(tokens, next), next, mention));
  // "at the southern end of the state, Ms. Poe": what a preposition governs is a place or a time
  const precedes =
    before &&
    before.head === phrase.from - 2 &&
    tokens[phrase.from - 1]?.lower === "," &&
    before.determiner !== "none" &&
    (tokens[before.from - 1]?.pos !== "ADP" || isBearerNoun(tokens[before.head]));
  if (precedes && /^[,.;)]$/.test(tokens[last + 1]?.lower ?? "."))
    found.push(...describe(place, before, before, mention));
  const is = tokens[last + 1];
  const isCopula = is?.lemma === "be" && next?.from === last + 2 && next.determiner === "indefinite";
  if (isCopula && next) found.push(...describe(place, withTail(tokens, next), next, mention));
  return found;
}

/**
 * Whether the words before a name say what its bearer is: "the embattled governor Ann Poe", "the conservative Mr. Poe", but
 * not "the first ad Ann Poe" saw, nor "no surprise Ann Poe" came.
 */
function isDescribing(tokens: readonly Token[], phrase: NounPhrase, mention: Span): boolean {
  const before = tokens.filter((token) => token.start >= phrase.start && token.end <= mention.start && token.isWord);
  const last = before.at(-1);
  if (!last || before[0]?.lower === "no") return false;
  // "after stunning Ann Poe": a verb of its own
  const opener = tokens.findIndex((token) => token.start >= phrase.start);
  if (before[0]?.lower.endsWith("ing") && tokens[opener - 1]?.pos === "ADP") return false;
  if (last.pos !== "NOUN") return true;
  return isBearerNoun(last);
}

const isBearerNoun = (token: Token | undefined): boolean =>
  token !== undefined && (isPersonNoun(token.lower) || GROUP_NOUNS.has(token.lemma));

const GROUP_NOUNS = new Set(
  "group organization organisation company firm agency party movement committee union network nonprofit charity pac militia club association foundation newspaper site website channel bank airline university hospital church".split(
    " ",
  ),
);

/** An apposition closes with a comma or the sentence; "Smith, the mayor and the guard" is a list. */
function endsApposition(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const rest = tokens.slice(phrase.head + 1, phrase.head + 14);
  const close = rest.findIndex((token) => /^[,.;)]$/.test(token.lower) || /^(who|which|that)$/.test(token.lower));
  const upTo = close < 0 ? rest : rest.slice(0, close);
  const isOpen = close < 0 && rest.length > 12;
  return (
    !isOpen && !(upTo[0] && /^(and|or)$/.test(upTo[0].lower)) && !(upTo[0]?.pos === "AUX" || upTo[0]?.pos === "VERB")
  );
}

const TAIL_OPENERS = new Set(["of", "for", "in", "from", "to", "on", "at", "by", "with"]);

/** The phrase with its prepositional tail, up to the longest a label may be. */
function withTail(tokens: readonly Token[], phrase: NounPhrase): Span {
  if (!TAIL_OPENERS.has(tokens[phrase.head + 1]?.lower ?? "")) return phrase;
  let end = phrase.end;
  for (let i = phrase.head + 1; i < Math.min(tokens.length, phrase.from + MOST_WORDS); i++) {
    const token = tokens[i];
    if (!token || /^[,.;:()"]$/.test(token.lower) || /^(who|which|that|and)$/.test(token.lower)) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") end = token.end;
  }
  return { start: phrase.start, end };
}

function describe(place: Place, span: Span, phrase: NounPhrase, name: Span): Description[] {
  const inside = place.sentence.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && overlapOf(token, name) === 0,
  );
  const content = inside.filter((token) => ["NOUN", "PROPN", "ADJ", "VERB", "ADV"].includes(token.pos) && token.isWord);
  if (content.length === 0 || inside.length > MOST_WORDS) return [];
  const head = place.sentence.tokens[phrase.head];
  const isNameHead = head === undefined || overlapOf(head, name) > 0;
  const nouns = content.filter((token) => token.pos === "NOUN" || token.pos === "PROPN");
  const said = isNameHead ? (nouns.at(-1) ?? content.at(-1)) : head;
  if (!said) return [];
  return [{ start: span.start, end: span.end, place, words: content.map(({ lemma }) => lemma), head: said.lemma }];
}

/** The name by itself, counted beside its descriptions: no words but the name. */
function bareName(mention: ReferentMention, places: readonly Place[]): Description[] {
  const place = places.find((p) => p.article.id === mention.article && p.sentence.index === mention.sentence);
  return place && mention.form !== "role"
    ? [{ start: mention.start, end: mention.end, place, words: [], head: "" }]
    : [];
}

/** Sources that stand for a speaker whose name they do not hold: "the billionaire said". */
function asSpeaker(referent: Referent, attributions: readonly Attribution[], places: readonly Place[]): Description[] {
  return attributions.flatMap(({ article, source, speaker }) => {
    if (!source || speaker !== referent.name) return [];
    const place = places.find((p) => p.article.id === article && contains(p.sentence, source));
    const phrase = place?.phrases.find((p) => overlapOf(p, source) > 0);
    const isNamed = referent.mentions.some((mention) => mention.article === article && overlapOf(mention, source) > 0);
    return place && phrase && !isNamed ? describe(place, phrase, phrase, { start: -1, end: -1 }) : [];
  });
}

/** An organisation is described as one: "the conservative senator" beside a committee's name is somebody else. */
const fitsKind = ({ head, words }: Description, { kind }: Referent): boolean =>
  kind === "person" || words.length === 0 || GROUP_NOUNS.has(head);

/** One place is counted once, by its longest description. */
function dropCovered(descriptions: readonly Description[]): Description[] {
  const longestFirst = [...descriptions].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Description[] = [];
  for (const one of longestFirst)
    if (!kept.some((other) => other.place === one.place && overlapOf(other, one) > 0)) kept.push(one);
  return kept.sort((a, b) => a.place.index - b.place.index || a.start - b.start);
}
