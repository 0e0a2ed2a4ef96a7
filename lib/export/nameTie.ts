import { isSharedText, type ProvenanceEdge } from "../model/sourcing";

/** What one outlet does to another, as a verb; a text that both print has no direction, and its words give none. */
export function nameTie(edge: ProvenanceEdge): string {
  return isSharedText(edge) ? "prints the same text as" : edge.kind;
}
