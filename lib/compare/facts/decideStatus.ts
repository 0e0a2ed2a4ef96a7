import type { AlignedGroup, Difference, GroupStatus } from "../../model/claim";
import { describeRow, ROW_FEATURES } from "./describeRow";
import type { Telling } from "./readTelling";
import { STATUS_WEIGHTS } from "./statusWeights";

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
  const features = describeRow(tellings, differences);
  const odds = ROW_FEATURES.reduce((sum, name) => sum + STATUS_WEIGHTS[name] * features[name], STATUS_WEIGHTS.bias);
  return odds > 0 ? "detail" : "agree";
}

const wordsOf = ({ tokens }: Telling): string =>
  tokens
    .filter((token) => token.isWord)
    .map((token) => token.lower)
    .join(" ");
