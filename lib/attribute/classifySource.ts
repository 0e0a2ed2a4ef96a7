import type { SegmentedArticle } from "../model/article";
import type { SourceType } from "../model/attribution";
import type { Span } from "../model/span";
import { findNames } from "../text/names/findNames";
import { isPersonNoun } from "../text/names/findRoles";
import type { Referent, Referents } from "../text/names/referent";
import type { TokenRange } from "./nounPhrase";
import type { Line } from "./readLine";
import {
  BODIES,
  CROWDS,
  DOCUMENTS,
  FAMILIARITY,
  FEW,
  OFFICES,
  ONES,
  OUTLET_HEADS,
  SOURCE_PEOPLE,
  SPOKES,
} from "./sourceWords";

/** What a source phrase says of itself, before anything else in the article is asked. */
export type SourceReading =
  | { readonly kind: "pronoun"; readonly word: string }
  | { readonly kind: "named"; readonly referent: Referent; readonly sourceType: SourceType }
  /** No name: what it is called, its head noun, and whether it points back ("the officials"). */
  | {
      readonly kind: "described";
      readonly sourceType: SourceType;
      readonly head: string;
      readonly description: string;
      readonly isDefinite: boolean;
      readonly isPlural: boolean;
    };

/** Pronouns that can be a source, with those that own one ("her claim that"). */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ...["he", "she", "it", "they", "i", "we", "who", "you"].map((word): [string, string] => [word, word]),
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["him", "he"],
  ["them", "they"],
]);

/** Reads a source phrase: a pronoun, a name or role with a known bearer, or a description. */
export function readSource(line: Line, range: TokenRange, referents: Referents): SourceReading {
  const { tokens, article } = line;
  const only = tokens[range.first];
  const pronoun = range.first === range.last ? OWNERS.get(only?.lower ?? "") : undefined;
  if (pronoun) return { kind: "pronoun", word: pronoun };
  const core = coreOf(line, range);
  const named = namedBy(line, range, core, referents);
  if (named)
    return { kind: "named", referent: named, sourceType: typeOfReferent(named, tokens[range.first]?.lower === "the") };
  const head = tokens[core.last]?.lower ?? "";
  const first = tokens[core.first]?.lower ?? "";
  const general = head === "attorney" && tokens[core.last + 1]?.lower === "general";
  const isDefinite = /^(the|that|this|those|these)$/.test(first);
  const isPlural = isPluralHead(line, core);
  return {
    kind: "described",
    sourceType: typeOfDescription(line, range, core, head, isPlural),
    head: general ? "general" : head.replace(/^ex-/, ""),
    description: describe(article, line, core, range),
    isDefinite,
    isPlural,
  };
}

/** The phrase up to its head: before an apposition, a clause or what hangs on it. */
function coreOf(line: Line, range: TokenRange): TokenRange {
  const { tokens } = line;
  let last = range.first;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      i > range.first &&
      (/^[,(—]$/.test(token.lower) || token.pos === "ADP" || /^(who|which|that|whose)$/.test(token.lower))
    )
      break;
    if (token.pos === "VERB" && i > range.first && /(ed|ing)$/.test(token.lower) && endsNominal(line, i - 1)) break;
    if (/^(familiar|close|himself|herself|itself|themselves)$/.test(token.lower) && i > range.first) break;
    // "the 20 drills last year showed": when they were, not what they are
    if (i > range.first && /^(last|this|next)$/.test(token.lower) && TIMES.test(tokens[i + 1]?.lower ?? "")) break;
    if (token.isWord && token.lower !== "'s") last = i;
  }
  return { first: range.first, last };
}

const TIMES = /^(week|month|year|spring|summer|autumn|fall|winter|season|\w+day)$/;

const endsNominal = (line: Line, i: number) => line.tokens[i]?.pos === "NOUN" || line.tokens[i]?.pos === "PROPN";

/** The referent a phrase names: by its head, or by a name set beside a role ("her lawyer, Tom Pell"). */
function namedBy(line: Line, range: TokenRange, core: TokenRange, referents: Referents): Referent | undefined {
  const { tokens, article } = line;
  const at = (span: Span) => referents.at(article.id, span);
  const head = tokens[core.last];
  if (!head) return undefined;
  const inPhrase = findNames(article).filter(
    (name) =>
      name.sentence === line.sentence.index &&
      name.from >= (tokens[range.first]?.start ?? 0) &&
      name.end <= (tokens[range.last]?.end ?? 0),
  );
  const opening = inPhrase.find((name) => name.kind === "person" && name.from === tokens[range.first]?.start);
  if (opening && tokens.find((token) => token.start >= opening.end)?.lower !== "'s") return at(opening);
  const headReferent = at(head);
  if (headReferent && isSayer(headReferent) && tokens[core.last + 1]?.lower !== "'s" && !pointsElsewhere(line, head))
    return headReferent;
  const apposed = inPhrase.find(
    (name) =>
      (name.kind === "person" || (name.kind === "unknown" && isPersonNoun(head.lower))) &&
      tokens.some((token, i) => token.start === name.from && tokens[i - 1]?.lower === ","),
  );
  if (apposed && !DOCUMENTS.has(head.lower) && !isPluralHead(line, core)) return at(apposed);
  if (!isPersonNoun(head.lower) && !/^(one|two|some)$/.test(head.lower)) return undefined;
  for (let i = core.last + 1; i <= range.last; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || before?.lower !== ",") continue;
    const referent = at({ start: token.start, end: (tokens[i + 1] ?? token).end });
    if (referent && referent.kind === "person" && token.pos === "PROPN") return referent;
  }
  return undefined;
}

