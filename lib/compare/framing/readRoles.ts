import type { Token } from "../../model/article";
import type { HeadlineView } from "../../model/framing";
import type { Span } from "../../model/span";
import type { NounPhrase } from "../../text/findNounPhrases";

export type Roles = Pick<HeadlineView, "actor" | "verb" | "actedOn">;

const NOBODY: Roles = { actor: null, verb: null, actedOn: null };
const PARTICLES = new Set(["out", "off", "down", "up", "back", "aside"]);

/** "Flynn Not Cooperating" would be shown as "Flynn / Cooperating", "If the deal fails" as a deal that fails. */
const TURNING = /^(not|no|never|n't|n’t|cannot|if|unless|who|while|without|\w+n['’]t)$/;

/**
 * Who does what to whom in a headline that says it in the plainest order: the actor first (or right after a colon), the verb
 * next to it, the one acted on next to that. Anything else gives null parts: of some hundred real headlines a looser
 * reading told one in four wrong, and a wrong actor is worse than none. "Etheridge, Caught on Video, Apologizes" gives none.
 */
export function readRoles(tokens: readonly Token[], phrases: readonly NounPhrase[]): Roles {
  const at = tokens.findIndex((token, i) => token.pos === "VERB" && i > 0 && !isInside(phrases, i));
  const verb = tokens[at];
  const before = phrases.filter(({ head }) => head < at).at(-1);
  const subject = before && joinList(tokens, phrases, before);
  if (!verb || !subject || tokens.slice(0, at + 2).some(({ lower }) => TURNING.test(lower))) return NOBODY;
  if (!isFirst(tokens, subject.from) || !isNext(tokens, subject.head, at) || isDoubtfulVerb(tokens, at)) return NOBODY;
  const particle = tokens[at + 1];
  const hasParticle = particle !== undefined && PARTICLES.has(particle.lower);
  const verbSpan = { start: (helperOf(tokens, at) ?? verb).start, end: hasParticle ? particle.end : verb.end };
  const actor = { start: subject.start, end: subject.end };
  if (isPassive(tokens, at)) {
    const agent = tokens[at + 1]?.lower === "by" ? phrases.find(({ from }) => from === at + 2) : undefined;
    return { actor: agent ? spanOf(agent) : null, verb: verbSpan, actedOn: actor };
  }
  const actedOn = objectAfter(tokens, phrases, hasParticle ? at + 1 : at);
  return actedOn === null && EMPTY_VERBS.has(verb.lemma) ? NOBODY : { actor, verb: verbSpan, actedOn };
}

/** "Congressman Gets Rough": without an object these say nothing of what is done. */
const EMPTY_VERBS = new Set(["get", "make", "take", "keep", "give", "put", "do"]);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const isInside = (phrases: readonly NounPhrase[], at: number): boolean =>
  phrases.some(({ from, head }) => from <= at && at <= head);

/** "Nebraska and Oklahoma" is one actor of two phrases. */
function joinList(tokens: readonly Token[], phrases: readonly NounPhrase[], last: NounPhrase) {
  const earlier = tokens[last.from - 1]?.pos === "CCONJ" && phrases.find(({ head }) => head === last.from - 2);
  return earlier ? { ...last, from: earlier.from, start: earlier.start } : last;
}

const isFirst = (tokens: readonly Token[], from: number): boolean => from === 0 || tokens[from - 1]?.lower === ":";

/** Only helpers and adverbs may stand between: "Rivera will soon sign". */
const isNext = (tokens: readonly Token[], head: number, at: number): boolean =>
  tokens.slice(head + 1, at).every(({ pos, lower }) => pos === "AUX" || pos === "ADV" || lower === "to");

/** "Republicans Vow to Block" and "Mayor to Block" look alike; "Man running for mayor", "Board expected to meet" have no agent. */
function isDoubtfulVerb(tokens: readonly Token[], at: number): boolean {
  const helper = helperOf(tokens, at);
  const next = tokens[at + 1];
  const lower = tokens[at]?.lower ?? "";
  if (helper?.lower === "to") return tokens[at - 2]?.pos !== "PROPN";
  if (helper) return false;
  if (/ing$/.test(lower) || next?.lower === "to") return true;
  return isParticiple(lower) && next?.pos === "ADP" && next.lower !== "by";
}

/** The phrase that follows at once, or after "with"; not one that is the subject of a clause ("Says Legislators May Act"). */
function objectAfter(tokens: readonly Token[], phrases: readonly NounPhrase[], at: number): Span | null {
  const from = tokens[at + 1]?.lower === "with" ? at + 2 : at + 1;
  const object = phrases.find((phrase) => phrase.from === from);
  const next = object && tokens[object.head + 1];
  const isWhole =
    next?.pos !== "AUX" && next?.pos !== "VERB" && next?.pos !== "PART" && !/^['’]s?$/.test(next?.lower ?? "");
  return object && (isWhole || next?.lower === "to") ? spanOf(object) : null;
}

function helperOf(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.pos === "AUX" || before?.lower === "to" ? before : undefined;
}

const isParticiple = (lower: string): boolean => /(ed|en|wn|ght|lt|nt)$/.test(lower);

/** "was blasted", and headlines' "Mayor blasted by rival": a participle before "by". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return isParticiple(tokens[at]?.lower ?? "") && (tokens[at - 1]?.lemma === "be" || tokens[at + 1]?.lower === "by");
}
