import { readJudgement } from "./judgement";
import { measurePairs, PAIR_SIGNS } from "./measurePairs";
import pairJudgement from "./pairJudgement.json";
import type { Story } from "./readStory";

/**
 * How likely two sentences state one claim, by [article][article][sentence][sentence]; symmetric, 0 within an article.
 * A figure between 0 and 1 fitted to be a probability on annotated stories.
 */
export type Judged = readonly (readonly (readonly Float64Array[])[])[];

const judge = readJudgement(pairJudgement, PAIR_SIGNS);

export function judgePairs(story: Story): Judged {
  const judged = emptyTable(story);
  measurePairs(story, (a, b, signs) => {
    const likely = judge(signs);
    set(judged, [a.article, a.place], [b.article, b.place], likely);
    set(judged, [b.article, b.place], [a.article, a.place], likely);
  });
  return judged;
}

export const emptyTable = (story: Story): Judged =>
  story.byArticle.map((rows) => story.byArticle.map((columns) => rows.map(() => new Float64Array(columns.length))));

type Place = readonly [article: number, sentence: number];
export function set(judged: Judged, [x, i]: Place, [y, j]: Place, value: number): void {
  const row = judged[x]?.[y]?.[i];
  if (row) row[j] = value;
}
export const readJudged = (judged: Judged, [x, i]: Place, [y, j]: Place): number => judged[x]?.[y]?.[i]?.[j] ?? 0;
