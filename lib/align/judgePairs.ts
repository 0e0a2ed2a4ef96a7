import { areForeign, judgeForeign } from "./judgeForeign";
import { readJudgement, readRowsJudgement } from "./judgement";
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

/** Nine pairs in ten are judged less likely than this on their own; no surroundings lift them to where they are shown. */
const HOPELESS = 0.01;

const judgeAlone = readRowsJudgement(pairJudgement, PAIR_SIGNS);
const judgeAmongOthers = readJudgement(surroundingJudgement, [...PAIR_SIGNS, ...SURROUNDING_SIGNS]);

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
  const pairs: { readonly a: Place; readonly b: Place; readonly signs: Float64Array }[] = [];
  const likely = new Float64Array(story.byArticle.flat().length);
  measurePairs(story, (a, from, signs) => {
    judgeAlone(signs, from, likely);
    for (let y = a.article + 1; y < story.byArticle.length; y++) {
      const others = story.byArticle[y] ?? [];
      if (areForeign(story, a.article, y)) {
        for (const b of others) setBoth(amongOthers, placeOf(a), placeOf(b), judgeForeign(story, a, b));
        continue;
      }
      if ((story.documents[a.article]?.[y] ?? 0) < SAME_STORY) continue;
      for (let j = 0; j < others.length; j++) {
        const k = (others[0]?.index ?? 0) + j;
        const first = likely[k] ?? 0;
        const [own, other]: [Place, Place] = [placeOf(a), [y, j]];
        setBoth(alone, own, other, first);
        if (first < HOPELESS) setBoth(amongOthers, own, other, first);
        else pairs.push({ a: own, b: other, signs: signsAt(signs, k) });
      }
    }
  });
  judgeSiblings(story, alone);
  const writeSurroundings = measureSurroundings(alone);
  const all = new Float64Array(PAIR_SIGNS.length + SURROUNDING_SIGNS.length);
  for (const { a, b, signs } of pairs) {
    all.set(signs);
    writeSurroundings(a, b, all, signs.length);
    setBoth(amongOthers, a, b, judgeAmongOthers(all));
  }
  copySiblings(alone, amongOthers);
  return { alone, amongOthers };
}

const placeOf = (node: Node): Place => [node.article, node.place];

function signsAt(rows: readonly Float64Array[], k: number): Float64Array {
  const signs = new Float64Array(rows.length);
  for (let s = 0; s < rows.length; s++) signs[s] = rows[s]?.[k] ?? 0;
  return signs;
}

function copySiblings(from: Judged, to: Judged): void {
  for (const [x, tables] of from.entries())
    for (const [i, row] of (tables[x] ?? []).entries()) to[x]?.[x]?.[i]?.set(row);
}

export const emptyTable = (story: Story): Judged =>
  story.byArticle.map((rows) => story.byArticle.map((columns) => rows.map(() => new Float64Array(columns.length))));

export function setBoth(judged: Judged, a: Place, b: Place, value: number): void {
  const there = rowOf(judged, a, b);
  const back = rowOf(judged, b, a);
  if (there) there[b[1]] = value;
  if (back) back[a[1]] = value;
}

export const readJudged = (judged: Judged, a: Place, b: Place): number => rowOf(judged, a, b)?.[b[1]] ?? 0;

const rowOf = (judged: Judged, a: Place, b: Place): Float64Array | undefined => judged[a[0]]?.[b[0]]?.[a[1]];
