import { findNames } from "../text/names/findNames";
import { isPersonNoun } from "../text/names/findRoles";
import { NO_SOURCE } from "./cueWords";
import type { Cue } from "./findCues";
import { endsPhrase, isDay, phraseEndingAt, phraseStartingAt, type TokenRange } from "./nounPhrase";
import { isQuoteMark, isSpeech, type Line } from "./readLine";
import { BODIES, CROWDS, SOURCE_PEOPLE } from "./sourceWords";

/** Where a cue's source stands. `side` says on which side of the cue; `shared` that another cue of the sentence has the same one. */
export type FoundSource = TokenRange & { readonly side: "left" | "right"; readonly shared: boolean };

/** Longest apposition or relative clause stepped over between a subject and its verb, in tokens. */
const ASIDE_TOKENS = 32;

/**
 * The noun phrase that is a cue's source, in its sentence: the subject before an active verb (over an apposition, a
 * relative clause or the verbs of a coordination), the phrase after "according to" or "by", the subject after an inverted
 * verb ("said Velmar"). `earlier` are the sources found before it in the sentence, which a participle shares.
 */
export function findSource(line: Line, cue: Cue, earlier: readonly FoundSource[]): FoundSource | undefined {
  if (cue.form === "adverb") return undefined;
  if (cue.form === "prepositional") return toTheRight(line, cue.last + 1);
  if (cue.form === "passive") return byPhrase(line, cue);
  if (cue.form === "participle") return participleSource(line, cue, earlier);
  if (cue.form === "infinitive" || cue.form === "colon") return sharedSource(line, cue.first, earlier);
  const inverted = invertedSource(line, cue);
  if (inverted) return inverted;
  return subjectBefore(line, cue.first, earlier);
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
  if (cue.cueClass !== "say" && cue.cueClass !== "tell" && cue.cueClass !== "show") return undefined;
  const before = tokens[cue.first - 1];
  const opens = before === undefined || isQuoteMark(before) || /^[,?!:-]$/.test(before.lower) || cue.first === 0;
  if (!opens) return undefined;
  const next = tokens[cue.last + 1];
  if (!next || /^(that|to|by)$/.test(next.lower) || next.pos === "AUX") return undefined;
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
  if (before?.lower === ",") {
    // "Velmar, who resigned, told the Herald that …" is no inversion; "…, said Velmar." is: the phrase ends the clause
    const closes =
      after === undefined ||
      /^[.,;)?!-]$/.test(after.lower) ||
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
    tokens.slice(0, comma).some((token, i) => !isSpeech(line, i) && (token.pos === "AUX" || token.pos === "VERB"))
  );
}

function participleSource(line: Line, cue: Cue, earlier: readonly FoundSource[]): FoundSource | undefined {
  const { tokens } = line;
  const before = tokens[cue.first - 1];
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
  return sharedSource(line, cue.first, earlier);
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
  if (before.lower === "who" || before.lower === "that" || before.lower === "which") return antecedent(line, verb - 1);
  if (before.lower === "then" && tokens[verb - 2]?.lower === ",") return subjectBefore(line, verb - 1, earlier);
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
  if (before.lower === "," || before.lower === "-") {
    const phrase = overAside(line, verb - 1) ?? mainSubject(line, verb);
    return phrase ? { ...phrase, side: "left", shared: false } : undefined;
  }
  const early = beforeDate(line, verb);
  if (early < verb) return subjectBefore(line, early, earlier);
  const phrase = phraseEndingAt(line, verb - 1);
  if (!phrase) {
    const subject = mainSubject(line, verb);
    return subject ? { ...subject, side: "left", shared: true } : undefined;
  }
  const head = tokens[phrase.last]?.lower ?? "";
  if (phrase.first === phrase.last && NO_SOURCE.has(head)) return undefined;
  const relative = insideRelative(line, phrase);
  return { ...(relative ?? phrase), side: "left", shared: false };
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
  if (i < verb && /^(on|in|at|late|early|last|this|since)$/.test(tokens[i - 1]?.lower ?? "")) i--;
  return i;
}

const hasDayBefore = (line: Line, i: number) => [i, i - 1, i - 2].some((k) => isDay(line.tokens[k]));
const isDate = (line: Line, i: number) => isDay(line.tokens[i]) || hasDayBefore(line, i - 1);

