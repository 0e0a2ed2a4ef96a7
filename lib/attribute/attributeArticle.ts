import type { SegmentedArticle, Sentence } from "../model/article";
import type { Attribution } from "../model/attribution";
import { contains, overlapOf, type Span } from "../model/span";
import type { Referents } from "../text/names/referent";
import { carryQuotations } from "./carryQuotations";
import { readSource, type SourceReading } from "./classifySource";
import type { Cue } from "./cue";
import type { Draft } from "./draft";
import { findContent } from "./findContent";
import { findCues } from "./findCues";
import { findReason } from "./findReason";
import { type FoundSource, findSource } from "./findSource";
import { findVia } from "./findVia";
import { type FoundCue, governingFirst } from "./governingFirst";
import { maySpeak } from "./maySpeak";
import { REPORT_NOUNS } from "./nounCue";
import { quoteKindOf } from "./quoteKindOf";
import { countWords, type Line, readLine, SET_APART_WORDS, tellDashes, withMarks } from "./readLine";
import { type Heard, resolveSpeaker, type Speaker } from "./resolveSpeaker";
import { answersQuotation } from "./statesSomething";

/** Every statement one article credits to somebody, in text order, the governing one of a sentence first. */
export function attributeArticle(article: SegmentedArticle, referents: Referents): Attribution[] {
  const heard: Heard[] = [];
  const drafts: Draft[] = [];
  for (const sentence of article.sentences) {
    const found = attributeLine(readLine(article, sentence), heard, referents);
    for (const { speaker } of [...found].reverse()) if (speaker) heard.push({ speaker, sentence: sentence.index });
    drafts.push(...found);
  }
  const carried = carryQuotations(article, drafts).map(carryVia);
  // What is credited inside a quotation follows the statement that prints it: that one governs all its sentences.
  const all = carried.flatMap((draft) => [draft, ...withinQuotation(article, draft, referents)]);
  return all.map((draft) => finish(article, draft, all));
}

/** Unnamed sources reached through an outlet stay so where they go on speaking: "They added that …". */
function carryVia(draft: Draft, index: number, all: readonly Draft[]): Draft {
  if (draft.via !== null || draft.sourceType !== "anonymous" || draft.speaker === null) return draft;
  const before = all
    .slice(0, index)
    .findLast((other) => other.speaker?.name === draft.speaker?.name && other.via !== null);
  return before ? { ...draft, via: before.via } : draft;
}

/** What an outlet's quoted text credits in turn: "The police have confirmed …", printed from the Herald, came through it. */
function withinQuotation(article: SegmentedArticle, draft: Draft, referents: Referents): Draft[] {
  if (draft.sourceType !== "outlet" || draft.speaker === null) return [];
  const via = draft.speaker.name;
  return article.sentences.flatMap((sentence) => {
    const quotation = article.quotations.find(
      (q) =>
        countWords(article, q) > SET_APART_WORDS &&
        overlapOf(q, sentence) > 0 &&
        draft.parts.some((part) => contains(part, q)),
    );
    if (!quotation) return [];
    const inside = tellDashes(article, sentence.tokens).filter((token) => contains(quotation, token));
    const [quoted, isSpeech] = [inside.map(() => -1), inside.map(() => false)];
    const line: Line = { article, sentence, tokens: inside, quoted, isSpeech, isWithinQuotation: true };
    return attributeLine(line, [], referents).map((found) => ({
      ...found,
      parts: found.parts.flatMap((part) => clip(part, quotation)),
      via: found.via ?? via,
    }));
  });
}

const clip = (part: Span, within: Span): Span[] => {
  const clipped = { start: Math.max(part.start, within.start), end: Math.min(part.end, within.end) };
  return clipped.end > clipped.start ? [clipped] : [];
};

function attributeLine(line: Line, heard: readonly Heard[], referents: Referents): Draft[] {
  const sourced: Omit<FoundCue, "parts">[] = [];
  const sources: FoundSource[] = [];
  for (const cue of findCues(line)) {
    const source = findSource(line, cue, sources);
    if (source && isOpenQuestion(line, cue, source)) continue;
    if (!source && !/^(adverb|passive|colon|noun)$/.test(cue.form)) continue;
    if (source && !source.shared) sources.push(source);
    sourced.push({ cue, source });
  }
  const found = sourced.map((one): FoundCue => {
    const others = sourced.filter((other) => other !== one);
    if (answersQuotation(line, one.cue)) return { ...one, parts: quotationBefore(line) };
    if (one.cue.form === "colon" && one.cue.at === line.tokens.length - 1) return { ...one, parts: [] };
    const { parts } = findContent(line, one.cue, one.source, others);
    return { ...one, parts: line.isWithinQuotation ? parts : parts.map((part) => overQuotation(line.article, part)) };
  });
  const spoken = [...heard];
  return governingFirst(line, found).flatMap((one) => {
    const draft = draftOf(line, one, spoken, referents);
    if (draft?.speaker) spoken.push({ speaker: draft.speaker, sentence: line.sentence.index });
    return draft ? [draft] : [];
  });
}

/** "would not say whether the mayor believes": what stands under "whether" is asked, and said by nobody. */
const isOpenQuestion = (line: Line, cue: Cue, source: FoundSource) =>
  cue.form === "active" &&
  source.side === "left" &&
  !source.shared &&
  line.tokens[source.first - 1]?.lower === "whether";

