import type { SegmentedArticle } from "../../model/article";
import type { Attribution } from "../../model/attribution";
import type { Quotation } from "../../model/sourcing";
import { type ArticleId, type ArticleSpan, overlapOf, type Span } from "../../model/span";
import { alignWords, type Word, wordsIn } from "./alignWords";

/** Quotations of fewer words are terms and fragments: two people may both say "a great deal". */
const FEWEST_WORDS = 4;
/** Words two printings must share, as a share of the shorter: half of it and it may be another sentence of the same speech. */
const SHARED_SHARE = 0.6;

type Printed = {
  readonly article: ArticleId;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly speaker: string | null;
};

/**
 * The same utterance as each outlet prints it. Printings belong together when most of the shorter one's words stand in the
 * other in order and no two speakers are named for it. Prefers to leave two printings apart: joined wrongly, one outlet
 * would seem to have changed what was said.
 */
export function pairQuotations(
  articles: readonly SegmentedArticle[],
  attributions: readonly Attribution[],
): Quotation[] {
  const printed = articles.flatMap((article) => printedIn(article, attributions));
  const groupOf = printed.map((_, i) => i);
  const find = (i: number): number => (groupOf[i] === i ? i : find(groupOf[i] ?? i));
  for (const [i, a] of printed.entries())
    for (let j = i + 1; j < printed.length; j++) {
      const b = printed[j];
      if (b && a.article !== b.article && isSameUtterance(a, b)) groupOf[find(j)] = find(i);
    }
  const groups = new Map<number, Printed[]>();
  for (const [i, one] of printed.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), one]);
  return [...groups.values()].map((group) => compare(group));
}

function printedIn(article: SegmentedArticle, attributions: readonly Attribution[]): Printed[] {
  const own = attributions.filter((one) => one.article === article.id);
  return article.quotations.flatMap((span) => {
    const words = wordsIn(article, span);
    if (words.length < FEWEST_WORDS) return [];
    const said = own.find((one) =>
      one.contentParts.some((part) => overlapOf(part, span) > 0.5 * (span.end - span.start)),
    );
    return said ? [{ article: article.id, span, words, speaker: said.speaker }] : [];
  });
}

function isSameUtterance(a: Printed, b: Printed): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const shorter = Math.min(a.words.length, b.words.length);
  const need = Math.max(FEWEST_WORDS - 1, SHARED_SHARE * shorter);
  const have = new Set(a.words.map((word) => word.lower));
  if (b.words.filter((word) => have.has(word.lower)).length < need) return false;
  return alignWords(a.words, b.words).length >= need;
}

/** What parts the printings of one utterance: each article's pieces are read as one, in their order. */
function compare(group: readonly Printed[]): Quotation {
  const byArticle = new Map<ArticleId, Printed[]>();
  for (const one of group) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  const sides = [...byArticle].map(([article, pieces]) => ({ article, words: pieces.flatMap((piece) => piece.words) }));
  const marks: (ArticleSpan & { kind: "changed" | "only-here" })[] = [];
  const add = (article: ArticleId, word: Word, kind: "changed" | "only-here") => {
    const known = marks.findIndex((mark) => mark.article === article && mark.start === word.start);
    if (known < 0) marks.push({ article, start: word.start, end: word.end, kind });
    else if (kind === "changed") marks[known] = { article, start: word.start, end: word.end, kind };
  };
  for (const [i, a] of sides.entries())
    for (const b of sides.slice(i + 1)) {
      for (const gap of gapsBetween(a.words, b.words)) {
        const kind = gap.a.length > 0 && gap.b.length > 0 && gap.isInner ? "changed" : "only-here";
        for (const word of gap.a) add(a.article, word, kind);
        for (const word of gap.b) add(b.article, word, kind);
      }
    }
  const relation =
    sides.length < 2
      ? "single"
      : marks.some((mark) => mark.kind === "changed")
        ? "changed"
        : marks.length > 0
          ? "cut"
          : "same";
  return {
    speaker: group.find((one) => one.speaker !== null)?.speaker ?? null,
    printed: group.map(({ article, span }) => ({ article, start: span.start, end: span.end })),
    relation,
    marks: marks.sort((x, y) => (x.article === y.article ? x.start - y.start : x.article < y.article ? -1 : 1)),
  };
}

type Gap = { readonly a: readonly Word[]; readonly b: readonly Word[]; readonly isInner: boolean };

/** The words on either side between two words that both have; `isInner` where both neighbours are shared. */
function gapsBetween(a: readonly Word[], b: readonly Word[]): Gap[] {
  const pairs: [number, number][] = [[-1, -1], ...alignWords(a, b), [a.length, b.length]];
  const gaps: Gap[] = [];
  for (let k = 1; k < pairs.length; k++) {
    const [from, to] = [pairs[k - 1], pairs[k]];
    if (!from || !to) continue;
    const gap = {
      a: a.slice(from[0] + 1, to[0]),
      b: b.slice(from[1] + 1, to[1]),
      isInner: k > 1 && k < pairs.length - 1,
    };
    if (gap.a.length + gap.b.length > 0) gaps.push(gap);
  }
  return gaps;
}
