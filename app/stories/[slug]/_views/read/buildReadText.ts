import type { ComparedSentence, Comparison } from "@/lib/model/comparison";
import { overlapOf, type Span } from "@/lib/model/span";
import { findSearched, standingOf } from "@/lib/model/standingOf";
import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { cutPieces } from "../cutPieces";
import { buildFactsRow, gistOfSpan } from "../facts/buildFactsRow";
import type { FactsRow } from "../facts/factsRow";
import { type ComparedOutlet, listOutlets } from "../listOutlets";
import { sentenceAnchor } from "../nameAnchors";
import { nameStatus } from "../nameDifference";
import type { ViewQuery } from "../viewQuery";
import { placeElsewhere } from "./placeElsewhere";
import type { ReadMark, ReadNote, ReadSentence, ReadStep, ReadText, SentenceState } from "./readText";

/** One outlet's text, paragraph by paragraph, with what the others say beside it. Null where there is no text to read. */
export function buildReadText(story: StoryRecord, query: ViewQuery): ReadText | null {
  const { comparison } = story;
  const outlets = listOutlets(story);
  const columns = chooseColumns(outlets.compared, query);
  const outlet = outlets.compared.find(({ id }) => id === query.against) ?? columns[0];
  if (!comparison || !outlet) return null;
  const others = columns.filter(({ id }) => id !== outlet.id);
  const rows = comparison.groups
    .filter((group) => group.members.some((member) => member.article === outlet.article.id))
    .map((group) => buildFactsRow(group, comparison, outlets, [outlet, ...others], []));
  const ids = new Set(findSearched(outlet.article, comparison.articles).map(({ id }) => id));
  const searched = others.filter(({ article }) => ids.has(article.id));
  const elsewhere = placeElsewhere(outlet, searched, comparison);
  const noted = new Set<string>();
  const paragraphs = groupParagraphs(outlet.article.sentences);
  const steps = paragraphs.map((sentences, i): ReadStep => {
    const first = sentences[0];
    const before = first ? { start: paragraphs[i - 1]?.at(-1)?.end ?? 0, end: first.start } : null;
    return {
      key: `${first?.start ?? i}`,
      isHeadline: first?.role === "headline",
      sentences: sentences.map((sentence) => buildSentence(sentence, outlet, rows, comparison)),
      notes: buildNotes(sentences, outlet, rows, comparison, noted),
      elsewhere: elsewhere.get(i) ?? [],
      furnitureBefore: before ? furnitureIn(outlet.article.text, before) : null,
    };
  });
  const last = outlet.article.sentences.at(-1)?.end ?? 0;
  const after = furnitureIn(outlet.article.text, { start: last, end: outlet.article.text.length });
  const unsearched = others.filter(({ article }) => !ids.has(article.id));
  return { outlet, searched, unsearched, steps, furnitureAfter: after };
}

function groupParagraphs(sentences: readonly ComparedSentence[]): readonly (readonly ComparedSentence[])[] {
  const paragraphs: ComparedSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last && last[0]?.paragraph === sentence.paragraph && last[0].role === sentence.role) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** Captured words between sentences: captions, "Read also" lines. Bare punctuation and spaces are none. */
function furnitureIn(text: string, span: Span): string | null {
  const words = text.slice(span.start, span.end).trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function buildSentence(
  sentence: ComparedSentence,
  outlet: ComparedOutlet,
  rows: readonly FactsRow[],
  comparison: Comparison,
): ReadSentence {
  const own = rows.filter((row) => tellsIn(row, outlet, sentence));
  const marks = own.flatMap((row) => marksOf(row, outlet));
  const isOnly = isAlone(comparison, outlet, sentence);
  const state = stateOf(own, isOnly);
  const onlySign = { sign: "1", word: "Only in this text", note: onlyAnchor(outlet, sentence) };
  return {
    start: sentence.start,
    end: sentence.end,
    anchor: sentenceAnchor(outlet.id, sentence),
    state,
    pieces: cutPieces(outlet.article.text, sentence, marks),
    signs: state === "only" ? [onlySign] : own.map((row) => ({ ...signOf(row), note: noteAnchor(row) })),
  };
}

function stateOf(rows: readonly FactsRow[], isOnly: boolean): SentenceState {
  if (rows.some((row) => row.status === "differ")) return "differs";
  if (rows.some((row) => row.status !== "unsure")) return "shared";
  if (rows.length > 0) return "possibly";
  return isOnly ? "only" : "plain";
}

function buildNotes(
  sentences: readonly ComparedSentence[],
  outlet: ComparedOutlet,
  rows: readonly FactsRow[],
  comparison: Comparison,
  noted: Set<string>,
): readonly ReadNote[] {
  return sentences.flatMap((sentence) => {
    const own = rows.filter((row) => tellsIn(row, outlet, sentence));
    const isOnly = own.length === 0 && isAlone(comparison, outlet, sentence);
    const only: ReadNote = {
      kind: "only",
      anchor: onlyAnchor(outlet, sentence),
      sentenceAnchor: sentenceAnchor(outlet.id, sentence),
      gist: gistOfSpan(outlet.article.text, sentence),
    };
    if (isOnly) return [only];
    // A row told in two paragraphs has its note at the first; the second sign leads there.
    const fresh = own.filter((row) => !noted.has(row.id));
    for (const row of fresh) noted.add(row.id);
    return fresh.map(
      (row): ReadNote => ({
        kind: "row",
        anchor: noteAnchor(row),
        row,
        others: row.cells.filter((cell) => cell.outlet.id !== outlet.id),
      }),
    );
  });
}

const noteAnchor = (row: FactsRow) => `note-${row.anchor}`;
const onlyAnchor = (outlet: ComparedOutlet, sentence: Span) => `note-${sentenceAnchor(outlet.id, sentence)}`;

const signOf = (row: FactsRow) =>
  (row.status === "differ" ? row.differences.find(({ confidence }) => confidence === "sure")?.name : undefined) ??
  nameStatus(row.status);

/** A mark over two pieces is one mark. */
const marksOf = (row: FactsRow, outlet: ComparedOutlet): readonly ReadMark[] => {
  const marks = tellingsOf(row, outlet).flatMap(({ pieces }) => pieces.flatMap((piece) => piece.marks));
  return [...new Set(marks)].map((mark) => ({ ...mark, note: noteAnchor(row) }));
};

const tellingsOf = (row: FactsRow, outlet: ComparedOutlet) =>
  row.cells.flatMap((cell) => (cell.kind === "told" && cell.outlet.id === outlet.id ? cell.tellings : []));

const tellsIn = (row: FactsRow, outlet: ComparedOutlet, sentence: Span) =>
  tellingsOf(row, outlet).some(({ claim }) => overlapOf(claim, sentence) > 0);

const isAlone = (comparison: Comparison, outlet: ComparedOutlet, sentence: Span) =>
  comparison.unique.some(
    (claim) =>
      claim.article === outlet.article.id &&
      overlapOf(claim, sentence) > 0 &&
      standingOf(claim, comparison) === "alone",
  );
