import type { Difference } from "../../model/claim";
import { type Span, sliceSpan } from "../../model/span";
import { contextOf, overlapShare } from "../../text/contextOf";
import { inTextOrder, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** That nothing like it was before, and that something was: the one claim that news texts flatly contradict each other on. */
const NEVER_BEFORE =
  /\b(?:unprecedented|(?:for\s+)?the\s+first(?:[\s-]ever)?\s+time|first(?:[\s-]ever|\s+known)|never\s+before|without\s+precedent)\b/giu;
const BEFORE_TOO =
  /\b(?:not\s+(?:the\s+|for\s+the\s+)?first(?:\s+time)?|(?:isn|wasn)['’]t\s+the\s+first(?:\s+time)?|not\s+(?:unprecedented|new|without\s+precedent)|hardly\s+(?:unprecedented|the\s+first)|has\s+happened\s+before|had\s+happened\s+before)\b/giu;

/** Words around a denied verb that must be shared for it to deny what the other tells. */
const SAME_THING = 0.4;
const RADIUS = 7;
const NEGATION = /^(?:not|n't|never|neither)$/;

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

type Verb = { readonly lemma: string; readonly isDenied: boolean; readonly span: Span };

function findDenials(tellings: readonly Telling[]): Difference[] {
  return pairsOf(tellings).flatMap(([a, b]): Difference[] => {
    const [verbsA, verbsB] = [verbsOf(a), verbsOf(b)];
    const lemmas = new Set(verbsA.map((verb) => verb.lemma));
    for (const lemma of lemmas) {
      const [inA, inB] = [verbsA.filter((v) => v.lemma === lemma), verbsB.filter((v) => v.lemma === lemma)];
      const [x, y] = [inA[0], inB[0]];
      if (!x || !y || inA.some((v) => inB.some((w) => w.isDenied === v.isDenied))) continue;
      if (overlapShare(contextOf(a.tokens, x.span, RADIUS), contextOf(b.tokens, y.span, RADIUS)) < SAME_THING) continue;
      const values = [[a, x] as const, [b, y] as const].map(([telling, verb]) => ({
        ...placeIn(telling, verb.span),
        value: sliceSpan(telling.article.text, verb.span),
      }));
      const because = "One tells it, the other says that it is not so.";
      return [{ kind: "polarity", confidence: "check", values: inTextOrder(values), because }];
    }
    return [];
  });
}

function verbsOf(telling: Telling): Verb[] {
  return telling.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): Verb[] => {
      if (token.pos !== "VERB" || !telling.tokens.includes(token)) return [];
      const before = sentence.tokens.slice(Math.max(0, at - 3), at);
      const negation = before.find((t) => NEGATION.test(t.lower));
      return [
        {
          lemma: token.lemma,
          isDenied: negation !== undefined,
          span: { start: (negation ?? token).start, end: token.end },
        },
      ];
    }),
  );
}
