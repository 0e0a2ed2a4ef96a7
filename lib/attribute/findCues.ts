import type { Token } from "../model/article";
import { BELIEF_ADJECTIVES, CUE_VERBS, type CueClass, NEEDS_STATEMENT, STANCES, TAKES_OBJECT } from "./cueWords";
import { isDay } from "./nounPhrase";
import { isQuoteMark, isSpeech, type Line } from "./readLine";
import { DOCUMENTS, OUTLET_HEADS } from "./sourceWords";

/**
 * How a cue stands to its source: `active` after its subject, `participle` under the main clause's ("…, adding that"), `infinitive` likewise
 * ("took to the air to denounce"), `colon` where only a colon announces a quotation, `passive` with the sayer after "by" or nowhere, `prepositional` before it ("according to"), `adverb` with none
 * ("reportedly").
 */
export type CueForm = "active" | "participle" | "infinitive" | "colon" | "passive" | "prepositional" | "adverb";

export type Cue = {
  readonly cueClass: CueClass | "credit";
  readonly form: CueForm;
  /** The word that makes it a cue. */
  readonly at: number;
  /** First and last token of the whole cue: "has also said", "according to". */
  readonly first: number;
  readonly last: number;
};

const AUXILIARY =
  /^(have|has|had|'ve|'s|be|is|are|was|were|been|being|do|does|did|will|would|can|could|may|might|must|should|shall|'ll|'d|not|n't|to)$/;

/** Forms that are the verb whatever the tagger says: it takes "claims" and "said" for nouns and adjectives now and then. */
const PLAINLY_VERBS =
  /^(said|says|told|tells|saying|telling|wrote|tweeted|added|adding|argued|insisted|warned|noted|noting|reported|called)$/;

/** Every cue of a line that stands outside somebody's speech, in order. */
export function findCues(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (isSpeech(line, i)) continue;
    const cue =
      prepositionalCue(line, i) ?? adverbCue(line, i) ?? beliefCue(line, i) ?? clearCue(line, i) ?? verbCue(line, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last);
  }
  return cues.length > 0 ? cues : announcingColon(line);
}

/** "put it bluntly in an email: “…": a colon before a quotation announces it, whatever the verb. */
function announcingColon(line: Line): Cue[] {
  const { tokens, article, sentence } = line;
  const next = article.sentences[sentence.index + 1];
  const opensNext =
    next !== undefined && sentence.role === "body" && /^["“]/.test(article.text.slice(next.start, next.start + 1));
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === ":" &&
      ((opensQuotation(line, i + 1) && isSpeech(line, i + 2)) || (i === tokens.length - 1 && opensNext)),
  );
  return at > 1 ? [{ cueClass: "say", form: "colon", at, first: at, last: at }] : [];
}

function prepositionalCue({ tokens }: Line, i: number): Cue | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.lower === "according" && next?.lower === "to")
    return { cueClass: "credit", form: "prepositional", at: i, first: i, last: i + 1 };
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

