import type { Span } from "../model/span";
import { findNames } from "../text/names/findNames";
import type { Cue } from "./cue";
import type { FoundSource } from "./findSource";
import type { Line } from "./readLine";

/** A cue with its source and the pieces it credits. */
export type FoundCue = { readonly cue: Cue; readonly source: FoundSource | undefined; readonly parts: readonly Span[] };

/**
 * The attributions of a sentence with the governing one first: the one whose statement holds the others ("Velmar said
 * that the envoy had warned …"), a main clause before a relative one, and what only tells where the words were read ("…,
 * according to the Herald", "reportedly") after whoever said them.
 */
export function governingFirst(line: Line, found: readonly FoundCue[]): FoundCue[] {
  return [...found].sort((a, b) => rankOf(line, a, found) - rankOf(line, b, found) || a.cue.at - b.cue.at);
}

function rankOf(line: Line, one: FoundCue, all: readonly FoundCue[]): number {
  const { cue, source } = one;
  if (cue.form === "adverb") return 9;
  const sayers = all.filter((other) => other !== one && isSaid(other));
  if (cue.form === "prepositional") {
    const isRepeated = sayers.length > 0 || (isOutlet(line, one) && all.length > 1);
    return cue.first < 3 || !isRepeated ? -1 : 8;
  }
  let rank = all.filter(
    (other) =>
      other !== one && other.cue.form !== "prepositional" && other.cue.form !== "adverb" && holds(line, other, one),
  ).length;
  const last = source ? line.tokens[source.last]?.lower : line.tokens[cue.first - 1]?.lower;
  if (/^(who|which|that)$/.test(last ?? "") || /^(who|which)$/.test(line.tokens[cue.first - 1]?.lower ?? "")) rank += 3;
  if (cue.form === "infinitive" || cue.form === "noun") rank += 2;
  if (standsInAside(one, all) || isSubordinate(line, one)) rank += 3;
  return rank;
}

/** "after the Herald first reported that …, Velmar announced": the clause a conjunction opens is not the main one. */
function isSubordinate(line: Line, { source }: FoundCue): boolean {
  const before = source?.side === "left" ? line.tokens[source.first - 1] : undefined;
  return (
    before !== undefined &&
    /^(after|when|as|while|before|though|although|since|because|until|if|where)$/.test(before.lower)
  );
}

const isOutlet = (line: Line, { source }: FoundCue) => {
  const [from, to] = source ? [line.tokens[source.first], line.tokens[source.last]] : [];
  return findNames(line.article).some(
    (name) =>
      name.kind === "outlet" && from !== undefined && to !== undefined && name.start < to.end && name.end > from.start,
  );
};

const isSaid = ({ cue }: FoundCue) =>
  (cue.cueClass === "say" || cue.cueClass === "tell") && (cue.form === "active" || cue.form === "participle");

/** Whether one's statement takes in the other's cue. */
function holds(line: Line, outer: FoundCue, inner: FoundCue): boolean {
  const at = line.tokens[inner.cue.at];
  return at !== undefined && outer.parts.some((part) => part.start <= at.start && at.end <= part.end);
}

/** Between another cue and its subject: "Velmar, who was there when Quist announced it, said". */
const standsInAside = (one: FoundCue, all: readonly FoundCue[]) =>
  all.some(
    (other) =>
      other !== one &&
      other.source?.side === "left" &&
      !other.source.shared &&
      other.source.last < one.cue.first &&
      one.cue.last < other.cue.first,
  );
