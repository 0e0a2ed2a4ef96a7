import { antecedent, insideRelative } from "./antecedent";
import type { Cue } from "./cue";
import { NO_SOURCE } from "./cueWords";
import { headlineSource } from "./headlineCue";
import { mainSubject } from "./mainSubject";
import { nounSource } from "./nounCue";
import { endsPhrase, isCapitalised, isDay, phraseEndingAt, phraseStartingAt, type TokenRange } from "./nounPhrase";
import { overAside } from "./overAside";
import { isQuoteMark, type Line } from "./readLine";
import { quotingVerb, startOfGroup } from "./verbGroup";

/** Where a cue's source stands. `side` says on which side of the cue; `shared` that another cue of the sentence has the same one. */
export type FoundSource = TokenRange & {
  readonly side: "left" | "right";
  readonly shared: boolean;
  /** Where its clause begins, where that is before the source itself. */
  readonly clause?: number;
  /** Last token that what it credits can reach, where its clause ends before the sentence does. */
  readonly until?: number;
};

/**
 * The noun phrase that is a cue's source, in its sentence: the subject before an active verb (over an apposition, a
 * relative clause or the verbs of a coordination), the phrase after "according to" or "by", the subject after an inverted
 * verb ("said Velmar"). `earlier` are the sources found before it in the sentence, which a participle shares.
 */
export function findSource(line: Line, cue: Cue, earlier: readonly FoundSource[]): FoundSource | undefined {
  if (cue.form === "adverb") return undefined;
  if (cue.form === "noun") return nounSource(line, cue);
  if (cue.form === "headline") return headlineSource(line, cue);
  if (cue.form === "prepositional") return toTheRight(line, cue.last + 1);
  if (cue.form === "passive") return byPhrase(line, cue);
  if (cue.form === "quoted") return quotedSource(line, cue);
  if (cue.form === "participle") return participleSource(line, cue, earlier);
  if (cue.form === "colon") return announcedSource(line, cue);
  if (cue.form === "infinitive") return sharedSource(line, cue.first, earlier);
  const inverted = invertedSource(line, cue);
  if (inverted) return inverted;
  return subjectBefore(line, cue.first, earlier);
}

/** "the site quoted informed sources as saying": the object of the quoting verb, whose subject opens the clause. */
function quotedSource(line: Line, cue: Cue): FoundSource | undefined {
  const verb = quotingVerb(line.tokens, cue.first);
  if (verb === undefined) return undefined;
  const group = startOfGroup(line.tokens, verb);
  const subject = subjectBefore(line, group, []);
  return { first: verb + 1, last: cue.first - 1, side: "left", shared: false, clause: subject?.first ?? group };
}

/** "points circulated by her aides:", "an excerpt from the Herald's report:", else the subject of the announcing sentence. */
function announcedSource(line: Line, cue: Cue): FoundSource | undefined {
  const { tokens } = line;
  const giver = tokens.findIndex(
    (token, i) =>
      (token.lower === "by" && (tokens[i - 1]?.pos === "VERB" || tokens[i - 2]?.pos === "VERB")) ||
      (token.lower === "from" && /^(excerpts?|passage|quotes?)$/.test(tokens[i - 1]?.lower ?? "")),
  );
  return (giver > 0 ? toTheRight(line, giver + 1) : undefined) ?? sharedSource(line, cue.first, []);
}

function toTheRight(line: Line, first: number): FoundSource | undefined {
  const word = line.tokens[first];
  const phrase =
    phraseStartingAt(line, first) ?? (word?.isWord && word.pos === "VERB" ? { first, last: first } : undefined);
  return phrase ? { ...withAppositionAfter(line, phrase), side: "right", shared: false } : undefined;
}

function byPhrase(line: Line, cue: Cue): FoundSource | undefined {
  const by = line.tokens.findIndex((token, k) => k > cue.last && k < cue.last + 12 && token.lower === "by");
  return by < 0 ? undefined : toTheRight(line, by + 1);
}

