import type { SegmentedArticle } from "../model/article";
import type { SourceType } from "../model/attribution";
import { findNames } from "../text/names/findNames";
import { isPersonNoun } from "../text/names/findRoles";
import type { Referent, Referents } from "../text/names/referent";
import type { SourceReading } from "./classifySource";
import type { Line } from "./readLine";
import { BODIES, OFFICE_KINDS } from "./sourceWords";

/** Whose words: one name in the whole story, and what kind of source that is. */
export type Speaker = {
  readonly name: string;
  readonly sourceType: SourceType;
  readonly gender: "female" | "male" | null;
  readonly isPlural: boolean;
  readonly head: string;
};

/** Who has spoken so far in an article, in order, with the sentence they spoke in. */
export type Heard = { readonly speaker: Speaker; readonly sentence: number };

/** How many sentences back a pronoun is followed. Beyond, the reader would need the name again, and so would we. */
const PRONOUN_REACH = 4;

/** Resolves what a source phrase says to a speaker, from the names in the article and those heard before. */
export function resolveSpeaker(
  line: Line,
  reading: SourceReading,
  before: number,
  heard: readonly Heard[],
  referents: Referents,
): Speaker | null {
  switch (reading.kind) {
    case "named":
      return speakerNamed(reading.referent, reading.sourceType);
    case "pronoun":
      return byPronoun(line, reading.word, before, heard, referents);
    case "described":
      return byDescription(line, reading, before, heard, referents);
  }
}

function speakerNamed(referent: Referent, sourceType: SourceType): Speaker {
  return { name: referent.name, sourceType, gender: referent.gender, isPlural: false, head: "" };
}

function byPronoun(
  line: Line,
  word: string,
  before: number,
  heard: readonly Heard[],
  referents: Referents,
): Speaker | null {
  if (word === "he" || word === "she")
    return personMeant(line, word === "he" ? "male" : "female", before, heard, referents);
  const fits = (speaker: Speaker) => {
    if (word === "it") return !speaker.isPlural && /^(outlet|named-organization|document)$/.test(speaker.sourceType);
    if (word === "they") return speaker.isPlural || /^(unnamed-group|named-organization)$/.test(speaker.sourceType);
    return false;
  };
  return heard.findLast(({ speaker }) => fits(speaker))?.speaker ?? null;
}

/** Back from the pronoun, sentence by sentence: who spoke there, else the first person named there. */
function personMeant(
  line: Line,
  gender: "male" | "female",
  before: number,
  heard: readonly Heard[],
  referents: Referents,
): Speaker | null {
  const fits = (referent: Referent | undefined): referent is Referent =>
    referent?.kind === "person" && referent.gender !== opposite(gender);
  const { article, sentence } = line;
  const names = findNames(article);
  let unnamed: Speaker | undefined; // "a pilot said … He added": only where nobody is named as near
  for (let index = sentence.index; index >= Math.max(0, sentence.index - PRONOUN_REACH); index--) {
    const isHere = index === sentence.index;
    const spoke = heard.findLast((entry) => entry.sentence === index && isPerson(entry.speaker, gender));
    if (spoke?.speaker.sourceType === "named-person") return spoke.speaker;
    unnamed ??= spoke?.speaker;
    for (const mention of names) {
      if (mention.sentence !== index || (isHere && mention.start >= before)) continue;
      if (isHere && isQuotedAt(line, mention.start)) continue;
      const referent = referents.at(article.id, mention);
      if (fits(referent) && !isPossessive(article, mention.end)) return speakerNamed(referent, "named-person");
    }
    if (unnamed) return unnamed;
  }
  const last = heard.findLast((entry) => isPerson(entry.speaker, gender));
  return last?.speaker ?? null;
}

const opposite = (gender: "male" | "female") => (gender === "male" ? "female" : "male");
const isPerson = (speaker: Speaker, gender: "male" | "female") =>
  (speaker.sourceType === "named-person" || (speaker.sourceType === "anonymous" && isPersonNoun(speaker.head))) &&
  speaker.gender !== opposite(gender);
