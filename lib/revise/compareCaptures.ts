import { diffArrays } from "diff";
import type { SegmentedArticle, Sentence } from "../model/article";
import type { CaptureComparison, FieldChange, Revision } from "../model/revision";
import { diffWords } from "./diffWords";

/**
 * Share of words two sentences must have in common to be one sentence rewritten rather than one dropped and one added. At a
 * half, "Two people died" / "Three people died" are one; below it, whatever stands in the same place would be.
 */
const REWRITTEN = 0.5;

/**
 * What changed from one capture of an article to the next: sentences added, dropped, altered and moved, and the headline,
 * byline and time. Every sentence that differs in any character but white space is told: a filter that drops small changes
 * hides 59→58. In the order of the newer text, dropped sentences where they stood.
 */
export function compareCaptures(before: SegmentedArticle, after: SegmentedArticle): CaptureComparison {
  return { fields: compareFields(before, after), revisions: compareSentences(before, after) };
}

function compareFields(before: SegmentedArticle, after: SegmentedArticle): readonly FieldChange[] {
  const fields: readonly FieldChange[] = [
    { field: "headline", before: before.title, after: after.title },
    { field: "byline", before: before.byline, after: after.byline },
    { field: "publishedAt", before: before.publishedAt, after: after.publishedAt },
  ];
  return fields.filter((field) => field.before !== field.after);
}

function compareSentences(before: SegmentedArticle, after: SegmentedArticle): readonly Revision[] {
  const read = (article: SegmentedArticle) => (sentence: Sentence) =>
    article.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
  const [readBefore, readAfter] = [read(before), read(after)];
  const parts = diffArrays(before.sentences.map(readBefore), after.sentences.map(readAfter));
  const revisions: Revision[] = [];
  let [b, a] = [0, 0];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) continue;
    const count = part.value.length;
    if (!part.added && !part.removed) {
      b += count;
      a += count;
      continue;
    }
    const next = parts[i + 1];
    const [gone, come] = part.removed ? [count, next?.added ? next.value.length : 0] : [0, count];
    if (part.removed && next?.added) i++;
    revisions.push(
      ...pairRewritten(before, after, before.sentences.slice(b, b + gone), after.sentences.slice(a, a + come)),
    );
    b += gone;
    a += come;
  }
  return joinMoved(revisions, before, after);
}

/** Pairs what was dropped with what stands in its place, best likeness first, keeping the order of both. */
function pairRewritten(
  before: SegmentedArticle,
  after: SegmentedArticle,
  gone: readonly Sentence[],
  come: readonly Sentence[],
): readonly Revision[] {
  const partners = new Map<Sentence, Sentence>();
  const candidates = gone.flatMap((g) => come.map((c) => ({ g, c, likeness: likenessOf(g, c) })));
  for (const { g, c, likeness } of candidates.sort(
    (x, y) => y.likeness - x.likeness || x.g.index - y.g.index || x.c.index - y.c.index,
  )) {
    if (likeness < REWRITTEN || partners.has(c) || [...partners.values()].includes(g)) continue;
    partners.set(c, g);
  }
  const paired = new Set(partners.values());
  const dropped = gone.filter((g) => !paired.has(g)).map((g): Revision => ({ kind: "dropped", before: spanOf(g) }));
  const others = come.map((c): Revision => {
    const g = partners.get(c);
    return g
      ? { kind: "altered", before: spanOf(g), after: spanOf(c), words: diffWords(before, g, after, c) }
      : { kind: "added", after: spanOf(c) };
  });
  return [...dropped, ...others];
}

/** A sentence dropped in one place and added word for word in another has moved. */
function joinMoved(
  revisions: readonly Revision[],
  before: SegmentedArticle,
  after: SegmentedArticle,
): readonly Revision[] {
  const joined = new Set<Revision>();
  const moved = revisions.map((revision): Revision => {
    if (revision.kind !== "added") return revision;
    const words = after.text.slice(revision.after.start, revision.after.end);
    const origin = revisions.find(
      (other) =>
        other.kind === "dropped" &&
        !joined.has(other) &&
        before.text.slice(other.before.start, other.before.end) === words,
    );
    if (origin?.kind !== "dropped") return revision;
    joined.add(origin);
    return { kind: "moved", before: origin.before, after: revision.after };
  });
  return moved.filter((revision) => !joined.has(revision));
}

const spanOf = ({ start, end }: Sentence) => ({ start, end });

function likenessOf(a: Sentence, b: Sentence): number {
  const [x, y] = [a, b].map((s) => s.tokens.filter((token) => token.isWord).map((token) => token.lower));
  if (!x || !y || x.length + y.length === 0) return 0;
  const left = [...y];
  const shared = x.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (x.length + y.length);
}
