import { expect, test } from "vitest";
import { listOutlets } from "@/app/stories/[slug]/_views/listOutlets";
import { layOutGraph } from "@/app/stories/[slug]/_views/sourcing/layOutGraph";
import type { ProvenanceEdge } from "@/lib/model/sourcing";
import { BRIDGE } from "./bridgeStory";
import { makeStory } from "./makeStory";

const OUTLETS = listOutlets(makeStory({ articles: BRIDGE })).compared;
/** Across, in the picture's units: two numbers nearer than this cover each other's digits. */
const NUMBER_WIDTH = 18;

const cites = (from: string, to: string): ProvenanceEdge => ({
  from,
  to,
  toArticle: null,
  kind: "cites",
  evidence: [],
  because: "it says so",
});

test("numbers of lines that lead out of one outlet, and of lines that cross, do not cover each other", () => {
  const { edges } = layOutGraph(
    [
      cites("a1", "The Agency"),
      cites("a2", "The Gazette"),
      cites("a2", "The Post"),
      cites("a3", "The Agency"),
      cites("a3", "The Courier"),
    ],
    OUTLETS,
  );
  expect(edges).toHaveLength(5);
  for (const a of edges)
    for (const b of edges)
      if (a !== b) expect(Math.hypot(a.labelX - b.labelX, a.labelY - b.labelY)).toBeGreaterThan(NUMBER_WIDTH);
});
