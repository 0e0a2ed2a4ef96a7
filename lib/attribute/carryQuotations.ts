import type { SegmentedArticle, Sentence } from "../model/article";
import { overlapOf, type Span } from "../model/span";
import type { Draft } from "./draft";
import { endOfBlock } from "./endOfBlock";
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
  let block: { readonly by: number; readonly end: number } | undefined;
  for (const sentence of article.sentences) {
    const quotation = wholeQuotation(article, sentence);
    const by = announcedBy(article, all, sentence);
    if (by !== undefined) block = { by, end: endOfBlock(article, sentence) };
    // “Nah,” Quist said: a sentence that runs past the block has its own sayer
    const isBlock = block !== undefined && (sentence.end <= block.end + 2 || !hasOwn(all, sentence));
    if (block && isBlock && sentence.start < block.end) {
      lengthen(all, block.by, quotation ?? { start: sentence.start, end: Math.min(sentence.end, block.end) });
      continue;
    }
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

/** Spans in text order, those that overlap made one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function lengthen(all: Draft[], index: number, piece: Span): void {
  const draft = all[index];
  if (!draft) return;
  all[index] = { ...draft, parts: joinSpans([...draft.parts, piece]) };
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
