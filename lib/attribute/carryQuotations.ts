import type { SegmentedArticle, Sentence } from "../model/article";
import { overlapOf, type Span } from "../model/span";
import type { Draft } from "./draft";
import { countWords, withMarks } from "./readLine";

/** A sentence is all quotation when this share of its letters stands within marks. */
const ALL_QUOTED = 0.9;
/** Shorter quotations alone in a sentence are titles and exclamations. */
const FEWEST_WORDS = 3;

/**
 * Gives sentences that are all quotation and credit themselves to nobody to whoever speaks around them: joined to the
 * statement they go on with in their paragraph, after "X said:" to X, else to the speaker before, as a statement of its
 * own without a source. A paragraph that opens with such a sentence and names its speaker later is that speaker's.
 */
export function carryQuotations(article: SegmentedArticle, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  let goesOn: number | undefined;
  let blockStart = 0;
  for (const sentence of article.sentences) {
    const quotation = wholeQuotation(article, sentence);
    const announced = announcedBy(article, all, sentence) ?? goesOn;
    if (announced !== goesOn) blockStart = sentence.start;
    if (
      announced !== undefined &&
      (quotation || !hasOwn(all, sentence) || isOpen(article, blockStart, sentence.start))
    ) {
      lengthen(all, announced, quotation ?? { start: sentence.start, end: sentence.end });
      goesOn = carriesOn(article, blockStart, sentence) ? announced : undefined;
      continue;
    }
    goesOn = undefined;
    if (!quotation || hasOwn(all, sentence) || isCovered(all, quotation)) continue;
    const joins = inParagraph(all, sentence);
    if (joins !== undefined) lengthen(all, joins, quotation);
    else insert(all, carriedFrom(all, sentence, quotation));
  }
  return all;
}

const hasOwn = (all: readonly Draft[], sentence: Sentence) => all.some((draft) => draft.sentence === sentence.index);

/** The governing draft of the sentence before, where that sentence ends in a colon and has no quotation after it yet. */
function announcedBy(article: SegmentedArticle, all: readonly Draft[], sentence: Sentence): number | undefined {
  const before = article.sentences[sentence.index - 1];
  if (!before || before.role === "headline") return undefined;
  if (!/:\s*$/.test(article.text.slice(before.start, before.end))) return undefined;
  const index = all.findIndex((draft) => draft.sentence === before.index);
  return index < 0 ? undefined : index;
}

/** Longest block quotation followed past its first paragraph, in characters: a mark that is never closed must not take the article. */
const LONGEST_BLOCK = 4000;

/** Whether an announced block quotation that began at `start` goes on after this sentence: in its paragraph, or until its mark is closed. */
function carriesOn(article: SegmentedArticle, start: number, sentence: Sentence): boolean {
  const next = article.sentences[sentence.index + 1];
  return next !== undefined && (next.paragraph === sentence.paragraph || isOpen(article, start, next.start));
}

/** Whether more curly marks have opened than closed between two places, and one closes later: straight marks can't tell. */
function isOpen(article: SegmentedArticle, start: number, end: number): boolean {
  if (end - start > LONGEST_BLOCK) return false;
  const count = (mark: RegExp) => article.text.slice(start, end).match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) && article.text.slice(end, start + LONGEST_BLOCK).includes("”");
}

/** The statement of the same paragraph that a quotation goes on with: the nearest before it, else the first after it. */
function inParagraph(all: readonly Draft[], sentence: Sentence): number | undefined {
  const near = all
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => draft.paragraph === sentence.paragraph && draft.parts.length > 0);
  const before = near.filter(({ draft }) => draft.sentence < sentence.index);
  const latest = before.at(-1)?.draft.sentence;
  const governing =
    before.find(({ draft }) => draft.sentence === latest) ??
    near.find(({ draft }) => draft.sentence === sentence.index + 1);
  return governing?.index;
}

function lengthen(all: Draft[], index: number, piece: Span): void {
  const draft = all[index];
  if (!draft) return;
  const parts = [...draft.parts, piece].sort((a, b) => a.start - b.start);
  all[index] = { ...draft, parts };
}

/** A paragraph of its own: whoever spoke last goes on. */
function carriedFrom(all: readonly Draft[], sentence: Sentence, quotation: Span): Draft {
  const before = all.filter((draft) => draft.sentence < sentence.index && draft.speaker !== null);
  const latest = before.at(-1)?.sentence;
  const last = before.find((draft) => draft.sentence === latest);
  const speaker = last?.speaker ?? null;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    source: null,
    cue: null,
    parts: [quotation],
    speaker,
    sourceType: speaker?.sourceType ?? "named-person",
    via: last?.via ?? null,
  };
}

function insert(all: Draft[], draft: Draft): void {
  const at = all.findIndex((other) => other.sentence > draft.sentence);
  all.splice(at < 0 ? all.length : at, 0, draft);
}

/** The quotation, marks and all, that takes up a sentence; undefined where there are words beside it. */
function wholeQuotation(article: SegmentedArticle, sentence: Sentence): Span | undefined {
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
  drafts.some((draft) => draft.parts.some((part) => overlapOf(part, span) > 0.5 * (span.end - span.start)));