/** "…,” said Velmar, the harbor envoy": the verb follows the statement, the subject the verb. */
function invertedSource(line: Line, cue: Cue): FoundSource | undefined {
  const { tokens } = line;
  const isSaid = /^(say|tell)$/.test(cue.cueClass) || tokens[cue.at]?.lemma === "note"; // "the log, put online, shows one complaint"
  if (!isSaid) return undefined;
  const before = tokens[cue.first - 1];
  const opens = before === undefined || isQuoteMark(before) || /^[,?!:—]$/.test(before.lower) || cue.first === 0;
  if (!opens) return undefined;
  const next = tokens[cue.last + 1];
  if (!next || /^(that|to|by)$/.test(next.lower) || (next.pos === "AUX" && !isCapitalised(line, next)))
    return undefined;
  const phrase = phraseStartingAt(line, cue.last + 1);
  if (!phrase) return undefined;
  // "…, said the deal was off": a verb after the phrase makes it the statement's subject, not the sayer.
  const after = tokens[phrase.last + 1];
  if (
    after &&
    (after.pos === "AUX" || (after.pos === "VERB" && !/(ing|ed)$/.test(after.lower))) &&
    !isQuoteMark(before)
  )
    return undefined;
  if (before?.lower === "," || before?.lower === "—") {
    // "Velmar, who resigned, told the Herald that …" is no inversion; "…, said Velmar." is: the phrase ends the clause
    const closes =
      after === undefined ||
      /^[.,;)?!—]$/.test(after.lower) ||
      isQuoteMark(after) ||
      after.pos === "ADP" ||
      (after.pos === "VERB" && /(ed|ing)$/.test(after.lower)) ||
      /^(who|which)$/.test(after.lower);
    // "This, said the leader of the party, is why": the sayer between commas, the statement around it
    const comma = tokens.findIndex((token, i) => i > phrase.last && i < phrase.last + 6 && token.lower === ",");
    const isParenthesis = comma > 0 && /^(AUX|VERB)$/.test(tokens[comma + 1]?.pos ?? "");
    const isNamed =
      (next.pos === "PROPN" || isParenthesis) &&
      cue.cueClass === "say" &&
      /^(say|add|note|explain|argue|write)$/.test(tokens[cue.at]?.lemma ?? "");
    if (cue.cueClass === "tell" || !closes || !(isNamed || statementBefore(line, cue.first - 1))) return undefined;
  }
  return { ...withAppositionAfter(line, phrase), side: "right", shared: false };
}

/** Whether a whole statement, not a subject with its apposition, stands before this comma. */
function statementBefore(line: Line, comma: number): boolean {
  const { tokens } = line;
  return (
    isQuoteMark(tokens[comma - 1]) ||
    tokens.slice(0, comma).some((token, i) => !line.isSpeech[i] && (token.pos === "AUX" || token.pos === "VERB"))
  );
}

function participleSource(line: Line, cue: Cue, earlier: readonly FoundSource[]): FoundSource | undefined {
  const { tokens } = line;
  const before = tokens[cue.first - 1];
  if (before && /^(him|her|them)$/.test(before.lower) && before.end < (tokens[cue.first]?.start ?? 0))
    return { first: cue.first - 1, last: cue.first - 1, side: "left", shared: false }; // "a video of him mocking"
  // "with Velmar saying", "a report saying": the phrase right before it, unless a comma parts them
  if (before && endsPhrase(before) && before.lower !== ")") {
    const phrase = phraseEndingAt(line, cue.first - 1);
    const opener = phrase ? tokens[phrase.first - 1] : undefined;
    const isOwnStatement = OWN_STATEMENT.test(before.lower) && phrase !== undefined && phrase.first > 0;
    if (
      phrase &&
      !isOwnStatement &&
      (opener?.lower === "with" || opener === undefined || /^(a|an|the)$/.test(tokens[phrase.first]?.lower ?? ""))
    )
      return { ...phrase, side: "left", shared: false };
  }
  return followingSubject(line, cue) ?? sharedSource(line, cue.first, earlier);
}

