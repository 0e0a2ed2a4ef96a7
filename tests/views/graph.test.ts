import { describe, expect, test } from "vitest";
import { listOutlets } from "@/app/stories/[slug]/_views/listOutlets";
import { type Graph, layOutGraph } from "@/app/stories/[slug]/_views/sourcing/layOutGraph";
import { nameTie } from "@/app/stories/[slug]/_views/sourcing/nameProvenance";
import type { ProvenanceEdge } from "@/lib/model/sourcing";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const outlets = listOutlets(makeStory({ articles: BRIDGE })).compared;
const edge = (from: string, to: string, toArticle: string | null = null): ProvenanceEdge => ({
  from,
  to,
  toArticle,
  kind: "cites",
  evidence: [],
  because: "it says so",
});

/** How near the two nearest numbers of a graph stand, in pixels. */
function measureNearest({ edges }: Graph): number {
  const distances = edges.flatMap((a, i) =>
    edges.slice(i + 1).map((b) => Math.hypot(a.labelX - b.labelX, a.labelY - b.labelY)),
  );
  return Math.min(...distances);
}

test("an outlet that names whose text it prints leans on it; two that print the same have no direction", () => {
  const printed = { article: "a2", start: 0, end: 9 };
  const credited: ProvenanceEdge = { ...edge("a2", "Wire One"), kind: "reprints", evidence: [printed] };
  expect(nameTie(credited)).toMatchObject({ word: "reprints", hasArrow: true });
  const alike = { ...edge("a2", "The Harbour Ledger", "a1"), kind: "reprints" as const };
  expect(nameTie({ ...alike, evidence: [printed, { article: "a1", start: 0, end: 9 }] }).hasArrow).toBe(false);
  expect(nameTie({ ...alike, evidence: [printed] }).hasArrow).toBe(true);
});

describe("the picture of who leans on whom", () => {
  test("keeps the numbers apart where lines to several outsiders cross", () => {
    const graph = layOutGraph(
      [
        edge("a1", "Wire One"),
        edge("a2", "Wire Three"),
        edge("a2", "Wire Four"),
        edge("a3", "Wire One"),
        edge("a3", "Wire Two"),
      ],
      outlets,
    );
    // A number's circle is 24 wide.
    expect(measureNearest(graph)).toBeGreaterThanOrEqual(24);
  });

  test("keeps room on the left only where outlets of the story lean on each other", () => {
    const xOf = (provenance: readonly ProvenanceEdge[]) => layOutGraph(provenance, outlets).nodes[0]?.x ?? 0;
    expect(xOf([edge("a1", "Wire One")])).toBeLessThan(10);
    expect(xOf([edge("a1", "Northfield Post", "a2")])).toBeGreaterThan(100);
  });
});
