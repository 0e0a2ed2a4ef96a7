import { diffArrays } from "diff";
import { type Span, sliceSpan } from "../model/span";
import { foldText } from "./foldText";
import { SMALL_NUMBERS } from "./numberWords";

/** Shared words, in order, from which two quotations are one utterance: fewer are a phrase anybody uses. */
const LEAST_SHARED = 4;
/** Share of the shorter quotation that must be shared. This and the next two were chosen on the training stories. */
const LEAST_SHARE = 0.55;
/** Or so many shared words, standing so densely between the first and the last of them. */
const MANY_SHARED = 6;
const LEAST_DENSITY = 0.6;
/** Longest swap of words at an end, and longest gap after the same first words, that still belong to one utterance. */
const SHORT_SWAP = 3;
const SHORT_GAP = 8;

export type SpokenWord = Span & { readonly plain: string };

/** The words of a quotation, folded, numbers as digits; editors' brackets left out. */
export function readSpoken(text: string, span: Span): SpokenWord[] {
  const spoken = sliceSpan(text, span).replace(/\[[^\]]*\]|\([^)]*\)/g, (bracket) => " ".repeat(bracket.length));
  return [...spoken.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*|&/gu)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    plain: plainOf(match[0]),
  }));
}

function plainOf(word: string): string {
  const folded = foldText(word).replaceAll(".", "");
  if (folded === "&") return "and";
  const number = SMALL_NUMBERS.get(folded);
  return number === undefined ? folded : String(number);
}

/** Words in which two tellings of one utterance differ, with a word on either side. */
export type Stretch = { readonly left: Span; readonly right: Span };
/** Words i to j of the one and k to l of the other, ends left out: shared or changed. */
type Run = {
  readonly isShared: boolean;
  readonly i: number;
  readonly j: number;
  readonly k: number;
  readonly l: number;
};

/** Undefined where the two are different utterances; else the stretches that differ, with a word on either side. */
export function compareUtterances(a: readonly SpokenWord[], b: readonly SpokenWord[]): Stretch[] | undefined {
  const runs = trimEdges(runsOf(a, b), a, b);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const shared = runs.filter((run) => run.isShared).reduce((sum, run) => sum + run.j - run.i, 0);
  const window = Math.max(last.j - first.i, last.l - first.k);
  const isOne =
    (shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(a.length, b.length)) ||
    (shared >= MANY_SHARED && shared >= LEAST_DENSITY * window);
  if (!isOne) return undefined;
  return runs.flatMap((run) => {
    const [left, right] = [around(a, run.i, run.j), around(b, run.k, run.l)];
    const isSpacing = joinWords(a, run.i, run.j) === joinWords(b, run.k, run.l);
    return run.isShared || isSpacing || !left || !right ? [] : [{ left, right }];
  });
}

/** "good will" is "goodwill": where words are parted is the printer's too. */
const joinWords = (words: readonly SpokenWord[], from: number, to: number) =>
  words
    .slice(from, to)
    .map((word) => word.plain)
    .join("");

function runsOf(a: readonly SpokenWord[], b: readonly SpokenWord[]): Run[] {
  const runs: Run[] = [];
  let [i, k] = [0, 0];
  for (const part of diffArrays(
    a.map((w) => w.plain),
    b.map((w) => w.plain),
  )) {
    const length = part.value.length;
    const [j, l] = [part.added ? i : i + length, part.removed ? k : k + length];
    const last = runs.at(-1);
    const isShared = !part.added && !part.removed;
    if (last && !isShared && !last.isShared) runs[runs.length - 1] = { ...last, j, l };
    else runs.push({ isShared, i, j, k, l });
    [i, k] = [j, l];
  }
  return runs;
}

/**
 * Cuts what is changed or only loosely shared from both ends: an "and" that both happen to hold, far before the words
 * they share, is no part of the utterance. Kept is an end where both quotations begin or stop: "I pledge" / "and pledge".
 */
function trimEdges(runs: readonly Run[], a: readonly SpokenWord[], b: readonly SpokenWord[]): Run[] {
  const kept = [...runs];
  const isEnd = (run: Run) => (run.i === 0 && run.k === 0) || (run.j === a.length && run.l === b.length);
  const isLoose = (edge: Run | undefined, next: Run | undefined): boolean => {
    if (!edge) return false;
    const width = Math.max(edge.j - edge.i, edge.l - edge.k);
    if (!edge.isShared) {
      const isSwap = edge.j > edge.i && edge.l > edge.k && width <= SHORT_SWAP;
      return !(isSwap && isEnd(edge) && next && next.j - next.i >= LEAST_SHARED);
    }
    if (!next) return false;
    const gap = Math.max(next.j - next.i, next.l - next.k);
    return width < gap && !(isEnd(edge) && gap <= SHORT_GAP);
  };
  while (isLoose(kept[0], kept[1])) kept.shift();
  while (isLoose(kept.at(-1), kept.at(-2))) kept.pop();
  return kept;
}

function around(words: readonly SpokenWord[], from: number, to: number): Span | undefined {
  const first = words[Math.max(0, from - 1)];
  const last = words[Math.min(words.length - 1, to)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
