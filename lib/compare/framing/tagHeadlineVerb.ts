import type { PartOfSpeech, Sentence, Token } from "../../model/article";

/**
 * Verbs that headlines put between two names and that a tagger takes for nouns: "Obama Taunts G.O.P.", "prosecutors subpoena
 * campaign". Only words whose form with -s is seldom a noun before another noun: no "talks", "cuts", "plans", "charges",
 * "attacks", "calls". Written for this program.
 */
const HEADLINE_VERBS = new Set(
  (
    "accuse mock taunt blame slam blast rip urge demand subpoena sue back defend reject vow seek weigh nix praise hail criticize " +
    "condemn denounce endorse oppose block approve pass veto override repeal arrest indict deny ignore join beat warn threaten ask " +
    "tell meet want need suggest cancel delay halt suspend reverse unveil announce reveal launch send make take get give keep pick " +
    "tap quit oust scold rebuke assail chide lambaste mull tout trash bash pan shun snub spurn court woo free hold call"
  ).split(" "),
);

const NAMES: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN"]);
const OBJECT_OPENERS: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON"]);

/** The headline with the first such word read as the verb it is; the same sentence where there is none. */
export function tagHeadlineVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const at = tokens.findIndex((_, i) => isVerbAmongNouns(tokens, i));
  if (at < 0) return sentence;
  return { ...sentence, tokens: tokens.map((token, i) => (i === at ? { ...token, pos: "VERB" } : token)) };
}

function isVerbAmongNouns(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || !NAMES.has(token.pos) || !NAMES.has(before.pos) || !OBJECT_OPENERS.has(next.pos))
    return false;
  // "Democrats demand", "Obama demands": one of the two has the -s
  const isPlural = /[^s]s$/.test(before.lower) && before.pos === "NOUN";
  const base = token.lower.replace(/ies$/, "y").replace(/(?<=ss|sh|ch)es$|s$/, "");
  return isPlural ? HEADLINE_VERBS.has(token.lower) : token.lower !== base && HEADLINE_VERBS.has(base);
}
