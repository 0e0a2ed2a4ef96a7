import type { Cue } from "./cue";
import { NEEDS_STATEMENT, TAKES_OBJECT } from "./cueWords";
import { judgesSomething } from "./judgesSomething";
import { isCapitalised, phraseEndingAt } from "./nounPhrase";
import { isQuoteMark, type Line } from "./readLine";
import { CLAUSE_OPENERS, opensQuotation, skipAside } from "./skipAside";
import { DOCUMENTS } from "./sourceWords";

/** Whether what follows or precedes the verb is something said, rather than any object: "added that" but not "added jobs". */
export function statesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  if (withholds(line, cue, lemma) || staysUnnamed(line, cue, lemma)) return false;
  // "Hamas should show goodwill": an act that is called for
  // "finds himself on the ropes"
  if (/^(find|show)$/.test(lemma) && /sel(f|ves)$/.test(tokens[cue.last + 1]?.lower ?? "")) return false;
  if (lemma === "show" && /^(should|must|would|could)$/.test(tokens[cue.first]?.lower ?? "")) return false;
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
  if (opensClause(line, next) || isParenthesis(line, cue) || isOfSomething(line, cue, lemma)) return true;
  // "declaring it “a triumph”": what an object is called is said
  const isCalled = [2, 3, 4].some((k) => opensQuotation(line, cue.last + k));
  if (/^(declare|proclaim|pronounce)$/.test(lemma) && isCalled) return true;
  if (cue.cueClass === "say" && lemma === "claim" && token?.lower === "to") return true;
  if (/^(warn|advise|remind)$/.test(lemma) && token?.lower === "to") return true; // "warned officials to stay away"
  // "admitted taking the money"
  if (
    /^(admit|acknowledge|deny|recall|recount|mention)$/.test(lemma) &&
    token?.pos === "VERB" &&
    /ing$/.test(token.lower)
  )
    return true;
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

/** "who she argues is unfair", "the ablest one, Velmar argues": a sayer and verb within or after the clause they credit. */
function isParenthesis(line: Line, cue: Cue): boolean {
  const { tokens } = line;
  const before = tokens[cue.first - 1];
  const next = tokens[cue.last + 1];
  if (!/^(say|show)$/.test(cue.cueClass) || cue.form !== "active" || !before) return false;
  if (isInserted(line, cue)) return true;
  if (before.pos !== "PROPN" && !/^(he|she|they|it)$/.test(before.lower)) return false;
  const hasClause = tokens.slice(0, cue.first - 1).some((token) => token.pos === "AUX" || token.pos === "VERB");
  if (next?.pos === "AUX") return tokens.slice(0, cue.first - 1).some((token) => token.isWord);
  return hasClause && (next === undefined || /^[.;]$/.test(next.lower));
}

/** "the test, which state media claimed allows …": a sayer and verb between a relative pronoun and its verb. */
function isInserted(line: Line, cue: Cue): boolean {
  const { tokens } = line;
  const phrase = phraseEndingAt(line, cue.first - 1);
  if (!phrase || !/^(which|who|that|what)$/.test(tokens[phrase.first - 1]?.lower ?? "")) return false;
  const next = tokens.slice(cue.last + 1).find((token) => token.pos !== "ADV");
  return next !== undefined && (next.pos === "AUX" || (next.pos === "VERB" && !/(ing|ed)$/.test(next.lower)));
}

/** "warned of the risk", "complained about delays": what follows the particle is what is said. */
const isOfSomething = (line: Line, cue: Cue, lemma: string) =>
  (/^(argue|report)$/.test(lemma) && /^(for|against|about)$/.test(line.tokens[cue.last]?.lower ?? "")) ||
  (lemma === "report" && line.tokens[cue.last + 1]?.lower === "about") ||
  (/^(warn|complain|boast|speculate)$/.test(lemma) &&
    (cue.last > cue.at ||
      line.tokens.slice(cue.last + 1, cue.last + 6).some((token) => /^(of|about|against)$/.test(token.lower))));

/** "the poll shows Velmar leading": a writing's finding needs no clause. */
const documentBefore = ({ tokens }: Line, cue: Cue) =>
  tokens.slice(Math.max(0, cue.first - 24), cue.first).some((token) => DOCUMENTS.has(token.lower));

/** "As the Herald reported, …": what follows the comma is the statement. */
const introducedByAs = ({ tokens }: Line, cue: Cue) =>
  /^(say|tell|show)$/.test(cue.cueClass) &&
  tokens.slice(cue.last + 1, cue.last + 5).some((token) => token.lower === ",") &&
  asBefore(tokens, cue.first);

