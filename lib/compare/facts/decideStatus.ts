import type { AlignedGroup, Difference, GroupStatus } from "../../model/claim";
import { readSpoken } from "../../text/compareUtterances";
import { describeRow, ROW_FEATURES } from "./describeRow";
import type { Telling } from "./readTelling";
import { STATUS_WEIGHTS } from "./statusWeights";

/** Share of each telling's words in quotation marks, and of these in the other's, from which two tell one utterance alike. */
const LEAST_QUOTED = 0.2;
const LEAST_SHARED = 0.7;

/**
 * The status of a row. `differ` wherever a sure difference stands that cannot be right on both sides; `agree` or `detail` by how much
 * the tellings share and how unlike their lengths are, weighed as annotators did: a row that one tells at length and
 * the other in passing is `detail` though nothing in it differs.
 */
export function decideStatus(
  group: AlignedGroup,
  tellings: readonly Telling[],
  differences: readonly Difference[],
): GroupStatus {
  if (group.certainty === "unsure") return "unsure";
  if (differences.some(({ confidence, compatible }) => confidence === "sure" && !compatible)) return "differ";
  // What a person should check is no agreement yet.
  if (differences.length > 0) return "detail";
  // The same words tell the same, however long or short they are.
  if (new Set(tellings.map(wordsOf)).size === 1) return "agree";
  if (quoteAlike(tellings)) return "agree";
  const features = describeRow(tellings, differences);
  const odds = ROW_FEATURES.reduce((sum, name) => sum + STATUS_WEIGHTS[name] * features[name], STATUS_WEIGHTS.bias);
  return odds > 0 ? "detail" : "agree";
}

const wordsOf = ({ tokens }: Telling): string =>
  tokens
    .filter((token) => token.isWord)
    .map((token) => token.lower)
    .join(" ");

/** The same words quoted by all: what each says around them, who spoke and where, is the frame. */
function quoteAlike(tellings: readonly Telling[]): boolean {
  const quoted = tellings.map(({ article, quotes }) =>
    quotes.flatMap((quote) => readSpoken(article.text, quote).map((word) => word.plain)),
  );
  return quoted.every((words, i) => {
    const all = tellings[i]?.tokens.filter((token) => token.isWord).length ?? 0;
    const isShared = (others: readonly string[]) =>
      words.filter((word) => others.includes(word)).length >= LEAST_SHARED * words.length;
    return words.length > 0 && words.length >= LEAST_QUOTED * all && quoted.every(isShared);
  });
}
