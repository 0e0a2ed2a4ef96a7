import { readJudgement } from "./judgement";
import { type Judged, setBoth } from "./judgePairs";
import type { Node, Story } from "./readStory";
import siblingJudgement from "./siblingJudgement.json";
import { cosine } from "./sparseVector";

/** Signs that one outlet says a thing twice: headline and lead, lead and body, a quotation taken up again. */
export const SIBLING_SIGNS = [
  "acts",
  "√acts",
  "partners",
  "samePartner",
  "partnersOfOne",
  "headline",
  "headlineAndLead",
  "distance",
  "next",
  "actsOfOne",
] as const;

const judge = readJudgement(siblingJudgement, SIBLING_SIGNS);

/** Adds to the judged pairs how likely two sentences of one article state one claim, in place of the zeros there. */
export function judgeSiblings(story: Story, judged: Judged): void {
  measureSiblings(story, judged, (a, b, signs) => {
    setBoth(judged, [a.article, a.place], [b.article, b.place], judge(signs));
  });
}

/** Measures every pair of sentences of one article, once each. */
export function measureSiblings(
  story: Story,
  judged: Judged,
  visit: (a: Node, b: Node, signs: readonly number[]) => void,
): void {
  for (const [x, nodes] of story.byArticle.entries()) {
    const others = nodes.map((_, i) =>
      joinRows((judged[x] ?? []).flatMap((table, y) => (y === x ? [] : (table[i] ?? [])))),
    );
    for (const [i, a] of nodes.entries()) {
      for (const [j, b] of nodes.entries()) {
        if (j <= i) continue;
        const acts = cosine(a.acts, b.acts);
        const { alike, same } = comparePartners(others[i] ?? NONE, others[j] ?? NONE);
        const isHeadline = a.role === "headline" ? 1 : 0;
        visit(a, b, [
          acts,
          Math.sqrt(acts),
          alike,
          same,
          alike * same,
          isHeadline,
          b.role === "lead" ? isHeadline : 0,
          Math.log(j - i),
          j - i === 1 ? 1 : 0,
          acts * same,
        ]);
      }
    }
  }
}

const NONE = new Float64Array(0);

function joinRows(rows: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    joined.set(row, at);
    at += row.length;
  }
  return joined;
}

/** Whether the other outlets' sentences that match one match the other too: over all, and the best single one. */
function comparePartners(a: Float64Array, b: Float64Array): { alike: number; same: number } {
  let dot = 0;
  let ofA = 0;
  let ofB = 0;
  let same = 0;
  for (let k = 0; k < a.length; k++) {
    const u = a[k] ?? 0;
    const v = b[k] ?? 0;
    dot += u * v;
    ofA += u * u;
    ofB += v * v;
    const weaker = u < v ? u : v;
    if (weaker > same) same = weaker;
  }
  return { alike: dot === 0 ? 0 : dot / Math.sqrt(ofA * ofB), same };
}