/** "As" with nothing but the subject between it and the verb, at the start of its clause. */
function asBefore(tokens: Line["tokens"], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 9; i--) {
    const token = tokens[i];
    if (!token || /^[,;:]$/.test(token.lower) || token.pos === "VERB" || token.pos === "AUX") return false;
    if (token.lower === "as") return i < 2 || /^[,"—]$/.test(tokens[i - 1]?.lower ?? "");
  }
  return false;
}

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
  return (
    (/[?!](["”]|'')$/.test(words) &&
      (tokens.length - cue.last < 14 || /^[,.]$/.test(tokens[cue.last + 1]?.lower ?? ""))) ||
    (/[.,](["”]|'')$/.test(words) && tokens.length < 7)
  );
}

/** "would not say whether", "did not respond": nothing is credited to who keeps silent. */
const withholds = ({ tokens }: Line, cue: Cue, lemma: string) =>
  /^(say|answer|predict|respond|specify|detail|mention|comment|disclose|elaborate|reveal|identify|reply|confirm|expect|discuss)$/.test(
    lemma,
  ) && tokens.slice(cue.first, cue.at).some((token) => /^(not|n't|never)$/.test(token.lower));

/** "asked not to be named", "did not want to be identified": why there is no name, and nothing said. */
const staysUnnamed = ({ tokens }: Line, cue: Cue, lemma: string) =>
  /^(ask|want|request|wish|prefer|demand)$/.test(lemma) &&
  tokens
    .slice(cue.last + 1, cue.last + 6)
    .some((token, k, all) => token.lower === "be" && /^(named|identified|quoted)$/.test(all[k + 1]?.lower ?? ""));

/** "that is to say", "let's say", "to say nothing of". */
function isFigureOfSpeech({ tokens }: Line, cue: Cue): boolean {
  const before = tokens[cue.first - 1]?.lower ?? "";
  const next = tokens[cue.last + 1]?.lower ?? "";
  return (/^(let|lets|s)$/.test(before) && next === ",") || next === "nothing" || next === "goodbye";
}

/** Whether the cue ends what it credits: "…, she noted.", "…, the ministry confirmed on Monday." */
function endsStatement(line: Line, cue: Cue): boolean {
  const { tokens } = line;
  const next = tokens[skipAside(line, cue.last + 1, false)];
  const after = tokens[cue.last + 1];
  let comma = false;
  const rest = tokens.slice(cue.last + 1);
  // "…, two envoys confirmed to the Herald"
  const isToSomebody =
    after?.lower === "to" && /^(confirm|explain|admit|acknowledge|disclose|reveal)$/.test(tokens[cue.at]?.lemma ?? "");
  const isTail =
    rest.length < 9 &&
    (!/^(about|of|to|for|against|with)$/.test(after?.lower ?? "") || isToSomebody) &&
    !rest.some(
      (token) => (token.pos === "VERB" && !/(ing|ed)$/.test(token.lower)) || token.pos === "AUX" || isQuoteMark(token),
    );
  const closes =
    isTail ||
    next === undefined ||
    /^[.,;?!)—]$/.test(next.lower) ||
    after === undefined ||
    /^[.,;]$/.test(after.lower);
  for (let k = cue.first - 1; k >= 0 && cue.first - k < 24; k--) {
    const token = tokens[k];
    if (!token) return false;
    // "…,” the senator wrote on the site": after a quotation nothing else can be meant
    if (isQuoteMark(token)) return (line.quoted[k - 1] ?? -1) >= 0 && after?.lower !== "that";
    if (token.lower === ",") comma = true;
    const isName = k === cue.first - 1 && k > 0 && isCapitalised(line, token); // "…,” Cross wrote"
    const isInner = tokens[k - 1]?.end === token.start; // "the left-leaning paper"
    if ((token.pos === "VERB" || token.pos === "AUX") && !isName && !isInner) break;
  }
  return comma && closes;
}

/** A subject and a finite verb follow: "argued the law was unfair". */
function opensClause(line: Line, from: number): boolean {
  const { tokens } = line;
  const opener = tokens[from];
  if (!opener || opener.lower === "to") return false;
  const isAmount =
    /^(at|about|around|nearly|almost|up|over|more|fewer|some)$/.test(opener.lower) &&
    tokens.slice(from + 1, from + 4).some((token) => token.pos === "NUM");
  if (
    !(
      isAmount ||
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
    // "added jobs and reported a loss": a verb after "and" has the speaker for its subject, not the words between
    if (i > from && (token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.lower))))
      return !/^(and|or|but)$/.test(tokens[i - 1]?.lower ?? "");
  }
  return false;
}

function thinksSomething(line: Line, next: number, lemma: string): boolean {
  const token = line.tokens[next];
  if (!token) return false;
  // "the mayor wants to close it" is the writer's account of a wish; with words of the mayor's it is a statement
  if (/^(want|wish|prefer)$/.test(lemma)) return line.tokens.slice(next).some((t) => isQuoteMark(t));
  if (/^(hope|expect|agree|fear|plan)$/.test(lemma) && token.lower === "to") return true;
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