function verbCue(line: Line, i: number): Cue | undefined {
  const { tokens } = line;
  const token = tokens[i];
  if (!token) return undefined;
  const lemma = lemmaOf(token);
  if (/^(quoted|cited)$/.test(token.lower) && tokens[i + 1]?.lower === "as" && tokens[i + 2]?.lemma === "say") {
    return { cueClass: "say", form: "active", at: i, first: startOfGroup(tokens, i), last: i + 2 };
  }
  const cueClass = CUE_VERBS.get(lemma);
  if (!cueClass) return undefined;
  if (token.pos !== "VERB" && !PLAINLY_VERBS.test(token.lower) && !mistaggedVerb(line, i)) return undefined;
  const first = startOfGroup(tokens, i);
  const group = tokens.slice(first, i).map((t) => t.lower);
  const passive = isPassive(token, group);
  if (passive) return passiveCue(line, i, first, cueClass);
  const isParticiple =
    /ing$/.test(token.lower) && !group.some((word) => /^(is|are|was|were|be|been|'s|'re|'m)$/.test(word));
  const isInfinitive = group.includes("to") && /^(VERB|AUX)$/.test(token.pos);
  const form = isParticiple ? "participle" : isInfinitive ? "infinitive" : "active";
  const cue: Cue = { cueClass, form, at: i, first, last: endOfGroup(line, i) };
  const seems = /^(appear|seem|on)$/.test(tokens[first - 1]?.lemma ?? "");
  if (isInfinitive && !seems && cueClass !== "judge" && cueClass !== "urge") return undefined;
  return statesSomething(line, cue, lemma) ? cue : undefined;
}

/** The verb a token is a form of; the tagger leaves forms it takes for nouns and adjectives as they are. */
function lemmaOf(token: Token): string {
  if (token.lemma === "said") return "say";
  if (token.pos === "VERB" || CUE_VERBS.has(token.lemma)) return token.lemma;
  const stem = /^(.{3,}?)(?:ing|ed|es|s)$/.exec(token.lower)?.[1];
  if (stem === undefined) return token.lemma;
  return [stem, `${stem}e`].find((form) => CUE_VERBS.has(form)) ?? token.lemma;
}

/** "reports", "claims", "notes" tagged as nouns, where a subject stands before and a clause or mark follows. */
function mistaggedVerb({ tokens }: Line, i: number): boolean {
  const token = tokens[i];
  const before = /ly$|^(often|also|then)$/.test(tokens[i - 1]?.lower ?? "") ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  if (token?.pos === "ADJ" && /ed$/.test(token.lower) && before) {
    // "some expressed concern", "the members informed them"
    const hasSubject =
      before.pos === "NOUN" || before.pos === "PROPN" || /^(he|she|it|they|who|some|many|others)$/.test(before.lower);
    return hasSubject && tokens[i + 1]?.pos !== "PUNCT";
  }
  if (token?.pos === "NOUN" && /ing$/.test(token.lower))
    return tokens[i + 1]?.lower === "that" && before?.lower !== "the";
  if (token?.pos !== "NOUN" || !/(s|ed)$/.test(token.lower)) return false;
  if (!before || !next) return false;
  const isName = before.pos === "PROPN" || /^(he|she|it|they)$/.test(before.lower) || OUTLET_HEADS.has(before.lower);
  if (next.lower === "that") return isName || before.pos === "NOUN";
  const isPlain = /^(reports|claims|notes|says|writes|states|argues|fears|hopes|shows)$/.test(token.lower);
  if (isName && isPlain && (next.pos === "DET" || next.pos === "PROPN" || next.pos === "PRON")) return true;
  return (
    isPlain &&
    isName &&
    (next === undefined || next.lower === "that" || next.lower === ":" || next.lower === "." || next.lower === ",")
  );
}

/** First token of the verb group: auxiliaries, adverbs and "to" before the verb. */
function startOfGroup(tokens: readonly Token[], i: number): number {
  let first = i;
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token) break;
    if (AUXILIARY.test(token.lower) && !(token.lower === "'s" && token.pos === "PART")) first = k;
    else if (token.pos === "ADV" && !/^(when|where|why|how|then|so|however|meanwhile)$/.test(token.lower)) {
      if (/ly$/.test(token.lower) || token.lower === "first") first = k;
      else if (k > 0 && (AUXILIARY.test(tokens[k - 1]?.lower ?? "") || tokens[k - 1]?.pos !== "PUNCT")) first = k;
      else break;
    } else break;
  }
  return first;
}

/** Last token of the cue: particles that belong to the verb ("called for", "pointed out", "went on to say"). */
function endOfGroup({ tokens }: Line, i: number): number {
  const verb = tokens[i];
  const next = tokens[i + 1];
  if (!verb || !next) return i;
  const pair = `${verb.lemma} ${next.lower}`;
  return /^(call (for|on|out)|point (out|to)|refer to|push (for|back)|argue (for|against)|lash out|plead (for|with)|complain (about|of)|warn (of|against|about)|speak (of|about)|accuse of|object to|respond to|agree (with|on)|think of|allude to)$/.test(
    pair,
  )
    ? i + 1
    : i;
}

/** "was told", "were quoted", "been described": a form of "be" and a past participle. */
function isPassive(token: Token, group: readonly string[]): boolean {
  if (!/(ed|en|said|told|known|held|put|cast|read|thought|felt|found|shown|seen|understood)$/.test(token.lower))
    return false;
  const be = group.findLastIndex((word) => /^(is|are|was|were|be|been|being|'s|'re)$/.test(word));
  const have = group.findLastIndex((word) => /^(have|has|had|'ve|'d)$/.test(word));
  return be >= 0 && be >= have && !/^(had|did)$/.test(token.lower);
}

