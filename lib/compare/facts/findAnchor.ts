import type { Token } from "../../model/article";
import { overlapOf, type Span } from "../../model/span";
import type { Telling } from "./readTelling";

/** Verbs that report or come before the verb that says what happened. */
const LIGHT = new Set(
  "be have do will would can could may might must should get go come take make begin start".split(" "),
);
export const SPEECH = new Set(
  "say tell announce add report write state declare note claim argue insist warn ask speak reply call suggest describe deny confirm".split(
    " ",
  ),
);
/** Words from a date to the verb it dates at most; farther ones belong to another clause. */
const FARTHEST = 9;

/**
 * The verb that a date (or another adverbial) belongs to: the nearest full verb before it in its sentence, else the
 * nearest after it, by dictionary form; speech verbs are one ("say"). Undefined where none stands near.
 */
export function findAnchor(telling: Telling, span: Span): string | undefined {
  const sentence = telling.sentences.find((s) => overlapOf(s, span) > 0);
  if (!sentence) return undefined;
  const words = sentence.tokens.filter((token) => token.isWord || token.lower === ",");
  const before = words.filter((token) => token.end <= span.start).reverse();
  const after = words.filter((token) => token.start >= span.end);
  const isFirst = before.filter((token) => token.isWord).length < 3;
  const verb = isFirst ? (nearestVerb(after) ?? nearestVerb(before)) : (nearestVerb(before) ?? nearestVerb(after));
  if (!verb) return undefined;
  return SPEECH.has(verb.lemma) ? "say" : verb.lemma;
}

function nearestVerb(words: readonly Token[]): Token | undefined {
  return words.slice(0, FARTHEST).find((token) => token.pos === "VERB" && !LIGHT.has(token.lemma));
}
