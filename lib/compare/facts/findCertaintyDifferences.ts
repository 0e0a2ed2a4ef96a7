import type { Token } from "../../model/article";
import type { Difference } from "../../model/claim";
import type { Span } from "../../model/span";
import { contextOf, overlapShare } from "../../text/contextOf";
import { MODALITY_WORDS, type Modality } from "../../text/modalityWords";
import { SPEECH } from "./findAnchor";
import { inTextOrder, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** How far before its verb a cue may stand, in words: "is expected by some to announce" has three between. */
const REACH = 4;
const LIGHT = new Set(
  "be have do will can could may might must should would say get go come take make want need know think".split(" "),
);

/** Verbs of planning in the past are no acts done. */
const INTENDING = new Set("intend plan hope expect prepare decide agree promise vow pledge schedule".split(" "));

/** States that may be confirmed or only believed. */
const STATES = new Set("dead alive missing killed injured wounded responsible".split(" "));

/** "the possibility that she broke the law": what hangs on such a noun is no firmer than it. */
const HEDGING_NOUNS: ReadonlyMap<string, Modality> = new Map([
  ["possibility", "possible"],
  ["allegation", "alleged"],
  ["accusation", "alleged"],
  ["suspicion", "believed"],
  ["belief", "believed"],
]);

/** Share of words around from which "went to the docks" and "planned to return to the docks" are one going. */
const SAME_THING = 0.6;
/** The same for one verb: "plans to meet her rival" and "met the premier" are two meetings. */
const LIKE_THING = 0.2;
const LEAST_WORDS = 3;
const RADIUS = 7;
const OBJECT_RADIUS = 5;

const isPast = (token: Token) => token.lower !== token.lemma && !/(?:ing|s)$/.test(token.lower);

/** One word of a telling and how firmly it is put there. */
type Put = { readonly word: string; readonly modality: Modality; readonly span: Span };

/** Pairs of firmness that a reader would call a difference outright: done or not yet, confirmed or believed. */
const PLAIN_CONTRASTS: ReadonlySet<string> = new Set([
  "plain|planned",
  "believed|confirmed",
  "alleged|confirmed",
  "confirmed|possible",
  "planned|possible",
]);

/**
 * The same act or state put with different firmness: confirmed / believed dead, expected to resign / resigned. Only
 * where both tellings use the same word for it, and never in the same firmness too: what is hedged must be one thing.
 */
export function findCertaintyDifferences(tellings: readonly Telling[]): Difference[] {
  const puts = new Map(tellings.map((telling) => [telling, findPuts(telling)]));
  const found = pairsOf(tellings).flatMap(([a, b]) => {
    const [as, bs] = [puts.get(a) ?? [], puts.get(b) ?? []];
    const contrast = contrastOf(a, as, b, bs) ?? findIntent(a, as, b, bs);
    return contrast ? [{ a, b, ...contrast }] : [];
  });
  const word = found.map((f) => wordOf(f.left, f.right)).sort()[0];
  const same = found.filter((f) => wordOf(f.left, f.right) === word);
  if (same.length === 0) return [];
  const values = new Map(
    same.flatMap(({ a, b, left, right }) =>
      [[a, left] as const, [b, right] as const].map(([telling, put]) => {
        const value = { ...placeIn(telling, put.span), value: put.modality };
        return [`${value.article} ${value.start}`, value] as const;
      }),
    ),
  );
  return [
    {
      kind: "certainty",
      confidence: same.some((f) => PLAIN_CONTRASTS.has(keyOf(f.left.modality, f.right.modality))) ? "sure" : "check",
      values: inTextOrder([...values.values()]),
      because: "The same thing is put with different firmness.",
    },
  ];
}

const wordOf = (a: Put, b: Put): string => (a.word < b.word ? a.word : b.word);

const keyOf = (a: Modality, b: Modality) => [a, b].sort().join("|");

function contrastOf(
  a: Telling,
  as: readonly Put[],
  b: Telling,
  bs: readonly Put[],
): { left: Put; right: Put } | undefined {
  for (const left of as) {
    const right = bs.find((put) => put.word === left.word && put.modality !== left.modality);
    // "officially endorse" confirms nothing that "endorsed" leaves open: only states are.
    if (!right || (keyOf(left.modality, right.modality) === "confirmed|plain" && !STATES.has(left.word))) continue;
    const isState = STATES.has(left.word);
    if (!isState && (likenPuts(a, left, b, right).share < LIKE_THING || !haveOneObject(a, left, b, right))) continue;
    const modalities = (puts: readonly Put[]) =>
      new Set(puts.filter((p) => p.word === left.word).map((p) => p.modality));
    const [inA, inB] = [modalities(as), modalities(bs)];
    if ([...inA].some((modality) => inB.has(modality))) continue;
    return { left, right };
  }
  return undefined;
}

/** Words that stand around both: their share of the fewer, and how many. */
function likenPuts(a: Telling, left: Put, b: Telling, right: Put): { readonly share: number; readonly count: number } {
  const [x, y] = [contextOf(a.tokens, left.span, RADIUS), contextOf(b.tokens, right.span, RADIUS)];
  return { share: overlapShare(x, y), count: [...x].filter((word) => y.has(word)).length };
}

/** The next words, where both have any, hold one in common: what is done to, or where one goes. */
function haveOneObject(a: Telling, left: Put, b: Telling, right: Put): boolean {
  const [x, y] = [[a, left] as const, [b, right] as const].map(([{ tokens }, { span }]) => {
    const after = tokens.filter((token) => token.start >= span.end);
    return contextOf(after, span, OBJECT_RADIUS);
  });
  return !x || !y || x.size === 0 || y.size === 0 || [...x].some((word) => y.has(word));
}

/** Told as done here and as planned there under another verb, among the same words. */
function findIntent(a: Telling, as: readonly Put[], b: Telling, bs: readonly Put[]) {
  for (const left of as)
    for (const right of bs) {
      const modalities = keyOf(left.modality, right.modality);
      if (
        modalities !== "plain|planned" ||
        [left, right].some((put) => INTENDING.has(put.word) || STATES.has(put.word))
      )
        continue;
      // Who tells both the going and the plan to return tells two things.
      if (as.some((put) => put.word === right.word) || bs.some((put) => put.word === left.word)) continue;
      const { share, count } = likenPuts(a, left, b, right);
      if (share >= SAME_THING && count >= LEAST_WORDS && haveOneObject(a, left, b, right)) return { left, right };
    }
  return undefined;
}

/** Verbs and states of a telling with the cue before them; the span runs from cue to word. */
function findPuts(telling: Telling): Put[] {
  if (!telling.article.language.startsWith("en")) return [];
  return telling.sentences.flatMap((sentence) => {
    const words = sentence.tokens.filter((token) => telling.tokens.includes(token));
    return words.flatMap((token, at): Put[] => {
      if (!token.isWord) return [];
      if (MODALITY_WORDS.has(token.lower) || LIGHT.has(token.lemma) || SPEECH.has(token.lemma)) return [];
      if (token.pos !== "VERB" && !STATES.has(token.lower)) return [];
      const cue = cueBefore(words, at);
      // Without a cue only what is told as done is firm: an infinitive or "-ing" hangs on words far off.
      if (!cue && !STATES.has(token.lower) && !isPast(token)) return [];
      const hedge = cue && (MODALITY_WORDS.get(cue.lower) ?? HEDGING_NOUNS.get(cue.lemma));
      const modality = hedge ?? "plain";
      return [{ word: token.lemma, modality, span: { start: (cue ?? token).start, end: token.end } }];
    });
  });
}

function cueBefore(words: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = words[i];
    if (!token) return undefined;
    if (MODALITY_WORDS.has(token.lower)) return token;
    // Another full verb between them takes the cue for itself, but for "to" chains: "expected to announce".
    if (token.pos === "VERB" && !LIGHT.has(token.lemma)) return undefined;
    const noun = token.lower === "that" ? words[i - 1] : undefined;
    if (noun && HEDGING_NOUNS.has(noun.lemma)) return noun;
    if (!token.isWord && /[,;:–—]/.test(token.lower)) return undefined;
    if (/^(?:that|who|which|and|but|because|if|when|after)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