/** "Claiming that …, Velmar left", "After saying …, she left", "In a note announcing …, the union": the subject after the comma. */
function followingSubject(line: Line, cue: Cue): FoundSource | undefined {
  const { tokens } = line;
  const opening = tokens.slice(0, cue.first);
  if (cue.first > 6 || opening.some((t) => t.pos === "VERB" || t.pos === "AUX" || t.pos === "PRON" || t.lower === ","))
    return undefined;
  if (cue.first > 0 && opening[0]?.pos !== "ADP" && opening[0]?.pos !== "SCONJ" && opening[0]?.pos !== "ADV")
    return undefined;
  for (let i = cue.last + 1; i < tokens.length; i++) {
    if (tokens[i]?.lower !== "," || line.isSpeech[i]) continue;
    const phrase = phraseStartingAt(line, i + 1);
    const next = phrase ? tokens[phrase.last + 1] : undefined;
    if (phrase && next && (/^(VERB|AUX|ADV)$/.test(next.pos) || /^[,—]$/.test(next.lower)))
      return { ...phrase, side: "right", shared: true, until: i - 1 };
  }
  return undefined;
}

/** "issued a statement saying": what is issued is its issuer's word. */
const OWN_STATEMENT = /^(statement|post|tweet|email|e-mail|note|message|op-ed|essay|release|video|speech|interview)$/;

function sharedSource(line: Line, before: number, earlier: readonly FoundSource[]): FoundSource | undefined {
  const last = earlier.at(-1);
  if (last) return { ...last, shared: true };
  const subject = mainSubject(line, before);
  return subject ? { ...subject, side: "left", shared: true } : undefined;
}

/** The subject of an active verb whose group begins at `verb`. */
function subjectBefore(line: Line, verb: number, earlier: readonly FoundSource[]): FoundSource | undefined {
  const { tokens } = line;
  const before = tokens[verb - 1];
  if (!before) return undefined;
  if (before.lower === "who" || before.lower === "that" || before.lower === "which") {
    const found = antecedent(line, verb - 1);
    const until = found ? endOfRelative(line, verb - 1) : undefined;
    return found && until !== undefined ? { ...found, until } : found;
  }
  if (before.lower === "then" && !/^(and|but)$/.test(tokens[verb - 2]?.lower ?? ""))
    return subjectBefore(line, verb - 1, earlier);
  if (
    /^(and|but|or|then)$/.test(before.lower) ||
    (before.lower === "," && /^(and|but)$/.test(tokens[verb - 2]?.lower ?? ""))
  ) {
    const subject = mainSubject(line, verb - 1);
    const last = earlier.at(-1);
    if (last && (!subject || last.first >= subject.first)) return { ...last, shared: true };
    return subject ? { ...subject, side: "left", shared: true } : undefined;
  }
  if (isQuoteMark(before) && tokens[verb - 2]?.lower === ",") {
    // "Quist, besides calling it “a mistake,” urged": the comma stands inside the marks
    const phrase = overAside(line, verb - 2);
    if (phrase) return { ...phrase, side: "left", shared: false };
  }
  if (before.pos === "VERB" && /(ed|sent|made|held)$/.test(before.lower) && tokens[verb - 2]?.pos === "NOUN") {
    const phrase = phraseEndingAt(line, verb - 2); // "a poll released on Monday shows"
    return phrase ? { ...phrase, side: "left", shared: false } : undefined;
  }
  if (before.lower === "," || before.lower === "—") {
    const phrase = overAside(line, verb - 1) ?? mainSubject(line, verb) ?? loneSubject(line, verb - 2);
    return phrase ? { ...phrase, side: "left", shared: false } : undefined;
  }
  const early = beforeDate(line, verb);
  if (early < verb) return subjectBefore(line, early, earlier);
  const phrase = phraseEndingAt(line, verb - 1);
  if (!phrase) {
    const subject = mainSubject(line, verb) ?? openingSubject(line);
    return subject ? { ...subject, side: "left", shared: true } : undefined;
  }
  const head = tokens[phrase.last]?.lower ?? "";
  if (phrase.first === phrase.last && NO_SOURCE.has(head)) return undefined;
  const relative = insideRelative(line, phrase);
  return { ...(relative ?? phrase), side: "left", shared: false };
}

