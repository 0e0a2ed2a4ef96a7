import { findAbsence } from "@/lib/model/absence";
import type { ClaimGroup, Difference } from "@/lib/model/claim";
import type { Comparison } from "@/lib/model/comparison";
import type { VersionEdits } from "@/lib/model/revision";
import { type ArticleSpan, type Span, sliceSpan } from "@/lib/model/span";
import { creditOf } from "../creditOf";
import { cutPieces } from "../cutPieces";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { rowAnchor, spanAnchor } from "../nameAnchors";
import { nameDifference } from "../nameDifference";
import { placeInArticle, widenToSentences } from "../placeInArticle";
import type { FactsCell, FactsMark, FactsRow, RowDifference, RowTelling } from "./factsRow";
import { findEdit } from "./findEdit";
import { markDifferences } from "./markDifferences";

/** One row of the table: each outlet's telling with its differing words marked, or why it has none. */
export function buildFactsRow(
  group: ClaimGroup,
  comparison: Comparison,
  outlets: StoryOutlets,
  columns: readonly ComparedOutlet[],
  edits: readonly VersionEdits[],
): FactsRow {
  const marks = markDifferences(group.differences, comparison.articles);
  const tellings = group.members.flatMap((member) => {
    const outlet = outlets.byArticle.get(member.article);
    return outlet ? [buildTelling(member, outlet, comparison, marks.get(member.article) ?? [], edits)] : [];
  });
  return {
    id: group.id,
    anchor: rowAnchor(tellings.map(({ outlet, claim }) => ({ ...claim, outletId: outlet.id }))),
    status: group.status,
    differences: group.differences.map((difference) => buildDifference(difference, outlets)),
    cells: columns.map((outlet) => buildCell(outlet, tellings, group, comparison, outlets)),
    outletCount: new Set(tellings.map((telling) => telling.outlet.id)).size,
    gist: gistOf(tellings[0]),
    origins: group.origins,
    evidence: group.evidence,
    members: tellings.map(({ outlet, claim }) => ({ version: outlet.id, start: claim.start, end: claim.end })),
  };
}

function buildTelling(
  member: ArticleSpan,
  outlet: ComparedOutlet,
  comparison: Comparison,
  marks: readonly FactsMark[],
  edits: readonly VersionEdits[],
): RowTelling {
  const shown = widenToSentences(outlet.article, member);
  return {
    outlet,
    claim: member,
    shown,
    pieces: cutPieces(outlet.article.text, shown, marks, [member.start, member.end]),
    anchor: spanAnchor(outlet.id, member),
    place: placeInArticle(outlet.article, member),
    credit: creditOf(outlet.article, comparison.attributions, member),
    edit: findEdit(member, outlet, edits),
  };
}

function buildDifference(difference: Difference, outlets: StoryOutlets): RowDifference {
  return {
    kind: difference.kind,
    confidence: difference.confidence,
    name: nameDifference(difference),
    because: difference.because,
    values: difference.values.flatMap((value) => {
      const outlet = outlets.byArticle.get(value.article);
      return outlet ? [{ outlet, words: sliceSpan(outlet.article.text, value) }] : [];
    }),
  };
}

function buildCell(
  outlet: ComparedOutlet,
  tellings: readonly RowTelling[],
  group: ClaimGroup,
  comparison: Comparison,
  outlets: StoryOutlets,
): FactsCell {
  const own = tellings.filter((telling) => telling.outlet.id === outlet.id);
  if (own.length > 0) {
    return { kind: "told", outlet, tellings: [...own].sort((a, b) => a.claim.start - b.claim.start) };
  }
  const absence = findAbsence(outlet.article, group, comparison);
  const unsure = absence.kind === "unsure" ? comparison.groups.find((other) => other.id === absence.group) : undefined;
  return { kind: "absent", outlet, absence, unsureRow: unsure ? anchorOfGroup(unsure, outlets) : null };
}

/** The permalink of a row, for whoever holds the group only. */
export function anchorOfGroup(group: ClaimGroup, outlets: StoryOutlets): string {
  return rowAnchor(
    group.members.flatMap((member) => {
      const outlet = outlets.byArticle.get(member.article);
      return outlet ? [{ start: member.start, end: member.end, outletId: outlet.id }] : [];
    }),
  );
}

const GIST_CHARS = 60;

function gistOf(telling: RowTelling | undefined): string | null {
  return telling ? gistOfSpan(telling.outlet.article.text, telling.claim) : null;
}

/** First words, cut at a word's end, with dots where they were cut: they point at a sentence, they don't stand for it. */
export function gistOfSpan(text: string, span: Span): string {
  const words = sliceSpan(text, span).replace(/\s+/g, " ");
  if (words.length <= GIST_CHARS) return words;
  return `${words.slice(0, words.lastIndexOf(" ", GIST_CHARS))} …`;
}
