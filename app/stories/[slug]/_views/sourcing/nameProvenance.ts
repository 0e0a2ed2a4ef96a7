import { isSharedText, type ProvenanceEdge, type ProvenanceKind } from "@/lib/model/sourcing";

/** What a kind of tie is called, and how its line is drawn: told apart by dashes, width and arrowhead, not by colour. */
export type TieName = {
  readonly word: string;
  readonly means: string;
  readonly dash: string;
  readonly width: number;
  readonly hasArrow: boolean;
};

const PROVENANCE_NAMES: Readonly<Record<ProvenanceKind | "shares", TieName>> = {
  cites: { word: "cites", means: "tells what the other reported", dash: "", width: 1.6, hasArrow: true },
  credits: { word: "credits", means: "says the other had it first", dash: "7 4", width: 1.6, hasArrow: true },
  confirms: {
    word: "confirms",
    means: "has sources of its own for what the other had first",
    dash: "2 4",
    width: 2,
    hasArrow: true,
  },
  reprints: { word: "reprints", means: "prints the other’s text, and says so", dash: "", width: 3.6, hasArrow: true },
  shares: {
    word: "prints the same text as",
    means: "no arrow, as the texts don’t say who had it first",
    dash: "",
    width: 3.6,
    hasArrow: false,
  },
};

/** The name of a tie; a text that two articles share has one of its own, without a direction. */
export function nameTie(edge: ProvenanceEdge): TieName {
  return PROVENANCE_NAMES[isSharedText(edge) ? "shares" : edge.kind];
}