/** "Velmar, who has said": the phrase before the pronoun, the pronoun with it. */
function antecedent(line: Line, pronoun: number): FoundSource | undefined {
  const { tokens } = line;
  const before = tokens[pronoun - 1];
  const end = before?.lower === "," || before?.lower === "-" ? pronoun - 2 : pronoun - 1;
  const phrase = phraseEndingAt(line, end);
  if (!phrase) return undefined;
  const outer = tokens[phrase.first - 1]?.lower === "," ? overAside(line, end + 1, phrase.first - 1) : undefined;
  const named = outer ? undefined : (lastPerson(line, phrase) ?? lastPeople(line, phrase));
  return { first: named ?? (outer ?? phrase).first, last: pronoun, side: "left", shared: false };
}

/** "a call from Senator Quist, who": the person named last, where the phrase is not about a person itself. */
function lastPerson(line: Line, phrase: TokenRange): number | undefined {
  if (maySpeak(line, phrase)) return undefined;
  const [from, to] = [line.tokens[phrase.first], line.tokens[phrase.last]];
  const person = findNames(line.article).findLast(
    (name) =>
      name.kind === "person" && from !== undefined && to !== undefined && name.from >= from.start && name.end <= to.end,
  );
  const first = person ? line.tokens.findIndex((token) => token.start === person.from) : -1;
  return first < 0 ? undefined : first;
}

/** "a measure backed by families who": what follows the last preposition, where the phrase itself is a thing. */
function lastPeople(line: Line, phrase: TokenRange): number | undefined {
  if (maySpeak(line, phrase)) return undefined;
  for (let i = phrase.last; i > phrase.first; i--)
    if (/^(by|from|of|with|for)$/.test(line.tokens[i]?.lower ?? "")) return i + 1;
  return undefined;
}

/** A phrase that is a person's name with its title and nothing before it: no longer phrase around it is meant. */
function endsInPerson(line: Line, phrase: TokenRange): boolean {
  const from = line.tokens[phrase.first];
  return findNames(line.article).some((name) => name.kind === "person" && name.from === from?.start);
}

