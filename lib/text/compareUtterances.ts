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
/** What a changed word takes from the worth of the shared ones around it. */
const CHANGED = 0.5;
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

/**
 * One utterance as two outlets print it: how many words it has in both, the stretches in which they differ, and those in
 * which one begins or stops with another word than the other has there.
 */
export type SameUtterance = {
  readonly shared: number;
  readonly changed: readonly Stretch[];
  readonly edges: readonly Stretch[];
};

/** Undefined where the two are different utterances. */
export function compareUtterances(a: readonly SpokenWord[], b: readonly SpokenWord[]): SameUtterance | undefined {
  const runs = trimEdges(runsOf(a, b), a, b);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const shared = runs.filter((run) => run.isShared).reduce((sum, run) => sum + run.j - run.i, 0);
  const window = Math.max(last.j - first.i, last.l - first.k);
  const isOne =
    (shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(a.length, b.length)) ||
    (shared >= MANY_SHARED && shared >= LEAST_DENSITY * window);
  if (!isOne) return undefined;
  const changed = runs.flatMap((run) => {
    const [left, right] = [around(a, run.i, run.j), around(b, run.k, run.l)];
    const isSpacing = joinWords(a, run.i, run.j) === joinWords(b, run.k, run.l);
    return run.isShared || isSpacing || !left || !right ? [] : [{ left, right }];
  });
  return { shared, changed, edges: edgesOf(a, b, first, last) };
}

/**
 * "I pledge to learn" beside "…, and pledge to learn": the word with which one quotation begins or stops, and the other's
 * there. More words, or a short shared run, are the sentence around it.
 */
function edgesOf(a: readonly SpokenWord[], b: readonly SpokenWord[], first: Run, last: Run): Stretch[] {
  const isLong = (run: Run) => run.isShared && run.j - run.i >= MANY_SHARED;
  const front = isLong(first) && Math.min(first.i, first.k) === 1 && isOther(a[first.i - 1], b[first.k - 1]);
  const back = isLong(last) && Math.min(a.length - last.j, b.length - last.l) === 1 && isOther(a[last.j], b[last.l]);
  return [
    ...(front ? [{ left: around(a, first.i - 1, first.i), right: around(b, first.k - 1, first.k) }] : []),
    ...(back ? [{ left: around(a, last.j, last.j + 1), right: around(b, last.l, last.l + 1) }] : []),
  ].flatMap(({ left, right }) => (left && right ? [{ left, right }] : []));
}

const isOther = (a: SpokenWord | undefined, b: SpokenWord | undefined) => a?.plain !== b?.plain;

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
 * The stretch of runs in which most is shared for what is changed: an "and" that both happen to hold, far before the
 * words they share, is no part of the utterance. Where both quotations begin or stop, a short
 * swap belongs to it ("I pledge" / "and pledge"), and so do the same first or last words beyond a short gap.
 */
function trimEdges(runs: readonly Run[], a: readonly SpokenWord[], b: readonly SpokenWord[]): Run[] {
  const widthOf = (run: Run) => Math.max(run.j - run.i, run.l - run.k);
  const worths = runs.map((run) => (run.isShared ? widthOf(run) : -CHANGED * widthOf(run)));
  let best = { from: 0, to: 0, worth: 0 };
  for (let from = 0; from < runs.length; from++) {
    let worth = 0;
    for (let to = from; to < runs.length; to++) {
      worth += worths[to] ?? 0;
      if (worth > best.worth) best = { from, to: to + 1, worth };
    }
  }
  const starts = (run: Run | undefined) => run !== undefined && run.i === 0 && run.k === 0;
  const ends = (run: Run | undefined) => run !== undefined && run.j === a.length && run.l === b.length;
  const isSwap = (run: Run | undefined) => run && run.j > run.i && run.l > run.k && widthOf(run) <= SHORT_SWAP;
  const isShort = (run: Run | undefined) => run && widthOf(run) <= SHORT_GAP;
  let { from, to } = best;
  if (starts(runs[from - 1]) && isSwap(runs[from - 1])) from -= 1;
  else if (starts(runs[from - 2]) && isShort(runs[from - 1])) from -= 2;
  if (ends(runs[to]) && isSwap(runs[to])) to += 1;
  else if (ends(runs[to + 1]) && isShort(runs[to])) to += 2;
  return runs.slice(from, to);
}

function around(words: readonly SpokenWord[], from: number, to: number): Span | undefined {
  const first = words[Math.max(0, from - 1)];
  const last = words[Math.min(words.length - 1, to)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