/** "the study — which notes that … — is": where a relative clause between dashes ends. */
function endOfRelative({ tokens }: Line, pronoun: number): number | undefined {
  if (tokens[pronoun - 1]?.lower !== "—") return undefined;
  const close = tokens.findIndex((token, k) => k > pronoun && token.lower === "—");
  return close < 0 ? undefined : close - 1;
}

/** "Sen. Dana Orlo (D-Lakeside), said": all that stands before a stray comma, where no verb does. */
function loneSubject(line: Line, last: number): TokenRange | undefined {
  const before = line.tokens.slice(0, last + 1);
  return before.some((token) => token.pos === "VERB" || token.pos === "AUX") ? undefined : phraseEndingAt(line, last);
}

/** "A man who came in and did not want to be named said": whom the sentence opens with. */
function openingSubject(line: Line): TokenRange | undefined {
  const who = line.tokens.findIndex((token) => token.lower === "who");
  return who > 0 && who < 9 ? phraseEndingAt(line, who - 1) : undefined;
}

/** Steps back over a date between subject and verb: "the Herald on July 20, 2006, described". */
function beforeDate(line: Line, verb: number): number {
  const { tokens } = line;
  let i = verb;
  while (i > 0) {
    const token = tokens[i - 1];
    const isPart =
      token !== undefined && (isDay(token) || (/^\d{1,4}$/.test(token.lower) && hasDayBefore(line, i - 2)));
    if (isPart) i--;
    else if (token?.lower === "," && /^\d{4}$|day$/.test(tokens[i - 2]?.lower ?? "") && isDate(line, i - 2)) i--;
    else break;
  }
  if (i < verb && /^(a|one|two|three|few)$/.test(tokens[i - 1]?.lower ?? "")) i--; // "a month later"
  if (i < verb && /^(on|in|at|late|early|last|this|since)$/.test(tokens[i - 1]?.lower ?? "")) i--;
  if (i < verb && /^(just|only|even|again)$/.test(tokens[i - 1]?.lower ?? "")) i--;
  return i;
}

const hasDayBefore = (line: Line, i: number) => [i, i - 1, i - 2].some((k) => isDay(line.tokens[k]));
const isDate = (line: Line, i: number) => isDay(line.tokens[i]) || hasDayBefore(line, i - 1);

/** "said Velmar, the harbor envoy": an apposition up to the next comma or the sentence's end. */
function withAppositionAfter(line: Line, phrase: TokenRange): TokenRange {
  const { tokens } = line;
  if (tokens[phrase.last + 1]?.lower !== ",") return phrase;
  const opener = tokens[phrase.last + 2];
  if (
    !opener ||
    !(
      opener.pos === "DET" ||
      opener.pos === "NOUN" ||
      opener.pos === "NUM" ||
      opener.pos === "PROPN" ||
      /^(his|her|their|its)$/.test(opener.lower)
    )
  )
    return phrase;
  const next = phraseStartingAt(line, phrase.last + 2);
  if (!next) return phrase;
  const after = tokens[next.last + 1];
  const closes = after === undefined || /^[.,;)]$/.test(after.lower) || /^(who|which)$/.test(after.lower);
  return closes ? { first: phrase.first, last: next.last } : phrase;
}
