import type { SegmentedArticle, Sentence, Token } from "../../model/article";
import type { Span } from "../../model/span";
import { classifyName, type NameKind } from "./classifyName";
import { FIRST_NAMES } from "./firstNames";
import { outletNamed } from "./outletNamed";
import { PLACES } from "./placeNames";
import { JOINING_HEADS, NOT_NAMES, ORGANIZATION_NAMES, ORGANIZATION_WORDS, PEOPLES, TITLES } from "./titleWords";

/** A name as it stands in an article; the span leaves titles out. */
export type NameMention = Span & {
  /** Index of its sentence in `SegmentedArticle.sentences`. */
  readonly sentence: number;
  readonly kind: NameKind;
  /** Its words, folded, titles left out. */
  readonly words: readonly string[];
  /** The title before it ("Mr.", "Prime Minister"), folded; empty where there is none. */
  readonly title: readonly string[];
  /** Where the title begins, `start` where there is none: the whole of what the text calls it. */
  readonly from: number;
};

/** A headline with this share of its longer words capitalised is in title case: capitals say nothing there. */
const TITLE_CASE = 0.7;

const known = new WeakMap<SegmentedArticle, readonly NameMention[]>();

/**
 * Names in one article, in text order: runs of capitalised words, joined over "of" after a head that takes it. Where
 * capitals say nothing (a sentence's first word, a headline in title case) a word counts only if the article or a word
 * list knows it as a name: prefers a missed name to a common word taken for one. Remembered per article, as every stage asks.
 */
export function findNames(article: SegmentedArticle): readonly NameMention[] {
  const before = known.get(article);
  if (before) return before;
  const capitalised = namesInMidSentence(article);
  const found = preferPersons(article.sentences.flatMap((sentence) => namesInSentence(article, sentence, capitalised)));
  known.set(article, found);
  return found;
}

/** Where an article has a Randy Forbes, its "Forbes" is he and not the magazine of that name. */
function preferPersons(mentions: readonly NameMention[]): readonly NameMention[] {
  const surnames = new Set(
    mentions.flatMap(({ kind, words }) => (kind === "person" && words.length > 1 ? (words.at(-1) ?? []) : [])),
  );
  const isSurname = ({ kind, words }: NameMention) =>
    kind === "outlet" && words.length === 1 && surnames.has(words[0] ?? "");
  return mentions.map((mention) => (isSurname(mention) ? { ...mention, kind: "person" } : mention));
}

const isCapital = (article: SegmentedArticle, token: Token) =>
  /^\p{Lu}/u.test(article.text.slice(token.start, token.end));

/** Words that stand capitalised inside a sentence of the body and never in lower case. */
function namesInMidSentence(article: SegmentedArticle): ReadonlySet<string> {
  const capital = new Set<string>();
  const plain = new Set<string>();
  for (const sentence of article.sentences) {
    if (sentence.role === "headline") continue;
    for (const [i, token] of sentence.tokens.entries()) {
      if (!token.isWord) continue;
      if (!isCapital(article, token)) plain.add(token.lower);
      else if (!startsAnew(sentence.tokens, i) && !NOT_NAMES.has(token.lower)) capital.add(token.lower);
    }
  }
  return new Set([...capital].filter((word) => !plain.has(word)));
}