function passiveCue(line: Line, i: number, first: number, cueClass: CueClass): Cue | undefined {
  const { tokens } = line;
  const verb = tokens[i];
  const after = tokens.slice(i + 1, i + 12);
  // "is reported to have", "are said to be", "is believed to": somebody unnamed says so.
  const byNobody = /^(reported|said|alleged|rumored|rumoured)$/.test(verb?.lower ?? "") && after[0]?.lower === "to";
  if (byNobody) return { cueClass: "credit", form: "passive", at: i, first, last: i };
  if (
    /^(quoted|cited|reported)$/.test(verb?.lower ?? "") &&
    after[0]?.lower === "as" &&
    /^(say|tell|add)/.test(after[1]?.lemma ?? "")
  )
    return { cueClass: "say", form: "active", at: i, first, last: i + 2 };
  const by = after.findIndex((token) => token.lower === "by");
  if (
    by >= 0 &&
    by < 8 &&
    /^(see|view|regard|report|describe|call|label|dub|criticize|denounce|condemn|praise|accuse|confirm|announce|disclose|reveal|reject|dismiss|say|note|question|characterize)$/.test(
      verb?.lemma ?? "",
    )
  )
    return { cueClass, form: "passive", at: i, first, last: i };
  return undefined;
}

const CLAUSE_OPENERS = /^(that|whether|if|how|why|what|who|where|when)$/;

/** Whether what follows or precedes the verb is something said, rather than any object: "added that" but not "added jobs". */
function statesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  if (withholds(line, cue, lemma)) return false;
  if (answersQuotation(line, cue) || introducedByAs(line, cue)) return true;
  if (lemma === "say" || lemma === "tweet") return !isFigureOfSpeech(line, cue);
  const next = skipAside(
    line,
    cue.last + 1,
    cue.cueClass === "tell" || lemma === "warn" || lemma === "assure" || lemma === "ask",
  );
  const token = tokens[next];
  const opens =
    token !== undefined && (CLAUSE_OPENERS.test(token.lower) || token.lower === ":" || opensQuotation(line, next));
  if (opens)
    return (
      !(lemma === "see" || lemma === "find" || lemma === "know") || token.lower === "that" || cue.cueClass === "show"
    );
  const isAttitude = /^(judge|promise|urge)$/.test(cue.cueClass);
  if (endsStatement(line, cue) && (!isAttitude || /^(urge|ask|demand|describe)$/.test(lemma))) return true;
  if (lemma === "tell") return token !== undefined && token.lower !== "to" ? true : cue.form === "active";
  if (cue.cueClass === "think") return thinksSomething(line, next, lemma);
  if (cue.cueClass === "promise")
    return token?.lower === "to" || (token?.pos === "DET" && /^(promise|threaten|vow|pledge)$/.test(lemma));
  if (cue.cueClass === "urge") return urgesSomething(line, cue, lemma);
  if (cue.cueClass === "judge") return judgesSomething(line, cue, lemma);
  if (opensClause(line, next)) return true;
  if (!NEEDS_STATEMENT.has(lemma)) return cue.cueClass === "say" || cue.cueClass === "tell";
  if (cue.cueClass === "show" && documentBefore(line, cue)) return token !== undefined;
  return (
    TAKES_OBJECT.has(lemma) &&
    token !== undefined &&
    (token.pos === "DET" ||
      token.pos === "NOUN" ||
      token.pos === "ADJ" ||
      token.pos === "PRON" ||
      token.pos === "PROPN" ||
      token.pos === "NUM")
  );
}

/** "the poll shows Velmar leading": a writing's finding needs no clause. */
const documentBefore = ({ tokens }: Line, cue: Cue) =>
  tokens.slice(Math.max(0, cue.first - 24), cue.first).some((token) => DOCUMENTS.has(token.lower));

/** "As the Herald reported, …": what follows the comma is the statement. */
const introducedByAs = ({ tokens }: Line, cue: Cue) =>
  /^(say|tell|show)$/.test(cue.cueClass) &&
  tokens[cue.last + 1]?.lower === "," &&
  cue.first < 9 &&
  tokens.slice(0, 2).some((token) => token.lower === "as");

/**
 * "“Where is it?” / Marek asked his pilots.": a sentence cut off after the question it tells the speaker of. Only its first
 * verb, near its start, can be that.
 */
export function answersQuotation({ article, sentence, tokens }: Line, cue: Cue): boolean {
  if (!/^(say|tell|urge)$/.test(cue.cueClass) || cue.form !== "active" || cue.first > 8) return false;
  if (tokens.slice(0, cue.first).some((token) => token.pos === "VERB" || token.lower === ",")) return false;
  const before = article.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return false;
  const words = article.text.slice(before.start, before.end);
  return (/[?!]["”]$/.test(words) && tokens.length - cue.last < 14) || (/[.,]["”]$/.test(words) && tokens.length < 7);
}

