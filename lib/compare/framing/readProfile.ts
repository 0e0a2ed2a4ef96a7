import type { Token } from "../../model/article";
import type { Determiner } from "../../text/findNounPhrases";
import { isPersonNoun } from "../../text/names/findRoles";
import type { Mention } from "./gatherMentions";
import { isCharged, isScope, modifierKind, namesAnother } from "./modifierKinds";

/** What a phrase says of which thing it means: read once, asked of every pair. */
export type Profile = {
  /**
   * Names folded, titles left out, by what they are to the thing: who owns or makes it ("Mr. Kim's", "by Mr. Kim"), who takes
   * part in it or what it is of ("with Mr. Abe", "to the North"), and what stands bare before it ("the Putin meeting").
   */
  readonly owners: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  readonly bearers: ReadonlySet<string>;
  /** All of these. */
  readonly names: ReadonlySet<string>;
  /** The weekday it is placed on: "Monday's meeting". */
  readonly day: string | undefined;
  /** Words before it that say what it is about; judging and neutral ones tell nothing of that. */
  readonly topics: ReadonlySet<string>;
  /** Words behind it that say what it is about, and its possessors. */
  readonly tail: ReadonlySet<string>;
  readonly scope: string | undefined;
  readonly figure: string | undefined;
  readonly isPlural: boolean;
  /** "immigrants": told of a class as readily as of those the story is about. */
  readonly isWholeClass: boolean;
  readonly isTop: boolean;
  /** False of "any deal", "no deal", "another deal", "signed into law", "one of the deals", and of "murder suspect" cut in two: they point at no thing the story told of. */
  readonly isDefinite: boolean;
  /** "the deal": it takes its sense from what stands before it. */
  readonly isBare: boolean;
};

const TITLES = new Set(
  "president mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. senator representative governor minister prime secretary general chief director leader gop house senate congress".split(
    " ",
  ),
);
const DAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MAKERS = new Set(["by", "from"]);
const PARTNERS = new Set(["with", "between", "of", "against", "to"]);
const UNFIXED = new Set(
  "any no each every such another other which what whatever more several many few some".split(" "),
);
/** How far the names are read that a phrase takes part with; "between Mr. Kim and President Moon Jae-in" has six words. */
const PARTNER_TOKENS = 7;

export function readProfile(mention: Mention): Profile {
  const { place, phrase, modifiers, tail } = mention;
  const { tokens } = place.sentence;
  const head = tokens[phrase.head];
  const before = tokens.slice(phrase.from, phrase.head);
  const mark = before.findLastIndex(({ lower }) => POSSESSOR.test(lower));
  const link = tokens[phrase.head + 1]?.lower ?? "";
  const after = namesIn(namesAfter(tokens, phrase.head));
  const owners = [...namesIn(before.slice(0, Math.max(0, mark))), ...(MAKERS.has(link) ? after : [])];
  const bearers = namesIn(before.slice(mark + 1));
  const words = modifiers.map(({ word }) => word);
  const isPlural = head !== undefined && head.lower !== head.lemma;
  const opener = tokens[phrase.from]?.lower ?? "";
  // "the next terrorist attack": a word of time begins a phrase of its own
  const isNext = /^(next|last|future|past)$/.test(tokens[phrase.from - 1]?.lower ?? "");
  const hasOpener = phrase.determiner !== "none" || modifiers.length > 0;
  return {
    owners: new Set(owners),
    partners: new Set(PARTNERS.has(link) ? after : []),
    bearers: new Set(bearers),
    names: new Set([...owners, ...(PARTNERS.has(link) ? after : []), ...bearers]),
    day: before.find(({ lower }) => DAYS.test(lower))?.lower,
    topics: new Set(modifiers.filter(({ word, isName }) => !isName && isTopic(word)).map(({ word }) => word)),
    tail: new Set(tail.filter((word) => !TITLES.has(word) && !DAYS.test(word) && !owners.includes(word))),
    scope: words.find(isScope),
    figure: words.find((word) => /^\d/.test(word)),
    isPlural,
    isWholeClass: isPlural && !hasOpener && place.prominence !== "headline",
    isTop: place.prominence === "headline" || place.prominence === "lead",
    isDefinite:
      head?.pos === "NOUN" &&
      !isNext &&
      !(opener === "that" && isPlural) && // "told them that immigrants work"
      !/^vs?\.?$/.test(head.lower) && // "Roe v. | Wade"
      !isVerbAtHead(tokens, phrase) &&
      !isCharge(tokens, phrase.from, phrase.determiner) &&
      !isPartOf(tokens, phrase.from) &&
      !isPersonNoun(tokens[phrase.head + 1]?.lower ?? "") &&
      !UNFIXED.has(opener) &&
      !words.some(namesAnother) &&
      (hasOpener || isPlural || place.prominence === "headline"),
    isBare:
      phrase.determiner === "definite" &&
      words.every((word) => modifierKind(word) === "neutral" || isCharged(word) || /^\d/.test(word)),
  };
}

/** "and damaging several villages", "alleged two counts": the tagger's adjective is a verb with the rest for its object. */
function isVerbAtHead(tokens: readonly Token[], { from, determiner }: Mention["phrase"]): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (determiner !== "none" || !first || !/(ed|ing)$/.test(first.lower)) return false;
  const opensClause = before?.pos === "CCONJ" || before?.pos === "PUNCT";
  return first.pos === "VERB" || opensClause || next?.pos === "NUM" || next?.lower === "several";
}

/** "charged with first-degree murder" names a law; the death it is about is another matter. */
const isCharge = (tokens: readonly Token[], from: number, determiner: Determiner): boolean =>
  determiner === "none" && tokens.slice(Math.max(0, from - CHARGE_REACH), from).some(({ lemma }) => CHARGES.has(lemma));
const CHARGE_REACH = 5;
const CHARGES = new Set("charge count convict accuse plead guilty indict suspicion allege".split(" "));

/** "one of the oldest buildings" is one, not those. */
const isPartOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "of" &&
  /^(one|two|three|some|many|most|each|none|any|several|number)$/.test(tokens[from - 2]?.lower ?? "");

const isTopic = (word: string): boolean => modifierKind(word) === "topic" && !/^\d+$/.test(word);
const POSSESSOR = /^['’]s?$/;

const namesIn = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(({ pos }) => pos === "PROPN")
    .map(({ lower }) => lower.replace(/['’]s?$/, ""))
    .filter((name) => !TITLES.has(name) && !DAYS.test(name));

/** What follows by a preposition, up to the next verb or mark: "between Mr. Kim and Mr. Trump". */
function namesAfter(tokens: readonly Token[], head: number): readonly Token[] {
  const rest = tokens.slice(head + 2, head + 2 + PARTNER_TOKENS);
  const stop = rest.findIndex(
    ({ pos, lower }) => pos === "VERB" || pos === "AUX" || pos === "ADP" || (pos === "PUNCT" && lower !== "-"),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}
