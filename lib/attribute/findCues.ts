import type { Cue } from "./cue";
import { BELIEF_ADJECTIVES } from "./cueWords";
import { findVerbCue } from "./findVerbCue";
import { headlineCue } from "./headlineCue";
import { nounCue } from "./nounCue";
import type { Line } from "./readLine";
import { opensQuotation } from "./skipAside";
import { startOfGroup } from "./verbGroup";

/** Every cue of a line that stands outside somebody's speech, in order. */
export function findCues(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (line.isSpeech[i]) continue;
    const cue =
      prepositionalCue(line, i) ??
      adverbCue(line, i) ??
      beliefCue(line, i) ??
      clearCue(line, i) ??
      findVerbCue(line, i) ??
      nounCue(line, i); // after the verb: "Norvane claims that" is one
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last);
  }
  if (cues.length > 0) return cues;
  const headline = headlineCue(line);
  return headline ? [headline] : announcingColon(line);
}

/** Writings and speeches that a colon announces: "provides the following commentary:", "Read the full letter:". */
const ANNOUNCED =
  /^(statement|letter|email|e-mail|memo|post|tweet|text|message|note|rant|excerpt|excerpts|transcript|remarks|comment|comments|commentary|passage|response|reply|op-ed|quote|exchange)$/;

/**
 * "put it bluntly in an email: “…": a colon before a quotation announces it, whatever the verb; one that ends its
 * paragraph also announces a block without marks, where the sentence names a writing. Never "Here is what we know:".
 */
function announcingColon(line: Line): Cue[] {
  const { tokens, article, sentence } = line;
  const next = article.sentences[sentence.index + 1];
  const endsParagraph = next !== undefined && sentence.role === "body" && next.paragraph !== sentence.paragraph;
  const opensNext =
    next !== undefined &&
    sentence.role === "body" &&
    /^(["“]|''|``)/.test(article.text.slice(next.start, next.start + 2));
  const announces = opensNext || (endsParagraph && tokens.some((token) => ANNOUNCED.test(token.lower)));
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === ":" &&
      ((opensQuotation(line, i + 1) && line.isSpeech[i + 2]) || (i === tokens.length - 1 && announces)),
  );
  return at > 1 ? [{ cueClass: "say", form: "colon", at, first: at, last: at }] : [];
}

function prepositionalCue({ tokens }: Line, i: number): Cue | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.lower === "according" && next?.lower === "to")
    return { cueClass: "credit", form: "prepositional", at: i, first: i, last: i + 1 };
  // "as reported by the Herald"
  if (
    token?.lower === "as" &&
    /^(reported|noted|stated|described|explained|written|announced|told)$/.test(next?.lower ?? "") &&
    tokens[i + 2]?.lower === "by"
  )
    return { cueClass: "credit", form: "prepositional", at: i + 1, first: i, last: i + 2 };
  // "the list, first reported by the Herald,"
  if (
    /^(reported|revealed|published)$/.test(token?.lower ?? "") &&
    next?.lower === "by" &&
    /^(,|first)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return { cueClass: "say", form: "passive", at: i, first: tokens[i - 1]?.lower === "first" ? i - 1 : i, last: i };
  // "per Axios", not "per day" or "per cent"
  if (
    token?.lower === "per" &&
    next &&
    (next.pos === "PROPN" || next.lower === "the") &&
    (tokens[i - 1]?.lower === "," || i === 0)
  )
    return { cueClass: "credit", form: "prepositional", at: i, first: i, last: i };
  if (
    token?.lower === "in" &&
    next?.lower === "the" &&
    /^(words|view|opinion)$/.test(tokens[i + 2]?.lower ?? "") &&
    tokens[i + 3]?.lower === "of"
  )
    return { cueClass: "credit", form: "prepositional", at: i + 2, first: i, last: i + 3 };
  return undefined;
}

function adverbCue({ tokens }: Line, i: number): Cue | undefined {
  const token = tokens[i];
  if (!token || !/^(reportedly|purportedly)$/.test(token.lower)) return undefined;
  return { cueClass: "credit", form: "adverb", at: i, first: i, last: i };
}

/** "is worried that", "are skeptical that". */
function beliefCue({ tokens }: Line, i: number): Cue | undefined {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (
    !token ||
    !BELIEF_ADJECTIVES.has(token.lower) ||
    !/^(is|are|was|were|be|been|'s|'re|remain|remains|remained)$/.test(before?.lower ?? "")
  )
    return undefined;
  const next = tokens[i + 1];
  const opens =
    next?.lower === "that" ||
    next?.pos === "PRON" ||
    (next?.pos === "ADP" && /^(worried|concerned|skeptical|sceptical|optimistic|wary|afraid)$/.test(token.lower));
  return opens
    ? {
        cueClass: "think",
        form: "active",
        at: i,
        first: startOfGroup(tokens, i - 1) < i - 1 ? startOfGroup(tokens, i - 1) : i - 1,
        last: i,
      }
    : undefined;
}

/** "made clear that", "makes it clear". */
function clearCue({ tokens }: Line, i: number): Cue | undefined {
  const token = tokens[i];
  if (token?.lemma !== "make") return undefined;
  const at = tokens[i + 1]?.lower === "it" || tokens[i + 1]?.pos === "ADV" ? i + 2 : i + 1;
  if (tokens[at]?.lower !== "clear") return undefined;
  const first = startOfGroup(tokens, i);
  return { cueClass: "say", form: /ing$/.test(token.lower) ? "participle" : "active", at: i, first, last: at };
}