/** First word of a sentence or of what opens like one: after a quotation mark, a colon or a dash. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || (!before.isWord && /^["'([:;.\-•*]/.test(before.lower));
}

function namesInSentence(article: SegmentedArticle, sentence: Sentence, known: ReadonlySet<string>): NameMention[] {
  const { tokens } = sentence;
  const anyCase = sentence.role === "headline" && isTitleCase(article, sentence);
  const isListed = (lower: string) =>
    known.has(lower) || PLACES.has(lower) || ORGANIZATION_NAMES.has(lower) || outletNamed(lower) !== null;
  const isName = (i: number): boolean => {
    const token = tokens[i];
    if (!token?.isWord || !isCapital(article, token) || NOT_NAMES.has(token.lower)) return false;
    if (token.pos === "PRON" || /^\d/.test(token.lower)) return false;
    if (anyCase) return isListed(token.lower) || FIRST_NAMES.has(token.lower) || TITLES.has(token.lower);
    if (!startsAnew(tokens, i)) return token.pos !== "DET" || known.has(token.lower);
    if (isListed(token.lower)) return true;
    if (token.pos === "DET" || token.pos === "ADP" || token.pos === "SCONJ" || token.pos === "CCONJ") return false;
    const next = tokens[i + 1];
    const nextIsName = next?.isWord === true && isCapital(article, next) && !NOT_NAMES.has(next.lower);
    return nextIsName && token.pos !== "ADV" && token.pos !== "AUX"
      ? true
      : FIRST_NAMES.has(token.lower) || TITLES.has(token.lower);
  };
  const mentions: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(i)) continue;
    const last = endOfRun(tokens, i, isName);
    const mention = nameOfRun(article, sentence, tokens.slice(i, last + 1), tokens[i - 1]);
    if (mention) mentions.push(mention);
    i = last;
  }
  return mentions;
}

function isTitleCase(article: SegmentedArticle, sentence: Sentence): boolean {
  const long = sentence.tokens.filter((token) => token.isWord && token.lower.length > 3);
  return long.filter((token) => isCapital(article, token)).length >= TITLE_CASE * long.length;
}

/** Last token of the run of name words that begins at `first`. */
function endOfRun(tokens: readonly Token[], first: number, isName: (i: number) => boolean): number {
  let last = first;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[last];
    if (!token || !before) break;
    const isGlued = before.end === token.start && i === last + 1;
    if (isName(i) && i === last + 1) last = i;
    else if (isGlued && token.lower === "-" && tokens[i + 1]?.start === token.end && tokens[i + 1]?.isWord) {
      last = i + 1; // "Jae-in", "al-Qassam"
      i = last;
    } else if (/^(of|for|de|del|della|di|da|van|von|der|bin|ibn|al|el|la|le|&)$/.test(token.lower) && i === last + 1) {
      const joins = token.lower === "of" || token.lower === "for" ? JOINING_HEADS.has(before.lower) : true;
      const after = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
      if (!joins || !isName(after)) break;
      last = after;
      i = after;
    } else break;
  }
  return last;
}

/** A run as a mention: titles and peoples taken off its front. Undefined where nothing of a name remains. */
function nameOfRun(
  article: SegmentedArticle,
  sentence: Sentence,
  run: readonly Token[],
  before: Token | undefined,
): NameMention | undefined {
  const skip = titleLength(run);
  const title = run.slice(0, skip).filter((token) => token.isWord);
  const name = run[skip]?.lower === "-" ? [] : run.slice(skip);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return undefined;
  const words = name.filter((token) => token.isWord).map((token) => withoutStop(token.lower));
  if (words.every((word) => PEOPLES.has(word) || TITLES.has(word) || isGeneration(word))) return undefined;
  if (/s$/.test(words.at(-1) ?? "") && PEOPLES.has(words.at(-1) ?? "")) return undefined; // "Senate Democrats": people, not a body
  if (before?.lower === "(" && /^[dri]$/.test(words[0] ?? "")) return undefined; // "(D-Ohio)": a party and a state
  const kind = classifyName(article, words, title.length > 0, before?.lower === "the");
  return {
    start: first.start,
    end: withoutStop(last.lower) === last.lower ? last.end : last.end - 1,
    sentence: sentence.index,
    kind,
    words,
    title: title.map((token) => token.lower.replace(/\.$/, "")),
    from: run[0]?.start ?? first.start,
  };
}

/** The tagger keeps a sentence's stop on a name it does not know ("Jae In."); initials and "Jr." keep theirs. */
const withoutStop = (word: string) => (/^\p{L}{2,}\.$/u.test(word) && !isGeneration(word) ? word.slice(0, -1) : word);

/** "Jr.", "III": what parts bearers of one name. */
export const isGeneration = (word: string) => /^(jr|sr|ii|iii|iv)\.?$/.test(word);

/** How many tokens at the front are title: up to a given name that follows a title, else while titles go on. */
function titleLength(run: readonly Token[]): number {
  const isTitle = (token: Token | undefined) => token !== undefined && TITLES.has(token.lower.replace(/\.$/, ""));
  const last = run.at(-1);
  // "the Justice Department", "Foreign Ministry": the head says it is an organisation, so its first words are no title.
  if (last && ORGANIZATION_WORDS.has(last.lower) && !run.some((token) => FIRST_NAMES.has(token.lower))) return 0;
  let length = 0;
  for (const [i, token] of run.entries()) {
    if (FIRST_NAMES.has(run[0]?.lower ?? "")) return 0; // "Martin Luther King": a given name begins the name
    if (i > 0 && FIRST_NAMES.has(token.lower) && i < run.length - 1 && isAfterTitle(run, i, isTitle)) return i;
    if (isTitle(token)) length = i + 1;
    else if (token.isWord && length > 0 && !FIRST_NAMES.has(token.lower) && !isTitle(run[i + 1])) break;
  }
  return length;
}

const isAfterTitle = (run: readonly Token[], i: number, isTitle: (token: Token | undefined) => boolean) =>
  run.slice(0, i).some(isTitle);
