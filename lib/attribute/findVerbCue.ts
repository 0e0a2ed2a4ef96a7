import type { Token } from "../model/article";
import { isPersonNoun } from "../text/names/findRoles";
import type { Cue } from "./cue";
import { CUE_VERBS, type CueClass } from "./cueWords";
import { isCapitalised } from "./nounPhrase";
import { isQuoteMark, type Line } from "./readLine";
import { BODIES, CROWDS, DOCUMENTS, OUTLET_HEADS } from "./sourceWords";
import { statesSomething } from "./statesSomething";
import { endOfGroup, isPassive, quotingVerb, startOfGroup } from "./verbGroup";

/** Forms that are the verb whatever the tagger says: it takes "claims" and "said" for nouns and adjectives now and then. */
const PLAINLY_VERBS =
  /^(said|says|told|tells|saying|telling|wrote|tweeted|added|adding|argued|insisted|warned|noted|noting|reported|called)$/;

export function findVerbCue(line: Line, i: number): Cue | undefined {
  const { tokens } = line;
  const token = tokens[i];
  if (!token) return undefined;
  if (tokens[i - 1]?.lower === "-") return undefined; // "the much-disputed plan", "self-proclaimed"
  // "did not answer when asked whether": who asked is not said
  if (/^(asked|told|pressed|quoted)$/.test(token.lower) && /^(when|once|if|unless)$/.test(tokens[i - 1]?.lower ?? ""))
    return undefined;
  const lemma = lemmaOf(token);
  if (/^(quoted|cited)$/.test(token.lower) && tokens[i + 1]?.lower === "as" && tokens[i + 2]?.lemma === "say") {
    return { cueClass: "say", form: "active", at: i, first: startOfGroup(tokens, i), last: i + 2 };
  }
  if (lemma === "put" && putsFigure(tokens, i))
    return { cueClass: "say", form: "active", at: i, first: startOfGroup(tokens, i), last: i };
  const cueClass = CUE_VERBS.get(lemma);
  if (!cueClass) return undefined;
  if (/ing$/.test(token.lower) && quotingVerb(tokens, i - 1) !== undefined)
    return { cueClass: "say", form: "quoted", at: i, first: i - 1, last: i };
  if (token.pos !== "VERB" && !PLAINLY_VERBS.test(token.lower) && !mistaggedVerb(line, i)) return undefined;
  const first = startOfGroup(tokens, i);
  const group = tokens.slice(first, i).map((t) => t.lower);
  // "he's said" is "he has said": who is said to be something is "said to be"
  const isHas = group.at(-1) === "'s" && cueClass === "say" && !/^(to|by|as)$/.test(tokens[i + 1]?.lower ?? "");
  // "an idea, proposed by some members": a participle without its "be"
  const isReduced = tokens[i + 1]?.lower === "by" && /(ed|en|told|said)$/.test(token.lower) && group.length === 0;
  if ((isPassive(token, group) && !isHas) || isReduced) return passiveCue(line, i, first, cueClass);
  const isParticiple =
    /ing$/.test(token.lower) && !group.some((word) => /^(is|are|was|were|be|been|'s|'re|'m)$/.test(word));
  const isInfinitive = !isParticiple && group.includes("to") && /^(VERB|AUX)$/.test(token.pos);
  const form = isParticiple ? "participle" : isInfinitive ? "infinitive" : "active";
  const cue: Cue = { cueClass, form, at: i, first, last: endOfGroup(line, i) };
  const governor = isInfinitive && /^(say|tell|show)$/.test(cueClass) ? governorOf(tokens, first) : undefined;
  if (governor !== undefined) {
    const whole: Cue = { ...cue, form: "active", first: startOfGroup(tokens, governor) };
    return statesSomething(line, whole, lemma) ? whole : undefined;
  }
  const seems = /^(appear|seem|on)$/.test(tokens[first - 1]?.lemma ?? "");
  if (isInfinitive && !seems && cueClass !== "judge" && cueClass !== "urge") return undefined;
  return statesSomething(line, cue, lemma) ? cue : undefined;
}

/** Most words between "put" and "at 430": "put the number of people left without power at". */
const PUT_REACH = 14;

/** "puts the toll at 12", but not "put the figure at the front": a number is what is said of a count or a cost. */
function putsFigure(tokens: readonly Token[], i: number): boolean {
  const noun = tokens.slice(i + 1, i + 5).findIndex((token) => FIGURES.test(token.lower));
  const at = tokens.slice(i + 1, i + PUT_REACH).findIndex((token) => token.lower === "at");
  const after = tokens.slice(i + 2 + at, i + 6 + at);
  return noun >= 0 && at > noun && after.some((token) => token.pos === "NUM" || /^\d/.test(token.lower));
}

const FIGURES = /^(?:number|toll|figure|total|cost|costs|count|damage|losses|price|value|size|share|turnout|bill|age)$/;

/** Verbs and adjectives before "to say" with which something is said: "continued to warn", "was quick to note". */
const GOVERNORS =
  /^(continue|begin|start|go|come|proceed|rush|hasten|use|like|love|happen|quick|right|careful|keen|fond|eager|fair|first)$/;

/** Where the verb that an infinitive hangs on stands: "continued to warn", "went so far as to say". */
function governorOf(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1];
  if (!before || tokens[first]?.lower !== "to") return undefined;
  if (before.lower === "as" && tokens[first - 2]?.lower === "far") {
    const went = tokens.slice(0, first).findLastIndex((token) => token.lemma === "go");
    return went >= first - 6 ? went : undefined;
  }
  // "took to the radio to say"
  const took = tokens.findIndex((token, k) => k >= first - 6 && k < first && token.lemma === "take");
  if (took >= 0 && tokens[took + 1]?.lower === "to") return took;
  // "voters are more likely to say": what is found of many, not guessed of one
  const isMany = before.lower === "likely" && /^(more|less)$/.test(tokens[first - 2]?.lower ?? "");
  if (isMany && tokens[first - 3]?.pos === "AUX") return first - 3;
  if (!GOVERNORS.test(before.lemma) && !GOVERNORS.test(before.lower)) return undefined;
  const be = before.pos === "VERB" ? first - 1 : first - 2;
  return before.pos === "VERB" || tokens[be]?.pos === "AUX" ? be : undefined;
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
function mistaggedVerb(line: Line, i: number): boolean {
  const { tokens } = line;
  const token = tokens[i];
  const before = /ly$|^(often|also|then)$/.test(tokens[i - 1]?.lower ?? "") ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  if (token?.pos === "ADJ" && /ed$/.test(token.lower) && before) {
    // "some expressed concern", "the members informed them"
    const hasSubject =
      before.pos === "NOUN" || before.pos === "PROPN" || /^(he|she|it|they|who|some|many|others)$/.test(before.lower);
    return hasSubject && tokens[i + 1]?.pos !== "PUNCT";
  }
  if (token?.pos === "NOUN" && token.lower === "say")
    // "one in five say", but not "a final say"
    return (
      /^(third|half|quarter|majority)$/.test(before?.lower ?? "") ||
      before?.pos === "NUM" ||
      before?.pos === "NOUN" ||
      before?.pos === "PRON"
    );
  if (token?.pos === "NOUN" && /^(note|claim|report|state|fear|warn|argue)$/.test(token.lower))
    // "critics note the law is old": a plural that speaks, and a clause
    return (
      before !== undefined &&
      CROWDS.has(before.lower) &&
      next !== undefined &&
      (next.lower === "that" || next.pos === "DET" || next.pos === "PRON")
    );
  if (token?.pos === "NOUN" && /ing$/.test(token.lower))
    return (
      (/^(him|her|them)$/.test(before?.lower ?? "") && /^(PROPN|DET)$/.test(next?.pos ?? "")) || // "a video of him mocking Orlo"
      (tokens[i + 1]?.lower === "that" && before?.lower !== "the") ||
      (token.lower === "warning" && /^(,|by)$/.test(before?.lower ?? "") && next?.pos !== "PUNCT")
    );
  if (token?.pos !== "NOUN" || !/(s|ed)$/.test(token.lower)) return false;
  if (before && endsAfterQuotation(line, i)) return true;
  if (!before || !next) return false;
  if (/^(which|who)$/.test(before.lower) && next.lower === "that") return true; // "the study, which notes that"
  const isName =
    isNameAt(line, before) || /^(he|she|it|they|who)$/.test(before.lower) || OUTLET_HEADS.has(before.lower);
  const isWriting = DOCUMENTS.has(before.lower) || isPersonNoun(before.lower);
  if (
    isWriting &&
    /^(claims|notes|states|says|argues)$/.test(token.lower) &&
    (next.pos === "PRON" || next.lower === ",")
  )
    return true;
  if (next.lower === "that") return isName || before.pos === "NOUN" || BODIES.has(before.lower);
  const isPlain = /^(reports|claims|notes|says|writes|states|argues|fears|hopes|shows)$/.test(token.lower);
  if (isName && isPlain && (next.pos === "DET" || next.pos === "PROPN" || next.pos === "PRON")) return true;
  return (
    isPlain &&
    isName &&
    (next === undefined || next.lower === "that" || next.lower === ":" || next.lower === "." || next.lower === ",")
  );
}

/** A name, whatever the tagger takes it for: it reads "Lynch" as a verb. */
const isNameAt = (line: Line, token: Token) =>
  token.pos === "PROPN" || (token.pos === "VERB" && isCapitalised(line, token) && !/(ed|ing)$/.test(token.lower));

/** "“Who are you?” the senior pilot demands.": nothing but the sayer between a quotation and the word that ends its clause. */
function endsAfterQuotation(line: Line, i: number): boolean {
  const { tokens } = line;
  if (!/^[.,]$/.test(tokens[i + 1]?.lower ?? ".")) return false;
  for (let k = i - 1; k > 0 && i - k < 8; k--) {
    const token = tokens[k];
    if (!token || /^[,;:]$/.test(token.lower) || token.pos === "VERB" || token.pos === "AUX") return false;
    if (isQuoteMark(token)) return (line.quoted[k - 1] ?? -1) >= 0 && i - k > 1;
  }
  return false;
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
  // "it is widely reported that"
  if (/^(reported|said|alleged|rumored|rumoured|claimed)$/.test(verb?.lower ?? "") && after[0]?.lower === "that")
    return { cueClass: "credit", form: "passive", at: i, first, last: i };
  const by = after.findIndex((token) => token.lower === "by");
  if (
    by >= 0 &&
    by < 8 &&
    /^(see|view|regard|report|describe|call|label|dub|criticize|denounce|condemn|praise|accuse|confirm|announce|disclose|reveal|reject|dismiss|say|note|question|characterize|declare|tell|inform|warn|propose|demand|urge|allege)$/.test(
      verb?.lemma ?? "",
    )
  )
    return { cueClass, form: "passive", at: i, first, last: i };
  return undefined;
}
