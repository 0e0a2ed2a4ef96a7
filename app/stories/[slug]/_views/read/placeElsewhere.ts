import type { ComparedSentence, Comparison } from "@/lib/model/comparison";
import { type ArticleSpan, overlapOf, type Span } from "@/lib/model/span";
import type { ComparedOutlet } from "../listOutlets";
import { sentenceAnchor } from "../nameAnchors";
import { sentenceIndexAt, widenToSentences } from "../placeInArticle";
import type { ElsewhereClaim } from "./readText";

/**
 * What the others tell and `outlet` was not found to tell, by the paragraph (position from 0) it belongs after. Its place
 * is that of the nearest sentence before it, in its own text, that both texts tell: so each stands in the same context
 * in both. What comes before anything shared stands after the first paragraph.
 */
export function placeElsewhere(
  outlet: ComparedOutlet,
  others: readonly ComparedOutlet[],
  comparison: Comparison,
): ReadonlyMap<number, readonly ElsewhereClaim[]> {
  const byParagraph = new Map<number, ElsewhereClaim[]>();
  const paragraphOf = numberParagraphs(outlet.article.sentences);
  for (const other of others) {
    const steps = findSteps(other, outlet, comparison, paragraphOf);
    for (const claim of findLacking(other, outlet, comparison)) {
      const shown = widenToSentences(other.article, claim);
      const at = steps.findLast((step) => step.sentence <= sentenceIndexAt(other.article, claim))?.paragraph ?? 0;
      const placed = byParagraph.get(at) ?? [];
      const isThere = placed.some((p) => p.outlet.id === other.id && p.start === shown.start);
      if (!isThere) placed.push({ ...shown, outlet: other, anchor: sentenceAnchor(other.id, shown) });
      byParagraph.set(at, placed);
    }
  }
  return byParagraph;
}

/** Claims of `other` in a row without `outlet`, or in no row; in text order. */
function findLacking(other: ComparedOutlet, outlet: ComparedOutlet, comparison: Comparison): readonly ArticleSpan[] {
  const inRows = comparison.groups
    .filter((group) => group.status !== "unsure" && !group.members.some((m) => m.article === outlet.article.id))
    .flatMap((group) => group.members);
  const shared = comparison.groups
    .filter((group) => group.members.some((m) => m.article === outlet.article.id))
    .flatMap((group) => group.members.filter((m) => m.article === other.article.id));
  return [...inRows, ...comparison.unique]
    .filter((claim) => claim.article === other.article.id && !shared.some((m) => overlapOf(m, claim) > 0))
    .sort((a, b) => a.start - b.start);
}

type Step = { readonly sentence: number; readonly paragraph: number };

/** Sentences of `other` that `outlet` tells too, and in which of its paragraphs; in the order of `other`. */
function findSteps(
  other: ComparedOutlet,
  outlet: ComparedOutlet,
  comparison: Comparison,
  paragraphOf: (span: Span) => number,
): readonly Step[] {
  return comparison.groups
    .filter((group) => group.status !== "unsure")
    .flatMap((group) => {
      const here = group.members.filter((m) => m.article === outlet.article.id).at(-1);
      if (!here) return [];
      return group.members
        .filter((m) => m.article === other.article.id)
        .map((m) => ({ sentence: sentenceIndexAt(other.article, m), paragraph: paragraphOf(here) }));
    })
    .sort((a, b) => a.sentence - b.sentence);
}

/** Paragraphs counted as the Read view does: anew whenever paragraph or role changes. */
function numberParagraphs(sentences: readonly ComparedSentence[]): (span: Span) => number {
  const numbers: number[] = [];
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    const isNew = before && (before.paragraph !== sentence.paragraph || before.role !== sentence.role);
    numbers.push((numbers.at(-1) ?? 0) + (isNew ? 1 : 0));
  });
  return (span) => {
    const index = sentences.findIndex((sentence) => overlapOf(sentence, span) > 0);
    return numbers[index] ?? 0;
  };
}
