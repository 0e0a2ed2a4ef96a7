import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { PartOfSpeech, Token } from "../model/article";
import type { Span } from "../model/span";
import { foldText } from "./foldText";

const TAGS: ReadonlySet<string> = new Set([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);
const isTag = (tag: string): tag is PartOfSpeech => TAGS.has(tag);

let english: ReturnType<typeof wink> | undefined;

/** Words and marks of one stretch of a text, tagged where the language has a tagger; offsets into the whole text. */
export function tagTokens(text: string, span: Span, language: string): Token[] {
  return language.startsWith("en") ? tagEnglish(text, span) : cutWords(text, span, language);
}

function tagEnglish(text: string, span: Span): Token[] {
  english ??= wink(model, ["sbd", "pos"]);
  const its = english.its;
  const doc = english.readDoc(text.slice(span.start, span.end));
  const words = doc.tokens().out() as string[];
  // The declared type of `its.lemma` lists the arguments it is called with, not those it needs.
  const lemmas = doc.tokens().out(its.lemma as unknown as typeof its.value);
  const tags = doc.tokens().out(its.pos) as string[];
  const tokens: Token[] = [];
  let at = span.start;
  for (const [i, word] of words.entries()) {
    const start = text.indexOf(word, at);
    // A token the tagger rewrote can't be found as it stands; a gap in the tokens is harmless, a wrong offset is not.
    if (start < 0 || start + word.length > span.end) continue;
    at = start + word.length;
    const tag = tags[i] ?? "X";
    const lower = foldText(word);
    const isWord = /[\p{L}\p{N}]/u.test(word);
    const last = tokens.at(-1);
    if (last && /^['`]$/.test(lower) && last.lower === lower && last.end === start) {
      // "''" and "``" are one mark of two characters: a double quotation mark
      tokens[tokens.length - 1] = { ...last, end: at, lower: '"', lemma: '"', pos: "PUNCT" };
      continue;
    }
    const pos = isTag(tag) ? tag : "X";
    if (pos === "PROPN" && POSSESSIVE.test(lower) && lower.length === word.length) {
      const [owner, mark] = [lower.slice(0, -2), lower.slice(-2)];
      tokens.push({ start, end: at - 2, lower: owner, lemma: owner, pos, isWord });
      tokens.push({ start: at - 2, end: at, lower: mark, lemma: mark, pos: "PART", isWord });
      continue;
    }
    tokens.push({ start, end: at, lower, lemma: foldText(lemmas[i] ?? lower), pos, isWord });
  }
  return tokens;
}

/** The tagger takes "'s" off most names, but leaves it on some: "in Mr. Ortiz's view" would name somebody else. */
const POSSESSIVE = /[\p{L}.]{2}'s$/u;

function cutWords(text: string, span: Span, language: string): Token[] {
  const tokens: Token[] = [];
  for (const part of wordSegmenter(language).segment(text.slice(span.start, span.end))) {
    if (!part.segment.trim()) continue;
    const start = span.start + part.index;
    const lower = foldText(part.segment);
    const pos: PartOfSpeech = part.isWordLike ? "X" : "PUNCT";
    tokens.push({
      start,
      end: start + part.segment.length,
      lower,
      lemma: lower,
      pos,
      isWord: part.isWordLike === true,
    });
  }
  return tokens;
}

const segmenters = new Map<string, Intl.Segmenter>();
function wordSegmenter(language: string): Intl.Segmenter {
  const known = Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : "en";
  const segmenter = segmenters.get(known) ?? new Intl.Segmenter(known, { granularity: "word" });
  segmenters.set(known, segmenter);
  return segmenter;
}
