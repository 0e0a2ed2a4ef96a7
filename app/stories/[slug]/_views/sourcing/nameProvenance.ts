import type { ProvenanceKind } from "@/lib/model/sourcing";

/** What each kind of leaning is called, and how its line is drawn: told apart by dashes and width, not by colour. */
export const PROVENANCE_NAMES: Readonly<
  Record<
    ProvenanceKind,
    { readonly word: string; readonly means: string; readonly dash: string; readonly width: number }
  >
> = {
  cites: { word: "cites", means: "tells what the other reported", dash: "", width: 1.6 },
  credits: { word: "credits", means: "says the other had it first", dash: "7 4", width: 1.6 },
  confirms: { word: "confirms", means: "has sources of its own for what the other had first", dash: "2 4", width: 2 },
  reprints: { word: "reprints", means: "prints the same text", dash: "", width: 3.6 },
};
