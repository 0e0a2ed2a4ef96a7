import type { Token } from "../model/article";
import type { Line } from "./readLine";

const AUXILIARY =
  /^(have|has|had|'ve|'s|be|is|are|was|were|been|being|do|does|did|will|would|can|could|may|might|must|should|shall|'ll|'d|not|n't|to)$/;

/** First token of the verb group: auxiliaries, adverbs and "to" before the verb. */
export function startOfGroup(tokens: readonly Token[], i: number): number {
  let first = i;
  for (let k = i - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token) break;
    if (AUXILIARY.test(token.lower) && !(token.lower === "'s" && token.pos === "PART")) first = k;
    else if (token.lower === "further")
      first = k; // tagged as a verb
    else if (token.pos === "ADV" && !/^(when|where|why|how|then|so|however|meanwhile)$/.test(token.lower)) {
      if (/ly$/.test(token.lower) || token.lower === "first") first = k;
      else if (k > 0 && (AUXILIARY.test(tokens[k - 1]?.lower ?? "") || tokens[k - 1]?.pos !== "PUNCT")) first = k;
      else break;
    } else break;
  }
  return first;
}

/** Last token of the cue: particles that belong to the verb ("called for", "pointed out", "went on to say"). */
export function endOfGroup({ tokens }: Line, i: number): number {
  const verb = tokens[i];
  const next = tokens[i + 1];
  if (!verb || !next) return i;
  const pair = `${verb.lemma} ${next.lower}`;
  return /^(call (for|on|out)|point (out|to)|refer to|push (for|back)|argue (for|against)|lash out|plead (for|with)|complain (about|of)|warn (of|against|about)|speak (of|about)|accuse of|object to|write back|respond to|agree (with|on)|think of|allude to)$/.test(
    pair,
  )
    ? i + 1
    : i;
}

/** The verb of "quoted two pilots as saying" whose "as" stands at `as`; undefined where there is none, or no object. */
export function quotingVerb(tokens: readonly Token[], as: number): number | undefined {
  if (tokens[as]?.lower !== "as") return undefined;
  for (let i = as - 2; i >= 0 && as - i < 14; i--) {
    const token = tokens[i];
    if (!token || /^[;:."]$/.test(token.lower)) return undefined;
    if (/^(quote|cite)$/.test(token.lemma) && token.pos === "VERB") return i;
  }
  return undefined;
}

/** "was told", "were quoted", "been described": a form of "be" and a past participle. */
export function isPassive(token: Token, group: readonly string[]): boolean {
  if (!/(ed|en|said|told|known|held|put|cast|read|thought|felt|found|shown|seen|understood)$/.test(token.lower))
    return false;
  const be = group.findLastIndex((word) => /^(is|are|was|were|be|been|being|'s|'re)$/.test(word));
  const have = group.findLastIndex((word) => /^(have|has|had|'ve|'d)$/.test(word));
  return be >= 0 && be >= have && !/^(had|did)$/.test(token.lower);
}
