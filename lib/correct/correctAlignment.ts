import type { SegmentedArticle } from "../model/article";
import type { AlignedGroup, Alignment } from "../model/claim";
import type { Anchor, Correction, CorrectionOutcome } from "../model/correction";
import { type ArticleSpan, overlapOf } from "../model/span";
import { findAnchor, findAnchors } from "./findAnchor";

type Outcome = CorrectionOutcome["outcome"];
type Step = { readonly groups: readonly AlignedGroup[]; readonly outcome: Outcome };

const APPLIED: Outcome = { kind: "applied" };
const LOST: Outcome = { kind: "lost", because: "The words it was made about stand in no capture any more." };
const BY_A_PERSON = { signal: "person", detail: "a person put these together" };

/**
 * Applies a person's corrections to the rows, in the order they were made. Claims that lose their row become claims of one
 * outlet again, and claims that gain one stop being so. Corrections of other things pass untouched.
 */
export function correctAlignment(
  articles: readonly SegmentedArticle[],
  alignment: Alignment,
  corrections: readonly Correction[],
): { readonly alignment: Alignment; readonly outcomes: readonly CorrectionOutcome[] } {
  let groups = alignment.groups;
  const outcomes: CorrectionOutcome[] = [];
  for (const correction of corrections) {
    const step = applyToRows(articles, groups, correction);
    if (!step) continue;
    groups = step.groups;
    outcomes.push({ id: correction.id, outcome: step.outcome });
  }
  return {
    alignment: groups === alignment.groups ? alignment : { groups, unique: listUnique(articles, alignment, groups) },
    outcomes,
  };
}

function applyToRows(
  articles: readonly SegmentedArticle[],
  groups: readonly AlignedGroup[],
  { change }: Correction,
): Step | undefined {
  switch (change.kind) {
    case "same":
      return join(articles, groups, [change.members]);
    case "merge":
      return join(articles, groups, change.rows);
    case "split":
      return split(articles, groups, change.row, change.part);
    case "take-out":
      return split(articles, groups, change.row, [change.member]);
    case "not-comparable":
      return dissolve(articles, groups, change.row);
    case "speaker":
    case "source-type":
    case "set-label-aside":
      return undefined;
  }
}

function join(
  articles: readonly SegmentedArticle[],
  groups: readonly AlignedGroup[],
  rows: readonly (readonly Anchor[])[],
): Step {
  const members = findAnchors(articles, rows.flat());
  if (!members) return { groups, outcome: LOST };
  const touched = rows.flatMap((row) => findRow(articles, groups, row) ?? []);
  const all = uniqueSpans([...members, ...touched.flatMap((group) => group.members)]);
  const evidence = [BY_A_PERSON, ...touched.flatMap((group) => group.evidence)];
  const joined: AlignedGroup = { members: all, certainty: "certain", evidence };
  const only = touched.length === 1 ? touched[0] : undefined;
  if (only?.certainty === "certain" && only.members.length === all.length) {
    return { groups, outcome: { kind: "not-needed", because: "The comparison has them in one row by itself." } };
  }
  const first = groups.findIndex((group) => touched.includes(group));
  const rest = groups.flatMap((group, i) => (i === first ? [joined] : touched.includes(group) ? [] : [group]));
  return { groups: first < 0 ? [...rest, joined] : rest, outcome: APPLIED };
}

function split(
  articles: readonly SegmentedArticle[],
  groups: readonly AlignedGroup[],
  row: readonly Anchor[],
  part: readonly Anchor[],
): Step {
  const apart = findAnchors(articles, part);
  if (!apart) return { groups, outcome: LOST };
  const group = findRow(articles, groups, row);
  const isApart = (member: ArticleSpan) => apart.some((span) => isSamePlace(span, member));
  if (!group?.members.some(isApart))
    return {
      groups,
      outcome: { kind: "not-needed", because: "The comparison does not have them in one row any more." },
    };
  const halves = [group.members.filter((m) => !isApart(m)), group.members.filter(isApart)];
  const kept = halves
    .filter((members) => new Set(members.map((m) => m.article)).size > 1)
    .map((members) => ({ ...group, members }));
  return { groups: groups.flatMap((g) => (g === group ? kept : [g])), outcome: { kind: "applied", parts: halves } };
}

function dissolve(
  articles: readonly SegmentedArticle[],
  groups: readonly AlignedGroup[],
  row: readonly Anchor[],
): Step {
  if (!row.some((anchor) => findAnchor(articles, anchor))) return { groups, outcome: LOST };
  const group = findRow(articles, groups, row);
  if (!group)
    return { groups, outcome: { kind: "not-needed", because: "The comparison does not have this row any more." } };
  return { groups: groups.filter((g) => g !== group), outcome: APPLIED };
}

/** The row a person meant: the one that still holds most of its members, two at least. */
function findRow(
  articles: readonly SegmentedArticle[],
  groups: readonly AlignedGroup[],
  row: readonly Anchor[],
): AlignedGroup | undefined {
  const spans = row.flatMap((anchor) => findAnchor(articles, anchor) ?? []);
  let best: AlignedGroup | undefined;
  let most = 1;
  for (const group of groups) {
    const held = spans.filter((span) => group.members.some((member) => isSamePlace(span, member))).length;
    if (held > most) {
      best = group;
      most = held;
    }
  }
  return best;
}

/** A clause and the sentence around it are one place: a newer method may have chosen the other. */
const isSamePlace = (a: ArticleSpan, b: ArticleSpan): boolean =>
  a.article === b.article && overlapOf(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);

function uniqueSpans(spans: readonly ArticleSpan[]): readonly ArticleSpan[] {
  return spans.filter((span, i) => spans.findIndex((other) => isSamePlace(span, other)) === i);
}

function listUnique(
  articles: readonly SegmentedArticle[],
  before: Alignment,
  groups: readonly AlignedGroup[],
): readonly ArticleSpan[] {
  // As where nobody corrected anything: a row that is only possible takes no claim away from its outlet.
  const certain = (rows: readonly AlignedGroup[]) => rows.filter(({ certainty }) => certainty === "certain");
  const isHeld = (span: ArticleSpan) =>
    certain(groups).some((group) => group.members.some((member) => isSamePlace(span, member)));
  const freed = certain(before.groups)
    .flatMap((group) => group.members)
    .filter((member) => !isHeld(member));
  const all = uniqueSpans([...before.unique.filter((span) => !isHeld(span)), ...freed]);
  const position = new Map(articles.map((article, i) => [article.id, i]));
  return [...all].sort((a, b) => (position.get(a.article) ?? 0) - (position.get(b.article) ?? 0) || a.start - b.start);
}
