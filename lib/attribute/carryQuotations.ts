import type { SourceType } from "../model/attribution";
import { contains, overlapOf, type Span } from "../model/span";
import { countWords, type Line, withMarks } from "./readLine";
import type { Heard, Speaker } from "./resolveSpeaker";

/** An attribution before it is finished; `parts` in text order. */
export type Draft = {
  readonly sentence: number;
  readonly paragraph: number;
  readonly source: Span | null;
  readonly cue: Span | null;
  parts: readonly Span[];
  readonly speaker: Speaker | null;
  readonly sourceType: SourceType;
  readonly via: string | null;
};

/** A sentence is all quotation when this share of its letters stands within marks. */
const ALL_QUOTED = 0.9;
/** Shorter quotations alone in a sentence are titles and exclamations. */
const FEWEST_WORDS = 3;

/**
 * Gives a sentence that is all quotation and credits itself to nobody to who spoke before: joined to the statement it goes
 * on with in its paragraph, else a statement of its own with the same speaker. After "X said:" the next sentences are X's.
 * Returns the drafts to add; may lengthen the last draft.
 */
export function carryQuotations(
  line: Line,
  found: readonly Draft[],
  before: readonly Draft[],
  heard: readonly Heard[],
): Draft[] {
  const last = before.at(-1);
  const waiting = last && isWaiting(line, last) ? last : undefined;
  const quotation = wholeQuotation(line);
  if (found.length > 0 && !(waiting && quotation)) return [...found];
  if (waiting) {
    const span = quotation ?? line.sentence;
    waiting.parts = [...waiting.parts.filter((part) => part.end > part.start), { start: span.start, end: span.end }];
    return [...found];
  }
  if (!quotation || isCovered(before, quotation)) return [];
  if (last && last.paragraph === line.sentence.paragraph && last.parts.length > 0) {
    last.parts = [...last.parts, quotation];
    return [];
  }
  const speaker = heard.at(-1)?.speaker ?? null;
  return [
    {
      sentence: line.sentence.index,
      paragraph: line.sentence.paragraph,
      source: null,
      cue: null,
      parts: [quotation],
      speaker,
      sourceType: speaker?.sourceType ?? "named-person",
      via: null,
    },
  ];
}

/** A statement announced with a colon at its sentence's end, still without words. */
function isWaiting(line: Line, last: Draft): boolean {
  const sentence = line.article.sentences[last.sentence];
  if (!sentence || line.sentence.index !== sentence.index + 1) return false;
  return /:\s*$/.test(line.article.text.slice(sentence.start, sentence.end));
}

/** The quotation, marks and all, that takes up a sentence; undefined where there are words beside it. */
function wholeQuotation(line: Line): Span | undefined {
  const { article, sentence } = line;
  const letters = (span: Span) => article.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, "").length;
  const inside = article.quotations.filter((quotation) => overlapOf(quotation, sentence) > 0);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last || countWords(article, sentence) < FEWEST_WORDS) return undefined;
  const quoted = inside.reduce(
    (sum, q) => sum + letters({ start: Math.max(q.start, sentence.start), end: Math.min(q.end, sentence.end) }),
    0,
  );
  if (quoted < ALL_QUOTED * letters(sentence)) return undefined;
  return { start: withMarks(article, first).start, end: withMarks(article, last).end };
}

const isCovered = (drafts: readonly Draft[], span: Span) =>
  drafts.some((draft) =>
    draft.parts.some((part) => contains(part, span) || overlapOf(part, span) > 0.5 * (span.end - span.start)),
  );
