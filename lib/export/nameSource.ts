import type { Attribution, SourceType } from "../model/attribution";
import { sliceSpan } from "../model/span";

/** How each type of source is called in print. */
export const SOURCE_TYPE_NAMES: Readonly<Record<SourceType, string>> = {
  "named-person": "named person",
  "named-organization": "named organisation",
  anonymous: "unnamed source",
  "unnamed-group": "unnamed group",
  document: "document",
  outlet: "another outlet",
};

/** Who a statement is credited to, with the type and the reason given for a missing name; "own voice" where to nobody. */
export function nameSource(attribution: Attribution | null, text: string): string {
  if (!attribution) return "own voice";
  const { source, speaker, sourceType, anonymityReason, via } = attribution;
  const name = speaker ?? (source ? sliceSpan(text, source) : "somebody the sentence does not name");
  const reason =
    sourceType === "anonymous"
      ? anonymityReason
        ? `, reason given: “${sliceSpan(text, anonymityReason)}”`
        : ", no reason given"
      : "";
  return `${name} (${SOURCE_TYPE_NAMES[sourceType]}${reason})${via ? `, through ${via}` : ""}`;
}