/** "would not say whether", "did not respond": nothing is credited to who keeps silent. */
const withholds = ({ tokens }: Line, cue: Cue, lemma: string) =>
  /^(say|answer|predict|respond|specify|detail|mention|comment|disclose|elaborate|reveal|identify|reply|confirm|expect|discuss)$/.test(
    lemma,
  ) && tokens.slice(cue.first, cue.at).some((token) => /^(not|n't|never)$/.test(token.lower));

/** "that is to say", "let's say", "to say nothing of". */
function isFigureOfSpeech({ tokens }: Line, cue: Cue): boolean {
  const before = tokens[cue.first - 1]?.lower ?? "";
  const next = tokens[cue.last + 1]?.lower ?? "";
  return (/^(let|lets|s)$/.test(before) && next === ",") || next === "nothing" || next === "goodbye";
}

/** Past adverbs, days, an addressee and short "in a statement" phrases: where the statement itself begins. */
export function skipAside(line: Line, from: number, hasAddressee: boolean): number {
  const { tokens } = line;
  let i = from;
  for (let guard = 0; guard < 4; guard++) {
    const token = tokens[i];
    if (!token) return i;
    if (isDay(token) || (token.pos === "ADV" && !CLAUSE_OPENERS.test(token.lower) && token.lower !== "not")) i++;
    else if (
      hasAddressee &&
      guard === 0 &&
      !CLAUSE_OPENERS.test(token.lower) &&
      token.lower !== ":" &&
      !isQuoteMark(token)
    )
      i = endOfAddressee(line, i);
    else if (
      /^(in|at|on|during|to|by|via|after|before|from|of|through|with|outside|about|late|early|last|this|afterward|over|since|amid|throughout|under)$/.test(
        token.lower,
      ) &&
      token.pos !== "PART"
    ) {
      const end = endOfAside(line, i);
      if (end === undefined) return i;
      i = end;
    } else if (token.lower === "," && opensQuotation(line, i + 1)) return i + 1;
    else if (
      token.lower === "," &&
      /^(though|however|too)$/.test(tokens[i + 1]?.lower ?? "") &&
      tokens[i + 2]?.lower === ","
    )
      i += 3;
    else return i;
  }
  return i;
}

/** A prepositional phrase that tells when, where or to whom: up to "that", a colon, a quotation or a comma before one. */
function endOfAside(line: Line, from: number): number | undefined {
  const { tokens } = line;
  if (tokens[from]?.lower === "to" && tokens[from + 1]?.pos === "VERB") return undefined;
  for (let i = from + 1; i < Math.min(tokens.length, from + 16); i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.lower === "that" && tokens[i + 1]?.pos !== "NOUN") return i;
    if (token.lower === ":" || (opensQuotation(line, i) && !isSetApart(line, i + 1))) return i;
    if (token.lower === "," && opensQuotation(line, i + 1)) return i + 1;
    if (isDay(token) && !/^[,.]$/.test(tokens[i + 1]?.lower ?? "") && i - from < 5) return i + 1;
    if (token.pos === "AUX") return undefined;
  }
  return undefined;
}

/** "told reporters in Doha", "told The Herald's Nora Quist": up to what is told. */
function endOfAddressee(line: Line, from: number): number {
  const { tokens } = line;
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const token = tokens[i];
    if (!token) break;
    if (CLAUSE_OPENERS.test(token.lower) || token.lower === ":" || token.lower === "to" || token.lower === ".")
      return i;
    if (opensQuotation(line, i)) return isSetApart(line, i + 1) ? i : i;
    if (token.lower === ",") return opensQuotation(line, i + 1) ? i + 1 : i;
    const isObject = /^(him|her|them|me|us|you|it)$/.test(token.lower);
    if (isObject) return i + 1;
    const next = tokens[i + 1];
    // "told reporters the deal was off": a determiner or subject pronoun opens the clause
    if (
      i > from &&
      (/^(he|she|they|we|i|it|there)$/.test(token.lower) || (token.pos === "DET" && tokens[i - 1]?.pos !== "ADP"))
    )
      return i;
    if (i > from && /^(on|in|at|during|after|before)$/.test(token.lower)) return i;
    if (isDay(token)) return i;
    if (next?.pos === "AUX" || (next?.pos === "VERB" && !/ing$/.test(next.lower))) return i > from ? i : from;
  }
  return from + 1;
}

const isSetApart = (line: Line, i: number) => (line.quoted[i] ?? -1) >= 0 && !isSpeech(line, i);

/** A mark with words of a quotation right after it. */
export const opensQuotation = (line: Line, i: number) =>
  isQuoteMark(line.tokens[i]) && (line.quoted[i] ?? -1) < 0 && (line.quoted[i + 1] ?? -1) >= 0;