/** Who is meant by "reportedly" and "is said to": nobody is named, and nobody is put in their place. */
const UNNAMED_REPORTS: Speaker = {
  name: "media reports",
  sourceType: "outlet",
  gender: null,
  isPlural: true,
  head: "reports",
};

function draftOf(
  line: Line,
  { cue, source, parts }: FoundCue,
  heard: readonly Heard[],
  referents: Referents,
): Draft | undefined {
  const { tokens, sentence } = line;
  if (parts.length === 0 && !tokens.some((token) => token.lower === ":")) return undefined;
  const [from, to] = source ? [tokens[source.first], tokens[source.last]] : [];
  const reading = source ? readSource(line, source, referents) : undefined;
  const pronoun = reading?.kind === "pronoun" ? reading.word : "";
  if (/^(i|we|you)$/.test(pronoun)) return undefined;
  const resolved = reading && from ? resolveSpeaker(line, reading, from.start, heard, referents) : null;
  const isBareReport = cue.form === "headline" && /^(report|reports)$/.test(from?.lower ?? "") && from === to;
  const speaker = isBareReport ? UNNAMED_REPORTS : source ? resolved : withoutSource(line, cue, heard);
  if (!mayHold(line, cue, source, reading, speaker)) return undefined;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    source: from && to ? { start: from.start, end: to.end } : null,
    cue: cue.form === "colon" || cue.form === "headline" ? null : spanOfCue(line, cue), // a colon is no word of saying
    parts,
    speaker,
    sourceType: speaker?.sourceType ?? typeOfPronoun(pronoun),
    via: findVia(line, cue, referents, heard),
  };
}

/** Whose words they are where no source is named with the cue. */
function withoutSource(line: Line, cue: Cue, heard: readonly Heard[]): Speaker | null {
  if (cue.form === "colon") return heard.at(-1)?.speaker ?? null; // "Read the full letter:"
  if (cue.form === "noun" && !REPORT_NOUNS.test(line.tokens[cue.at]?.lemma ?? "")) return null; // "over claims that"
  return UNNAMED_REPORTS;
}

const typeOfPronoun = (word: string) =>
  word === "they" || word === "" ? "unnamed-group" : word === "it" ? "named-organization" : "named-person";

/** Opinions and wishes have a holder, somebody or some body; what a thing but a writing shows, nobody said. */
function mayHold(
  line: Line,
  cue: Cue,
  source: FoundSource | undefined,
  reading: SourceReading | undefined,
  speaker: Speaker | null,
): boolean {
  const pronoun = reading?.kind === "pronoun" ? reading.word : "";
  const isAttitude = /^(judge|urge|think|promise)$/.test(cue.cueClass);
  const isShown = line.tokens[cue.at]?.lemma === "show";
  if (!isAttitude && !isShown) return true;
  if (pronoun === "it" && cue.cueClass !== "urge") return false;
  // "two scandals raised questions"
  const isThing = reading?.kind === "described" && !/^(document|outlet|anonymous)$/.test(reading.sourceType);
  if (isThing && source && !maySpeak(line, source)) return false;
  if (isShown) return true;
  return speaker === null ? pronoun !== "" : true;
}

function spanOfCue(line: Line, cue: Cue): Span | null {
  const [from, to] = [line.tokens[cue.first], line.tokens[cue.last]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** The quotation that ends right before a sentence. */
function quotationBefore({ article, sentence }: Line): Span[] {
  const before = article.quotations.filter((quotation) => quotation.end < sentence.start).at(-1);
  return before ? [withMarks(article, before)] : [];
}

/** A piece that ends or begins inside a quotation takes all of it: a quotation may run over sentences. */
function overQuotation(article: SegmentedArticle, part: Span): Span {
  let { start, end } = part;
  for (const quotation of article.quotations) {
    if (quotation.start < end && quotation.end > end) end = withMarks(article, quotation).end;
    if (quotation.start < start && quotation.end > start) start = withMarks(article, quotation).start;
  }
  return { start, end };
}

function finish(article: SegmentedArticle, draft: Draft, all: readonly Draft[]): Attribution {
  const { parts } = draft;
  const first = parts[0] ?? draft.cue ?? { start: 0, end: 0 };
  const last = parts.at(-1) ?? first;
  return {
    article: article.id,
    source: draft.source,
    cue: draft.cue,
    content: { start: first.start, end: last.end },
    contentParts: parts.length > 0 ? parts : [first],
    speaker: draft.speaker?.name ?? null,
    sourceType: draft.sourceType,
    quote: quoteKindOf(article, parts),
    via: draft.via,
    anonymityReason: draft.sourceType === "anonymous" ? reasonOf(article, draft, all) : null,
  };
}

/** The reason given where the source stands, else wherever the article gives it for the same source. */
function reasonOf(article: SegmentedArticle, draft: Draft, all: readonly Draft[]): Span | null {
  const same = all.filter((other) => other.speaker !== null && other.speaker.name === draft.speaker?.name);
  for (const { sentence } of [draft, ...same]) {
    for (const index of [sentence, sentence + 1]) {
      const place: Sentence | undefined = article.sentences[index];
      const opener = place ? article.text.slice(place.start, place.end) : "";
      if (!place || (index > sentence && !/^(the|both|all|he|she|they|neither|none|nobody|each)\b/i.test(opener)))
        continue;
      const reason = findReason(article, place);
      if (reason) return reason;
    }
  }
  return null;
}