const isPossessive = (article: SegmentedArticle, end: number) => /^['’]s\b/.test(article.text.slice(end, end + 3));
const isQuotedAt = (line: Line, start: number) => {
  const i = line.tokens.findIndex((token) => token.start === start);
  return i >= 0 && line.isSpeech[i] === true;
};

function byDescription(
  line: Line,
  reading: Extract<SourceReading, { kind: "described" }>,
  before: number,
  heard: readonly Heard[],
  referents: Referents,
): Speaker | null {
  if (
    reading.isDefinite ||
    /^(?:one|both|two) of (?:them|the (?:two|three|people|sources|officials))$/i.test(reading.description)
  ) {
    const known = pointsBack(line, reading, before, heard, referents);
    if (known) return known;
  }
  const { description, sourceType, isPlural, head } = reading;
  return description === "" ? null : { name: description, sourceType, gender: null, isPlural, head };
}

/** "the sources", "the agency", "the governor": somebody met before, of the same kind. */
function pointsBack(
  line: Line,
  reading: Extract<SourceReading, { kind: "described" }>,
  before: number,
  heard: readonly Heard[],
  referents: Referents,
): Speaker | null {
  const { head, sourceType, description } = reading;
  // "the leader of the opposition" is one of many leaders, and the story's may be another
  const isOneOfMany = / (?:of|for) /.test(description);
  const bearer = isOneOfMany ? undefined : lastBearer(line, head, referents);
  if (bearer) return speakerNamed(bearer, "named-person");
  const stem = (word: string) => word.replace(/s$/, "");
  // "the trade ministry" is not the environment ministry, though "the officials" are those heard before
  const isApart = sourceType === "named-organization" && reading.description !== head;
  const same = heard.findLast(
    ({ speaker }) =>
      speaker.head !== "" && stem(speaker.head) === stem(head) && (!isApart || speaker.name === reading.description),
  );
  if (same) return same.speaker;
  if (/^(source|person|official|people|aide|individual|one|two|both)s?$/.test(head)) {
    const unnamed = heard.findLast(({ speaker }) => speaker.sourceType === "anonymous");
    if (unnamed) return unnamed.speaker;
  }
  if (sourceType === "outlet" || /^(site|report|paper)$/.test(head))
    return (
      heard.findLast(({ speaker }) => speaker.sourceType === "outlet")?.speaker ??
      lastNamed(line, before, "outlet", referents)
    );
  if (
    sourceType === "named-organization" &&
    reading.description === head && // "the dockers' union" is one of its own
    /^(group|organization|organisation|agency|department|company|service|committee|party|movement|firm|union|ministry|project|association|office|bureau|commission|team|hospital|school|university|bank|court|council|airline|charity|club)$/.test(
      head,
    )
  )
    return (
      heard.findLast(({ speaker }) => speaker.sourceType === "named-organization" && mayBe(head, speaker.name))
        ?.speaker ?? lastNamed(line, before, "organization", referents, (name) => mayBe(head, name))
    );
  return null;
}

/** Whether a body of this name can be called this: "the company" is no fire service, "the agency" no bank. */
function mayBe(head: string, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.includes(head)) return true;
  if (/^(hospital|school|university|bank|court|council|airline|union|ministry|party)$/.test(head)) return false;
  return /^\p{Lu}/u.test(name) && !words.some((word) => BODIES.has(word));
}

/** Of those said to have this role, the one named last before this sentence. */
function lastBearer(line: Line, head: string, referents: Referents): Referent | undefined {
  let best: Referent | undefined;
  let latest = -1;
  const offices = [head, ...(OFFICE_KINDS.get(head) ?? [])];
  for (const referent of referents.list) {
    if (!offices.some((office) => referent.roles.includes(office))) continue;
    for (const mention of referent.mentions)
      if (mention.article === line.article.id && mention.start < line.sentence.end && mention.start > latest) {
        latest = mention.start;
        best = referent;
      }
  }
  return best;
}

function lastNamed(
  line: Line,
  before: number,
  kind: Referent["kind"],
  referents: Referents,
  fits: (name: string) => boolean = () => true,
): Speaker | null {
  const names = findNames(line.article).filter((name) => name.start < before);
  const referent = names
    .map((name) => referents.at(line.article.id, name))
    .findLast((one) => one !== undefined && (one.kind === kind || mayBeBody(one, kind)) && fits(one.name));
  return referent ? speakerNamed(referent, kind === "outlet" ? "outlet" : "named-organization") : null;
}

/** "Norvane", one word that nobody introduces as a person: a company's or a body's, as where it speaks itself. */
const mayBeBody = (one: Referent, kind: Referent["kind"]) =>
  kind === "organization" && one.kind === "unknown" && !one.name.includes(" ") && one.roles.length === 0;