/** "the man who met the envoy said": the phrase before the verb is an object; the source is what "who" stands for. */
function insideRelative(line: Line, phrase: TokenRange): TokenRange | undefined {
  const { tokens } = line;
  const before = tokens[phrase.first - 1];
  if (before?.pos !== "VERB" && before?.pos !== "ADP") return undefined;
  for (let i = phrase.first - 1; i >= Math.max(1, phrase.first - 14); i--) {
    const token = tokens[i];
    if (!token || /^[,;:"]$/.test(token.lower)) return undefined;
    if (token.lower === "who" || token.lower === "whose") return phraseEndingAt(line, i - 1);
  }
  return undefined;
}

/** The phrase before a pair of commas that closes at `comma`: "Velmar, the harbor envoy, said", "Velmar, who flew in, said". */
function overAside(line: Line, comma: number, from = comma - 1): TokenRange | undefined {
  const { tokens } = line;
  const mark = tokens[comma]?.lower;
  let found: TokenRange | undefined;
  for (let i = from; i >= 0 && comma - i < ASIDE_TOKENS; i--) {
    if (tokens[i]?.lower !== mark || isSpeech(line, i) || (tokens[i]?.start === tokens[i - 1]?.end && mark === "-"))
      continue;
    const opener = tokens[i + 1];
    if (isClause(line, i + 1, comma)) continue;
    const isAside =
      opener !== undefined &&
      (/^(who|whose|which|and|including|a|an|the|his|her|its|their|of|in|from|for|also|now|then|though|himself|herself|meanwhile|however|too|speaking|citing|standing|flanked|asked|according)$/.test(
        opener.lower,
      ) ||
        opener.pos === "NOUN" ||
        opener.pos === "NUM" ||
        opener.pos === "PROPN" ||
        opener.pos === "ADJ" ||
        opener.pos === "ADP" ||
        opener.pos === "ADV" ||
        opener.pos === "VERB");
    const phrase = isAside ? phraseEndingAt(line, i - 1) : undefined;
    if (!phrase) continue;
    const isWhole = tokens[phrase.first - 1]?.lower !== mark || followsAdverbial(line, phrase.first - 1);
    const isPlain = !/^(who|which|whose)$/.test(opener?.lower ?? "") && comma - i < 20;
    found = { first: phrase.first, last: isPlain && isNominalAside(line, i + 1, comma) ? comma - 1 : phrase.last };
    if (isWhole || endsInPerson(line, phrase)) return found;
  }
  return found;
}

/** "Velmar stormed back": a subject with its verb, so what stands between the commas is no aside. */
function isClause({ tokens }: Line, from: number, to: number): boolean {
  const opener = tokens[from];
  if (!opener || /^(who|whose|which|when|as|after|while|if|though|although|because|asked)$/.test(opener.lower))
    return false;
  return tokens.slice(from + 1, to).some((token, k) => {
    const before = tokens[from + k];
    const hasSubject = before !== undefined && (before.pos === "PROPN" || /^(he|she|it|they|we|i)$/.test(before.lower));
    return hasSubject && (token.pos === "VERB" || token.pos === "AUX") && !/ing$/.test(token.lower);
  });
}

/** An apposition names its subject again, so it is part of what the source is called; a clause with a verb is not. */
const isNominalAside = (line: Line, from: number, to: number) =>
  !line.tokens.slice(from, to).some((token) => token.pos === "VERB" || token.pos === "AUX" || token.lower === "said");

/** Whether the part that ends on a comma only says when or where: "On May 26, 2009, the Post, …". */
function followsAdverbial(line: Line, comma: number): boolean {
  const { tokens } = line;
  const opener = tokens[0];
  const hasVerb = tokens.slice(0, comma).some((token) => token.pos === "VERB" || token.pos === "AUX");
  return (
    opener !== undefined &&
    !hasVerb &&
    (opener.pos === "ADP" || opener.pos === "ADV" || isDay(opener) || opener.pos === "SCONJ")
  );
}

/** The subject of the nearest clause to the left: the phrase before its finite verb, relative clauses passed over. */
export function mainSubject(line: Line, before: number): TokenRange | undefined {
  const { tokens } = line;
  let nearest: TokenRange | undefined;
  for (let i = before - 1; i > 0; i--) {
    const token = tokens[i];
    if (!token || isSpeech(line, i)) continue;
    const isFiniteVerb = token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.lower));
    const opener = tokens[i - 1]?.lower ?? "";
    if (!isFiniteVerb || /^(to|who|which|that|be|been|have|has|had)$/.test(opener)) continue;
    let end = i - 1;
    while (end >= 0 && (tokens[end]?.pos === "ADV" || isDay(tokens[end]))) end--;
    const mark = tokens[end]?.lower;
    const phrase = mark === "," || mark === "-" ? overAside(line, end) : phraseEndingAt(line, end);
    if (!phrase || inRelative(line, phrase)) continue;
    if (maySpeak(line, phrase)) return phrase;
    nearest ??= phrase;
  }
  return nearest;
}

/** Whether a phrase's head can be a sayer: a name, a person, a body or a crowd; "his report" can be one only where nobody else is. */
function maySpeak({ tokens }: Line, phrase: TokenRange): boolean {
  const head = tokens.slice(phrase.first, phrase.last + 1).find((token, k, all) => token.isWord && isHead(all, k));
  if (!head) return false;
  const singular = head.lemma;
  return (
    head.pos === "PROPN" ||
    head.pos === "PRON" ||
    [head.lower, singular].some((w) => isPersonNoun(w) || BODIES.has(w) || CROWDS.has(w) || SOURCE_PEOPLE.has(w))
  );
}

/** The last word before what hangs on it. */
function isHead(tokens: readonly { readonly lower: string; readonly pos: string }[], k: number): boolean {
  const next = tokens[k + 1];
  return next === undefined || next.pos === "ADP" || /^[,(]$/.test(next.lower) || next.lower === "who";
}

/** The subject of a clause that "who", "which" or "that" opens: "the bill that Velmar signed". */
const inRelative = (line: Line, phrase: TokenRange) =>
  /^(who|which|that|whom|what)$/.test(line.tokens[phrase.first - 1]?.lower ?? "") ||
  /^(who|which|that|what)$/.test(line.tokens[phrase.last]?.lower ?? "");

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
