import type { SegmentedArticle, Sentence } from "../model/article";
import type { Attribution } from "../model/attribution";
import type { Span } from "../model/span";
import type { Referents } from "../text/names/resolveReferents";
import { carryQuotations, type Draft } from "./carryQuotations";
import { readSource } from "./classifySource";
import { type FoundContent, findContent } from "./findContent";
import { type Cue, findCues } from "./findCues";
import { findReason } from "./findReason";
import { type FoundSource, findSource } from "./findSource";
import { findVia } from "./findVia";
import { quoteKindOf } from "./quoteKindOf";
import { type Line, readLine, withMarks } from "./readLine";
import { type Heard, resolveSpeaker, type Speaker } from "./resolveSpeaker";

type Found = { readonly cue: Cue; readonly source: FoundSource | undefined };

/** Every statement one article credits to somebody, in text order, the governing one of a sentence first. */
export function attributeArticle(article: SegmentedArticle, referents: Referents): Attribution[] {
  const heard: Heard[] = [];
  const drafts: Draft[] = [];
  for (const sentence of article.sentences) {
    const line = readLine(article, sentence);
    const found = attributeLine(line, heard, referents);
    for (const draft of found) if (draft.speaker) heard.push({ speaker: draft.speaker, sentence: sentence.index });
    drafts.push(...carryQuotations(line, found, drafts, heard));
  }
  return drafts.map((draft) => finish(article, draft, drafts));
}

function attributeLine(line: Line, heard: readonly Heard[], referents: Referents): Draft[] {
  const found: Found[] = [];
  const sources: FoundSource[] = [];
  for (const cue of findCues(line)) {
    const source = findSource(line, cue, sources);
    if (!source && cue.form !== "adverb" && cue.form !== "passive") continue;
    if (source && !source.shared) sources.push(source);
    found.push({ cue, source });
  }
  const inOrder = [...found].sort((a, b) => rankOf(line, a, found) - rankOf(line, b, found) || a.cue.at - b.cue.at);
  const drafts: Draft[] = [];
  const spoken = [...heard];
  for (const one of inOrder) {
    const others = found.filter((other) => other !== one);
    const draft = draftOf(line, one, findContent(line, one.cue, one.source, others), spoken, referents);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.speaker) spoken.push({ speaker: draft.speaker, sentence: line.sentence.index });
  }
  return drafts;
}

/** The governing attribution first: a main clause's, then those inside a relative clause, then what only says where it was read. */
function rankOf(line: Line, { cue, source }: Found, all: readonly Found[]): number {
  const hasStatement = all.some(
    ({ cue: other }) => other !== cue && (other.form === "active" || other.form === "participle"),
  );
  if (cue.form === "adverb") return 3;
  if (cue.form === "prepositional") return hasStatement ? 2 : 0;
  const isRelative = source !== undefined && /^(who|which)$/.test(line.tokens[source.last]?.lower ?? "");
  return isRelative ? 1 : 0;
}

function draftOf(
  line: Line,
  { cue, source }: Found,
  content: FoundContent,
  heard: readonly Heard[],
  referents: Referents,
): Draft | undefined {
  const { tokens, article, sentence } = line;
  const parts = content.parts.map((part) => overQuotation(article, part));
  const first = parts[0];
  if (!first && !sentence.tokens.some((token) => token.lower === ":")) return undefined;
  const [from, to] = source ? [tokens[source.first], tokens[source.last]] : [];
  const reading = source ? readSource(line, source, referents) : undefined;
  if (reading?.kind === "pronoun" && /^(i|we|you)$/.test(reading.word)) return undefined;
  const speaker = reading && from ? resolveSpeaker(line, reading, from.start, heard, referents) : null;
  if (!mayHold(cue, speaker, reading?.kind === "pronoun" ? reading.word : "")) return undefined;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    source: from && to ? { start: from.start, end: to.end } : null,
    cue: spanOfCue(line, cue),
    parts,
    speaker,
    sourceType:
      speaker?.sourceType ??
      (cue.form === "adverb" || cue.form === "passive"
        ? "outlet"
        : pronounType(reading?.kind === "pronoun" ? reading.word : "")),
    via: findVia(line, cue, referents),
  };
}

const pronounType = (word: string) =>
  word === "they" ? "unnamed-group" : word === "it" ? "named-organization" : "named-person";

/** Opinions and wishes have a holder: somebody or some body, never a document or a thing. */
function mayHold(cue: Cue, speaker: Speaker | null, pronoun: string): boolean {
  if (cue.cueClass === "judge" || cue.cueClass === "urge" || cue.cueClass === "think" || cue.cueClass === "promise") {
    if (pronoun === "it" && cue.cueClass !== "urge") return false;
    return speaker === null ? pronoun !== "" : true;
  }
  return true;
}

function spanOfCue(line: Line, cue: Cue): Span | null {
  const [from, to] = [line.tokens[cue.first], line.tokens[cue.last]];
  return from && to ? { start: from.start, end: to.end } : null;
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
  const parts = draft.parts;
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
  const places = [
    draft,
    ...all.filter((other) => other.speaker !== null && other.speaker.name === draft.speaker?.name),
  ];
  for (const { sentence } of places) {
    for (const index of [sentence, sentence + 1]) {
      const place: Sentence | undefined = article.sentences[index];
      if (
        !place ||
        (index > sentence && !/^(the|both|all|he|she|they)\b/i.test(article.text.slice(place.start, place.end)))
      )
        continue;
      const reason = findReason(article, place);
      if (reason) return reason;
    }
  }
  return null;
}