/** Whether the cue ends what it credits: "…, she noted.", "…, the ministry confirmed on Monday." */
function endsStatement(line: Line, cue: Cue): boolean {
  const { tokens } = line;
  const next = tokens[skipAside(line, cue.last + 1, false)];
  const after = tokens[cue.last + 1];
  let comma = false;
  const rest = tokens.slice(cue.last + 1);
  const isTail =
    rest.length < 9 &&
    !/^(about|of|to|for|against|with)$/.test(after?.lower ?? "") &&
    !rest.some(
      (token) => (token.pos === "VERB" && !/(ing|ed)$/.test(token.lower)) || token.pos === "AUX" || isQuoteMark(token),
    );
  const closes =
    isTail || next === undefined || /^[.,;?!)]$/.test(next.lower) || after === undefined || /^[.,;]$/.test(after.lower);
  for (let k = cue.first - 1; k >= 0 && cue.first - k < 24; k--) {
    const token = tokens[k];
    if (!token) return false;
    // "…,” the senator wrote on the site": after a quotation nothing else can be meant
    if (isQuoteMark(token)) return (line.quoted[k - 1] ?? -1) >= 0 && after?.lower !== "that";
    if (token.lower === ",") comma = true;
    if (token.pos === "VERB" || token.pos === "AUX") break;
  }
  return comma && closes;
}

/** A subject and a finite verb follow: "argued the law was unfair". */
function opensClause(line: Line, from: number): boolean {
  const { tokens } = line;
  const opener = tokens[from];
  if (!opener || opener.lower === "to") return false;
  if (
    !(
      opener.pos === "DET" ||
      opener.pos === "PRON" ||
      opener.pos === "PROPN" ||
      opener.pos === "NOUN" ||
      opener.pos === "ADJ" ||
      opener.pos === "NUM"
    )
  )
    return false;
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const token = tokens[i];
    if (token?.lower === "," && /^(who|which)$/.test(tokens[i + 1]?.lower ?? "")) return true; // "argued the line, which …, was"
    if (!token || /^[,;:.]$/.test(token.lower) || /^(to|who|which)$/.test(token.lower)) return false;
    if (i > from && (token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.lower)))) return true;
  }
  return false;
}

function thinksSomething(line: Line, next: number, lemma: string): boolean {
  const token = line.tokens[next];
  if (!token) return false;
  if (/^(want|hope|expect|prefer|wish|agree|fear|plan)$/.test(lemma) && token.lower === "to") return true;
  if (/^(believe|think|hope|fear|expect|worry|doubt|suspect|assume|feel|know|wish)$/.test(lemma))
    return opensClause(line, next);
  return false;
}

function urgesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  if (cue.last > cue.at) return true;
  if (/^(push|press|order|invite|instruct|beg|request|propose)$/.test(lemma)) return false;
  if (lemma === "ask" || lemma === "call")
    return tokens.slice(cue.last + 1, cue.last + 10).some((t) => CLAUSE_OPENERS.test(t.lower) || t.lower === "to");
  return tokens[cue.last + 1] !== undefined;
}

function judgesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  const rest = tokens.slice(cue.last + 1, cue.last + 14);
  if (
    /^(describe|portray|depict|characterize|characterise|label|brand|dub|cast|identify|hail|regard|attribute|credit|express|voice|raise)$/.test(
      lemma,
    )
  ) {
    return (
      rest.some((t) => t.lower === "as" || t.lower === "to" || isQuoteMark(t)) ||
      /^(describe|express|voice)$/.test(lemma)
    );
  }
  if (lemma === "voice") return true;
  if (lemma === "raise")
    return rest.some((t) => /^(concerns?|questions?|doubts?|possibility|prospect|alarms?)$/.test(t.lower));
  if (lemma === "lash") return false;
  if (lemma === "refer") return rest[0]?.lower === "to" || cue.last > cue.at;
  if (lemma === "call") {
    if (cue.last > cue.at) return true;
    const isSoCalled = /^(so|-)$/.test(tokens[cue.at - 1]?.lower ?? "");
    // "called it a mistake", "called the deal “a betrayal”", not "called the office"
    return !isSoCalled && rest.some((t, k) => isQuoteMark(t) || (k > 0 && /^(an?|the)$/.test(t.lower)));
  }
  if (lemma === "apologize") return /^(for|to)$/.test(rest[0]?.lower ?? "");
  if (STANCES.has(lemma)) return tokens.slice(cue.last + 1).some((t) => isQuoteMark(t) || t.lower === "as");
  return tokens[cue.last + 1] !== undefined;
}
