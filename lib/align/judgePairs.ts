import { areForeign, judgeForeign } from "./judgeForeign";
import { readJudgement, readRowsJudgement, toLikelihoods } from "./judgement";
import { judgeSiblings } from "./judgeSiblings";
import { measurePairs, PAIR_SIGNS } from "./measurePairs";
import { measureSurroundings, SURROUNDING_SIGNS } from "./measureSurroundings";
import pairJudgement from "./pairJudgement.json";
import type { Node, Story } from "./readStory";
import surroundingJudgement from "./surroundingJudgement.json";

/**
 * How likely two sentences state one claim, by [article][article][sentence][sentence]; symmetric. A figure between 0 and
 * 1 fitted to be a probability on annotated stories.
 */
export type Judged = readonly (readonly (readonly Float64Array[])[])[];

/** A sentence by its article and its place there. */
export type Place = readonly [article: number, sentence: number];

/**
 * Likeness of two articles below which they are not compared. Of the article pairs of one annotated story 99 in 100 lie
 * above 0.33, of those of two stories 99 in 100 below 0.28.
 */
const SAME_STORY = 0.28;

/**
 * Pairs less likely than this on their own are not judged again: surroundings hardly ever lift one to where it is shown. Against
 * 0.01 pairs F1 is the same on gold/dev and 0.001 higher on gold/train, rows are the same, and ECB+ is ranked as well (0.766).
 */
const HOPELESS = 0.05;

const oddsAlone = readRowsJudgement(pairJudgement, PAIR_SIGNS);
const beginAmongOthers = readRowsJudgement(surroundingJudgement, PAIR_SIGNS);
const finishAmongOthers = readJudgement(surroundingJudgement, SURROUNDING_SIGNS);

/** Both judgements of a story's pairs; those of one article's own sentences are the same in both. */
export type Judgements = {
  /** By the pair's own signs: what certain rows rest on. */
  readonly alone: Judged;
  /** Knowing how the others were judged, so that a third outlet, a rival and the order of telling count: finds more. */
  readonly amongOthers: Judged;
};

/**
 * Judges every pair of sentences twice. Articles too unlike to tell one story have no pair; those in two languages only
 * what figures and names join.
 */
export function judgePairs(story: Story): Judgements {
  const alone = emptyTable(story);
  const amongOthers = emptyTable(story);
  const pairs: Hopeful[] = [];
  const size = story.byArticle.flat().length;
  const [likely, begun] = [new Float64Array(size), new Float64Array(size)];
  measurePairs(story, (a, from, signs) => {
    oddsAlone(signs, from, likely);
    toLikelihoods(likely, from);
    beginAmongOthers(signs, from, begun);
    for (let y = a.article + 1; y < story.byArticle.length; y++) {
      const others = story.byArticle[y] ?? [];
      const start = others[0]?.index ?? 0;
      if (areForeign(story, a.article, y))
        for (const b of others) setBoth(amongOthers, placeOf(a), placeOf(b), judgeForeign(story, a, b));
      else if ((story.documents[a.article]?.[y] ?? 0) >= SAME_STORY) {
        keepRow(alone, a, y, likely.subarray(start, start + others.length));
        keepRow(amongOthers, a, y, likely.subarray(start, start + others.length));
        for (let j = 0; j < others.length; j++)
          if ((likely[start + j] ?? 0) >= HOPELESS)
            pairs.push({ a: placeOf(a), b: [y, j], begun: begun[start + j] ?? 0 });
      }
    }
  });
  judgeSiblings(story, alone);
  const writeSurroundings = measureSurroundings(alone);
  const signs = new Float64Array(SURROUNDING_SIGNS.length);
  for (const { a, b, begun: own } of pairs) {
    writeSurroundings(a, b, signs, 0);
    setBoth(amongOthers, a, b, finishAmongOthers(signs, own));
  }
  copySiblings(alone, amongOthers);
  return { alone, amongOthers };
}

/** A pair that others may speak for, and the log odds of the second judgement as far as its own signs go. */
type Hopeful = { readonly a: Place; readonly b: Place; readonly begun: number };

/** Keeps a sentence's likelihoods with the sentences of article `y`, both ways. */
function keepRow(judged: Judged, { article: x, place: i }: Node, y: number, likely: Float64Array): void {
  judged[x]?.[y]?.[i]?.set(likely);
  const back = judged[y]?.[x] ?? [];
  for (let j = 0; j < back.length; j++) {
    const row = back[j];
    if (row) row[i] = likely[j] ?? 0;
  }
}

const placeOf = (node: Node): Place => [node.article, node.place];

function copySiblings(from: Judged, to: Judged): void {
  for (const [x, tables] of from.entries())
    for (const [i, row] of (tables[x] ?? []).entries()) to[x]?.[x]?.[i]?.set(row);
}

export const emptyTable = (story: Story): Judged =>
  story.byArticle.map((rows) =>
    story.byArticle.map(({ length }) => {
      // Rows lie in one piece of memory: thousands of small ones take longer to get than to fill.
      const table = new Float64Array(rows.length * length);
      return rows.map((_, i) => table.subarray(i * length, (i + 1) * length));
    }),
  );

export function setBoth(judged: Judged, a: Place, b: Place, value: number): void {
  const there = rowOf(judged, a, b);
  const back = rowOf(judged, b, a);
  if (there) there[b[1]] = value;
  if (back) back[a[1]] = value;
}

export const readJudged = (judged: Judged, a: Place, b: Place): number => rowOf(judged, a, b)?.[b[1]] ?? 0;

const rowOf = (judged: Judged, a: Place, b: Place): Float64Array | undefined => judged[a[0]]?.[b[0]]?.[a[1]];
