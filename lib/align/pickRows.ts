import { growTrees, type RowTree } from "./growTrees";
import { readJudgement } from "./judgement";
import type { Judged, Place } from "./judgePairs";
import { measureRow, ROW_SIGNS } from "./measureRow";
import type { Story } from "./readStory";
import rowJudgement from "./rowJudgement.json";

/** Mean likelihood down to which sentences are drawn together: looser groups are right in no fold. */
export const LEAST_MEAN = 0.25;

/**
 * Likelihood from which a group is shown whole, however sure its best part is: a tight pair is always a little surer than
 * it is with a third outlet, whose telling would then be looked for in vain. Chosen on the training stories.
 */
const SURE_WHOLE = 0.8;

/** Outlets of nearly all the stories that the judgement was fitted on. */
const FITTED_OUTLETS = 3;
/**
 * The odds of a row of two outlets fall by this power of the others a sentence could be like by chance. Of 25 rows that it
 * takes from 46 stories of eight documents (ECB+ train, read one by one) half were right, of 20 that the full power would
 * take besides seven in ten.
 */
const CHANCE_POWER = 0.5;

const judge = readJudgement(rowJudgement, ROW_SIGNS);

/** Rows of one tree, and what showing them is worth: the likelihood of each to be right, over the least asked of it. */
type Cut = { readonly worth: number; readonly best: number; readonly rows: readonly RowTree[] };

/**
 * The rows to show as certain: each tree is cut where the rows so made are worth most, `least` being asked of each.
 * One level for all would leave a close-knit row torn where it lies high, and two claims merged where it lies low.
 */
export function pickRows(story: Story, judged: Judged, least: number): Place[][] {
  const cut = (tree: RowTree): Cut => {
    const parts = tree.parts.map(cut);
    const rows = parts.flatMap((part) => part.rows);
    const [sum, best] = [
      parts.reduce((total, part) => total + part.worth, 0),
      Math.max(0, ...parts.map((p) => p.best)),
    ];
    if (!isShared(tree)) return { worth: sum, best, rows };
    const likely = judgeRow(story, judged, tree.places);
    if (isOneWording(story, tree.places)) {
      // Never torn, and just enough to be shown: a wider row, which takes in an outlet of other words, is still preferred.
      const own = Math.max(likely - least, best);
      return { worth: own, best: own, rows: [tree] };
    }
    // Where the whole is one claim, its parts are that claim torn: one of them is right and the others say it again.
    const torn = rows.length > 1 ? best - least * (rows.length - 1) : sum;
    const worth = likely * torn + (1 - likely) * sum;
    const own = likely - least;
    return own > worth || likely >= SURE_WHOLE ? { worth: own, best: own, rows: [tree] } : { worth, best, rows };
  };
  return growTrees(judged, LEAST_MEAN).flatMap((tree) => cut(tree).rows.map(({ places }) => [...places]));
}

/** How likely a row is right: in a story of many outlets, two of them are alike by chance more easily than in one of three. */
function judgeRow(story: Story, judged: Judged, row: readonly Place[]): number {
  const likely = judge(measureRow(story, judged, row));
  const others = story.byArticle.length - 1;
  if (new Set(row.map(([x]) => x)).size > 2 || others < FITTED_OUTLETS) return likely;
  const odds = (likely / (1 - likely)) * ((FITTED_OUTLETS - 1) / others) ** CHANCE_POWER;
  return odds / (1 + odds);
}

/** Words that outlets do not print alike by chance, as "Nobody was hurt." may be. */
const LEAST_WORDS = 5;

/** Whether all say the same word for word: no sign speaks against what is the same sentence. */
function isOneWording({ byArticle }: Story, places: readonly Place[]): boolean {
  const runs = places.flatMap(([x, i]) => byArticle[x]?.[i]?.running ?? []);
  const [first] = runs;
  return first !== undefined && first.length >= LEAST_WORDS && runs.every((run) => isSameRun(run, first));
}

export const isSameRun = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((word, k) => word === b[k]);

/** Whether a group has sentences of two outlets. */
export const isShared = ({ places }: RowTree): boolean => new Set(places.map(([x]) => x)).size > 1;
