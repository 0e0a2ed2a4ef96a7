import type { Token } from "../../model/article";
import type { Difference } from "../../model/claim";
import { type Span, sliceSpan } from "../../model/span";
import { contextOf, overlapShare } from "../../text/contextOf";
import { inTextOrder, pairsOf, placeIn, tellAll } from "./gatherValues";
import type { Telling } from "./readTelling";

/** That nothing like it was before, and that something was: the one claim that news texts flatly contradict each other on. */
const NEVER_BEFORE =
  /\b(?:unprecedented|(?:for\s+)?the\s+first(?:[\s-]ever)?\s+time|first(?:[\s-]ever|\s+known)|never\s+before|without\s+precedent)\b/giu;
const BEFORE_TOO =
  /\b(?:not\s+(?:the\s+|for\s+the\s+)?first(?:\s+time)?|(?:isn|wasn)['’]t\s+the\s+first(?:\s+time)?|not\s+(?:unprecedented|new|without\s+precedent)|hardly\s+(?:unprecedented|the\s+first)|has\s+happened\s+before|had\s+happened\s+before)\b/giu;

/** Words around a denied verb that must be shared for it to deny what the other tells. */
const SAME_THING = 0.4;
const RADIUS = 7;
const NEGATION = /^(?:not|n't|never|neither|nor|no|cannot|without)$/;
/** Verbs that deny what they govern, and words that leave open whether it is so. */
const OPEN =
  /^(?:avoid|refuse|decline|deny|fail|prevent|stop|refrain|reject|rule|unwilling|unlikely|hesitate|whether|if|unless|or)$/;
/** Verbs that say nothing of their own ("take place", "take steps"): one denied is no denial of the other. */
const EMPTY =
  /^(?:be|have|do|take|make|get|go|come|give|say|tell|want|need|will|would|can|could|may|might|should|must)$/;
/** Words before a verb among which a negation may stand that denies it or leaves open what is denied. */
const FAR = 12;

/**
 * What one telling says was so and the other says was not. "Unprecedented" against "not the first time" is shown; a
 * verb told by one and denied by the other is for a person to check: denials nearly always deny something else.
 */
export function findPolarityDifferences(tellings: readonly Telling[]): Difference[] {
  const english = tellings.filter((telling) => telling.article.language.startsWith("en"));
  return [...findNoveltyDifferences(english), ...findDenials(english)].slice(0, 1);
}

function findNoveltyDifferences(tellings: readonly Telling[]): Difference[] {
  const sides = tellings.map((telling) => {
    const denied = spansOf(telling, BEFORE_TOO);
    const claimed = spansOf(telling, NEVER_BEFORE).filter(
      (s) => !denied.some((d) => d.start <= s.start && s.start < d.end),
    );
    return { telling, denied, claimed };
  });
  // A telling that says both is weighing the two, not contradicting another.
  const plain = sides.filter((side) => side.denied.length === 0 || side.claimed.length === 0);
  if (!plain.some((s) => s.denied.length > 0) || !plain.some((s) => s.claimed.length > 0)) return [];
  const values = plain.flatMap(({ telling, denied, claimed }) =>
    [...denied, ...claimed].map((span) => ({
      ...placeIn(telling, span),
      value: sliceSpan(telling.article.text, span),
    })),
  );
  const because = "One says that it never happened before, the other that it did.";
  return [{ kind: "polarity", confidence: "sure", values: inTextOrder(values), because }];
}

function spansOf({ article, members }: Telling, pattern: RegExp): Span[] {
  return members.flatMap((member) =>
    [...article.text.slice(member.start, member.end).matchAll(pattern)].map((match) => ({
      start: member.start + match.index,
      end: member.start + match.index + match[0].length,
    })),
  );
}

type Verb = {
  readonly lemma: string;
  /** `open` where a negation, "avoid" or "whether" stands farther off: it may deny the verb or something else. */
  readonly said: "told" | "denied" | "open";
  /** The last noun before the verb: who is said to do it, for all that can be told. */
  readonly subject: string | undefined;
  readonly span: Span;
};
type Denial = { readonly a: Telling; readonly b: Telling; readonly x: Verb; readonly y: Verb };

function findDenials(tellings: readonly Telling[]): Difference[] {
  const found = pairsOf(tellings).flatMap(([a, b]) => findDenialsOf(a, b));
  const isOneSubject = ({ x, y }: Denial) => x.subject !== undefined && x.subject === y.subject;
  const denial = found.find(isOneSubject) ?? found[0];
  if (!denial) return [];
  const isSure = isOneSubject(denial);
  const same = found.filter((other) => other.x.lemma === denial.x.lemma && isOneSubject(other) === isSure);
  return [
    {
      kind: "polarity",
      confidence: isSure ? "sure" : "check",
      values: tellAll(same.map(({ a, b, x, y }) => ({ a, b, x: x.span, y: y.span }))),
      because: "One tells it, the other says that it is not so.",
    },
  ];
}

function findDenialsOf(a: Telling, b: Telling): Denial[] {
  const [verbsA, verbsB] = [verbsOf(a), verbsOf(b)];
  return [...new Set(verbsA.map((verb) => verb.lemma))].flatMap((lemma) => {
    const [inA, inB] = [verbsA.filter((v) => v.lemma === lemma), verbsB.filter((v) => v.lemma === lemma)];
    const [x, y] = [inA[0], inB[0]];
    if (!x || !y || inA.some((v) => inB.some((w) => v.said === w.said || v.said === "open" || w.said === "open")))
      return [];
    const context = overlapShare(contextOf(a.tokens, x.span, RADIUS), contextOf(b.tokens, y.span, RADIUS));
    return context >= SAME_THING ? [{ a, b, x, y }] : [];
  });
}

function verbsOf(telling: Telling): Verb[] {
  return telling.sentences.flatMap((sentence) => {
    const words = sentence.tokens.filter((token) => token.isWord);
    return words.flatMap((token, at): Verb[] => {
      if (token.pos !== "VERB" || EMPTY.test(token.lemma) || !telling.tokens.includes(token)) return [];
      const before = words.slice(Math.max(0, at - FAR), at).reverse();
      const distance = before.findIndex((word) => NEGATION.test(word.lower));
      // "not be allowed to enter", "not want to enter": nothing of its own stands between.
      const isDenied = distance >= 0 && before.slice(0, distance).every(isHelping);
      const isOpen = (distance >= 0 && !isDenied) || before.some((word) => OPEN.test(word.lemma));
      const negation = isDenied ? before[distance] : undefined;
      return [
        {
          lemma: token.lemma,
          said: isOpen ? "open" : isDenied ? "denied" : "told",
          subject: before.find((word) => word.pos === "NOUN" || word.pos === "PROPN")?.lemma,
          span: { start: (negation ?? token).start, end: token.end },
        },
      ];
    });
  });
}

const isHelping = ({ pos, lemma }: Token): boolean =>
  /^(?:AUX|ADV|PART|ADP|SCONJ)$/.test(pos) || EMPTY.test(lemma) || /^(?:allow|able|willing|seek|plan|try)$/.test(lemma);
