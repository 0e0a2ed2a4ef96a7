import type { Token } from "../../model/article";
import type { Difference } from "../../model/claim";
import { overlapOf } from "../../model/span";
import { contextOf, overlapShare } from "../../text/contextOf";
import { ACT_CONTRASTS } from "./actContrasts";
import { pairsOf, tellAll } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Words on either side of an act, and words after it, that tell what it is done to. */
const RADIUS = 7;
const REACH = 10;
/** Share of words around two acts from which one thing was done. Chosen on the training stories. */
const SAME_THING = 0.4;
const OPEN = /^(?:not|n't|never|no|to|will|would|could|may|might|should|if|whether|or|cannot|without)$/;
/** Words before an act among which one of those leaves open whether it was done. */
const BEFORE = 4;

/**
 * Another act done to one thing: two managers suspended here, dismissed there. Only acts of a small table, told as done
 * by the outlet itself, among the same words, where neither telling has the other's act too. Prefers to miss one: other verbs
 * of one row nearly always tell the same in other words, or something else.
 */
export function findActDifferences(tellings: readonly Telling[]): Difference[] {
  const english = tellings.filter((telling) => telling.article.language.startsWith("en"));
  const acts = new Map(english.map((telling) => [telling, actsOf(telling)]));
  const found = pairsOf(english).flatMap(([a, b]) => contrastOf(a, acts.get(a) ?? [], b, acts.get(b) ?? []) ?? []);
  const same = found.filter(({ contrast }) => contrast === found[0]?.contrast);
  if (same.length === 0) return [];
  const because = "What was done is told as two acts of which only one was done.";
  return [{ kind: "action", confidence: "sure", values: tellAll(same), because }];
}

function contrastOf(a: Telling, as: readonly Token[], b: Telling, bs: readonly Token[]) {
  for (const x of as)
    for (const y of bs) {
      const contrast = ACT_CONTRASTS.find(
        ([one, other]) => parts(one, other, x, y, as, bs) || parts(other, one, x, y, as, bs),
      );
      if (contrast && areOfOneThing(a, x, b, y)) return { a, x, b, y, contrast };
    }
  return undefined;
}

/** The same words around the two, or after them: what an act is done to mostly follows it. */
function areOfOneThing(a: Telling, x: Token, b: Telling, y: Token): boolean {
  const after = ({ tokens }: Telling, token: Token) => tokens.filter((other) => other.start >= token.start);
  const around = overlapShare(contextOf(a.tokens, x, RADIUS), contextOf(b.tokens, y, RADIUS));
  const behind = overlapShare(contextOf(after(a, x), x, REACH), contextOf(after(b, y), y, REACH));
  return Math.max(around, behind) >= SAME_THING;
}

/** Each telling has its own act and none of the other's. */
function parts(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  x: Token,
  y: Token,
  as: readonly Token[],
  bs: readonly Token[],
): boolean {
  if (!one.has(x.lemma) || !other.has(y.lemma)) return false;
  return !as.some((token) => other.has(token.lemma)) && !bs.some((token) => one.has(token.lemma));
}

/** Verbs told as done, outside quotation marks. */
function actsOf({ sentences, tokens, quotes }: Telling): Token[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.tokens.filter((token) => token.isWord);
    return words.filter((token, at) => {
      if (token.pos !== "VERB" || !tokens.includes(token) || quotes.some((quote) => overlapOf(quote, token) > 0))
        return false;
      return !words.slice(Math.max(0, at - BEFORE), at).some((word) => OPEN.test(word.lower));
    });
  });
}