/** A head noun inside a longer name ("the Ministry of Ports report"): the name ends before the head. */
const pointsElsewhere = (line: Line, head: { readonly lower: string; readonly pos: string }) =>
  head.pos === "NOUN" && (DOCUMENTS.has(head.lower) || SPOKES.has(head.lower)) && line.tokens.length > 0;

const isSayer = (referent: Referent) => referent.name.length > 1;

function typeOfReferent(referent: Referent, afterThe: boolean): SourceType {
  if (referent.kind === "outlet") return "outlet";
  if (referent.kind === "organization" || referent.kind === "place") return "named-organization";
  // "the North", "the Tigers": a name no list knows, with an article. One word, never with a first name, a title or a role
  // beside it in any article, is a company's or a body's: papers introduce people.
  const isLone = !referent.name.includes(" ");
  return referent.kind === "unknown" && (afterThe || isLone) ? "named-organization" : "named-person";
}

const isPluralHead = (line: Line, core: TokenRange) => {
  const head = line.tokens[core.last];
  if (!head) return false;
  const endsPlural = /s$/.test(head.lower) && !/ss$/.test(head.lower);
  return (
    (endsPlural && (head.lemma !== head.lower || CROWDS.has(head.lower) || isPersonNoun(head.lower.slice(0, -1)))) ||
    /^(people|police|some|others|many|few|several|both|democrats|republicans)$/.test(head.lower)
  );
};

function typeOfDescription(
  line: Line,
  range: TokenRange,
  core: TokenRange,
  head: string,
  isPlural: boolean,
): SourceType {
  const words = line.tokens.slice(range.first, range.last + 1).map((token) => token.lower);
  const singular = line.tokens[core.last]?.lemma ?? head;
  if (OUTLET_HEADS.has(head) && !/^(papers|press)$/.test(head) && !words.includes("court")) {
    if (head !== "reports" && head !== "paper") return "outlet";
    if (words.some((word) => /^(media|news|multiple|several|various|other|local)$/.test(word)) || words.length === 1)
      return "outlet";
  }
  // "two of the people close to the talks", "several of the lawmakers"
  const of = line.tokens[core.last + 1]?.lower === "of" && FEW.has(head);
  if (of && words.some((word) => SOURCE_PEOPLE.has(word) || /^(officials|aides|lawmakers)$/.test(word)))
    return "anonymous";
  if (DOCUMENTS.has(head) || DOCUMENTS.has(singular)) return "document";
  if (/^(majority|number|chorus|handful|dozens|scores|group|array)$/.test(head) && words.includes("of"))
    return head === "handful" ? "anonymous" : "unnamed-group";
  if (BODIES.has(head) && !words.includes("member") && !words.includes("members")) return "named-organization";
  if (SOURCE_PEOPLE.has(head) || words.some((word) => FAMILIARITY.has(word))) return "anonymous";
  const counted =
    line.tokens.slice(core.first, core.last).some((token) => FEW.has(token.lower)) || FEW.has(words[0] ?? "");
  if (!isPlural && ONES.has(head)) return "anonymous";
  if (!isPlural && !isPersonNoun(head) && !isCapitalised(line, core))
    return outletWithin(line, range) ? "outlet" : "named-organization";
  if (!isPlural && OFFICES.has(head) && words[0] === "the") return "named-person";
  if (!isPlural) return CROWDS.has(head) ? "unnamed-group" : isCapitalised(line, core) ? "named-person" : "anonymous";
  if (
    counted &&
    !CROWDS.has(words[0] ?? "") &&
    /^(officials|aides|advisers|advisors|diplomats|officers|lawmakers|people|sources|insiders|executives|employees)$/.test(
      head,
    )
  )
    return "anonymous";
  return "unnamed-group";
}

const isCapitalised = (line: Line, core: TokenRange) => line.tokens[core.last]?.pos === "PROPN" && core.first > 0;

/** "a CNN count": a thing with an outlet's name on it. */
function outletWithin(line: Line, range: TokenRange): boolean {
  const [from, to] = [line.tokens[range.first], line.tokens[range.last]];
  return findNames(line.article).some(
    (name) =>
      name.kind === "outlet" &&
      from !== undefined &&
      to !== undefined &&
      name.start >= from.start &&
      name.end <= to.end,
  );
}

/** What a nameless source is called in lists: its phrase without article or clause, folded to one line. */
function describe(article: SegmentedArticle, line: Line, core: TokenRange, range: TokenRange): string {
  const { tokens } = line;
  let first = core.first;
  if (/^(the|a|an|that|this|those|these)$/.test(tokens[first]?.lower ?? "") && first < core.last) first++;
  let last = core.last;
  // "spokesman for the governor", "people with knowledge of the talks": what hangs on the head belongs to it
  for (let i = core.last + 1; i <= range.last; i++) {
    const token = tokens[i];
    if (!token || /^[,(—]$/.test(token.lower) || /^(who|which|that|whose|speaking)$/.test(token.lower)) break;
    last = i;
  }
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? article.text.slice(from.start, to.end).replace(/\s+/g, " ") : "";
}
