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
      measurePartners((judged[x] ?? []).flatMap((table, y) => (y === x ? [] : (table[i] ?? [])))),
    );
    for (const [i, a] of nodes.entries()) {
      for (let j = i + 1; j < nodes.length; j++) {
        const b = nodes[j];
        if (!b) break;
        const acts = cosine(a.acts, b.acts);
        const { alike, same } = comparePartners(others[i] ?? NO_PARTNERS, others[j] ?? NO_PARTNERS);
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

/** How likely each sentence of the other outlets is the same claim, and the sum of the squares. */
type Partners = { readonly likely: Float64Array; readonly squares: number };

const NO_PARTNERS: Partners = { likely: new Float64Array(0), squares: 0 };

function measurePartners(rows: readonly Float64Array[]): Partners {
  const likely = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    likely.set(row, at);
    at += row.length;
  }
  let squares = 0;
  for (let k = 0; k < likely.length; k++) squares += (likely[k] ?? 0) * (likely[k] ?? 0);
  return { likely, squares };
}

/** Whether the other outlets' sentences that match one match the other too: over all, and the best single one. */
function comparePartners(a: Partners, b: Partners): { alike: number; same: number } {
  let dot = 0;
  let same = 0;
  for (let k = 0; k < a.likely.length; k++) {
    const u = a.likely[k] ?? 0;
    const v = b.likely[k] ?? 0;
    dot += u * v;
    const weaker = u < v ? u : v;
    if (weaker > same) same = weaker;
  }
  return { alike: dot === 0 ? 0 : dot / Math.sqrt(a.squares * b.squares), same };
}
