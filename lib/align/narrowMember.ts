import type { Token } from "../model/article";
import type { ArticleSpan, Span } from "../model/span";
import { MODALITY_WORDS } from "../text/modalityWords";
import type { Clause, Node } from "./readStory";

/**
 * Share of what a sentence has in common with the row's other outlets that a stretch of its clauses must hold. What is left
 * for the rest is words that half of the sentences have: one shared name outside, and the sentence stays whole.
 */
const CLEAR = 0.97;
/** Terms a stretch must share to be held for the claim itself: one is shared by chance. */
const LEAST_SHARED = 2;
/** Words that a cut must leave out to tell a reader anything. */
const LEAST_LEFT = 5;

/**
 * Openers of what may be left out after a claim. Not "that" and "than", which complete what they follow, nor "if", "unless"
 * and "until": without its condition a claim is another claim.
 */
const ADDED: ReadonlySet<string> = new Set(
  (
    "which who whom where because although though while whereas after before since when as but according despite saying adding " +
    "including"
  ).split(" "),
);
/**
 * Openers of what states a claim of its own without what stands before it. Not "who" and "which", which need their noun, nor
 * "that": what stands before may be "it is not the first time" or "he denied".
 */
const OWN: ReadonlySet<string> = new Set(
  "because although though while whereas after before since when as but".split(" "),
);
/** What turns or loosens a claim from outside its clause: a sentence with one of these in what a cut leaves out stays whole. */
const TURNING: ReadonlySet<string> = new Set(
  "not n't no never nor neither none nobody nothing without deny denies denied denying doubt doubts doubted false untrue".split(
    " ",
  ),
);
const JOINED: ReadonlySet<string> = new Set(["and", "or", "but"]);
const STRONG_BREAK = /^[;—–]$/u;
const OPENING = /^[“‘"(]$/u;
const CLOSING = /^[”’")%]$/u;
/** A cut after one of these leaves a beginning without its end: "even | as the senator stayed". */
const HANGING: ReadonlySet<string> = new Set(
  "even just only especially particularly and or but that than not".split(" "),
);
const HANGING_POS: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART"]);

/**
 * The words of a sentence that state a row's claim: the shortest stretch of whole clauses that holds what the other outlets
 * say too, where nothing outside does and the sentence can be cut there; else the whole sentence. Prefers the whole: a cut
 * through a claim costs a reader more than a clause too many.
 */
export function narrowMember(node: Node, row: readonly Node[]): ArticleSpan {
  const { clauses, span } = node;
  if (clauses.length < 2 || node.role === "headline") return span;
  const others = row.filter((other) => other.article !== node.article);
  const theirs = new Set(others.flatMap((other) => [...other.acts.ids]));
  const shared = new Set([...node.acts.ids].filter((id) => theirs.has(id)));
  const whole = weigh(node, shared);
  if (shared.size < LEAST_SHARED) return span;
  for (let length = 1; length < clauses.length; length++)
    for (let from = 0; from + length <= clauses.length; from++) {
      const stretch = clauses.slice(from, from + length);
      const held = new Set(stretch.flatMap(({ acts }) => [...acts.ids]).filter((id) => shared.has(id)));
      if (held.size < LEAST_SHARED || weigh(node, held) < CLEAR * whole) continue;
      if (canCut(clauses, from, from + length)) return { ...span, ...spanOf(node, from, from + length) };
    }
  return span;
}

/** From the first word of clauses [from, to) to the last, quotation marks and brackets at the ends kept; the sentence's own ends stay. */
function spanOf({ clauses, span }: Node, from: number, to: number): Span {
  const tokens = clauses.slice(from, to).flatMap((clause) => clause.tokens);
  const first = tokens.find((token) => token.isWord || OPENING.test(token.lower));
  const last = tokens.findLast((token) => token.isWord || CLOSING.test(token.lower));
  return {
    start: from === 0 || !first ? span.start : first.start,
    end: to === clauses.length || !last ? span.end : last.end,
  };
}

function weigh({ acts }: Node, ids: ReadonlySet<number>): number {
  let sum = 0;
  for (const [k, id] of acts.ids.entries()) if (ids.has(id)) sum += acts.weights[k] ?? 0;
  return sum;
}

/** Whether a sentence may be cut to its clauses [from, to): at both ends between two things said, and worth it. */
function canCut(clauses: readonly Clause[], from: number, to: number): boolean {
  const tokensOf = (some: readonly Clause[]) => some.flatMap((clause) => clause.tokens);
  const [before, kept, after] = [
    tokensOf(clauses.slice(0, from)),
    tokensOf(clauses.slice(from, to)),
    tokensOf(clauses.slice(to)),
  ];
  const left = [...before, ...after].filter((token) => token.isWord);
  if (left.length < LEAST_LEFT || left.some(({ lower }) => TURNING.has(lower) || MODALITY_WORDS.has(lower)))
    return false;
  return isBalanced(kept) && opensOwn(before, kept) && endsWhole(kept, after);
}

function opensOwn(before: readonly Token[], kept: readonly Token[]): boolean {
  if (before.length === 0) return true;
  const opening = kept.slice(0, kept.findIndex((token) => token.isWord) + 1);
  const first = opening.at(-1)?.lower ?? "";
  if (STRONG_BREAK.test(opening[0]?.lower ?? "")) return true;
  // "from that period" is no clause.
  if (before.findLast((token) => token.isWord)?.pos === "ADP") return false;
  return OWN.has(first) || (JOINED.has(first) && opening.length > 1);
}

function endsWhole(kept: readonly Token[], after: readonly Token[]): boolean {
  if (after.length === 0) return true;
  const last = kept.findLast((token) => token.isWord);
  if (!last || HANGING.has(last.lower) || HANGING_POS.has(last.pos)) return false;
  const words = after.filter((token) => token.isWord);
  const [first, second] = [words[0], words[1]];
  if (!first) return false;
  if (STRONG_BREAK.test(after[0]?.lower ?? "") || ADDED.has(first.lower)) return true;
  return JOINED.has(first.lower) && (after[0]?.isWord === false || second?.pos === "VERB" || second?.pos === "AUX");
}

/** No bracket or quotation is opened and not closed inside. */
function isBalanced(tokens: readonly Token[]): boolean {
  const count = (marks: string) => tokens.filter((token) => marks.includes(token.lower)).length;
  return count("(") === count(")") && count("“") === count("”") && count('"') % 2 === 0;
}
