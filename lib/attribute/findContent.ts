import type { Span } from "../model/span";
import type { Cue } from "./cue";
import type { FoundSource } from "./findSource";
import { isQuoteMark, type Line, withMarks } from "./readLine";
import { opensQuotation, skipAside } from "./skipAside";

/** What a cue credits: the pieces before and after it, in text order. */
export type FoundContent = { readonly parts: readonly Span[]; readonly isPostposed: boolean };

/** Fewer characters than this before a cue are a leading "But" or "Still,", no statement. */
const SHORTEST_STATEMENT = 12;

/**
 * The words a cue credits. They follow it ("said that …"), or stand before it ("…, she noted") and then may go on after
 * it ("…,” she said, “…"). `others` are the sentence's other cues with their sources: content ends where the next one's
 * own clause begins. Prefers whole clauses: a word too many is read as context, a word too few changes what was said.
 */
export function findContent(
  line: Line,
  cue: Cue,
  source: FoundSource | undefined,
  others: readonly { readonly cue: Cue; readonly source: FoundSource | undefined }[],
): FoundContent {
  const head = Math.min(cue.first, source && !source.shared ? (source.clause ?? source.first) : cue.first);
  const tail = Math.max(cue.last, source && !source.shared ? source.last : cue.last);
  const before = leftLimit(line, head, others);
  const after = Math.min(rightLimit(line, tail, others), source?.until ?? Number.POSITIVE_INFINITY);
  if (cue.form === "adverb" || cue.form === "passive") return around(line, cue, before, after);
  const left = spanOfTokens(line, before, head - 1);
  const next = cue.form === "prepositional" ? pastRelative(line, tail + 1) : tail + 1;
  const from = skipAside(line, next, takesAddressee(cue) && source?.side !== "right");
  if (isPostposed(line, cue, source, head, tail, left, from)) {
    const resumed = source?.side === "right" ? resumesAt(line, tail) : undefined;
    const goes = resumed !== undefined || (from <= after && goesOn(line, tail, from));
    const right = goes ? spanOfTokens(line, resumed ?? from, after) : undefined;
    return { parts: present([left, right]), isPostposed: true };
  }
  const right = spanOfTokens(line, from, after);
  if (!right && left && left.end - left.start >= SHORTEST_STATEMENT) return { parts: [left], isPostposed: true };
  return { parts: present([right ?? left]), isPostposed: false };
}

/** "According to those sources, who went unnamed, …": past the clause that says who they are. */
function pastRelative({ tokens }: Line, from: number): number {
  if (tokens[from]?.lower !== "," || !/^(who|which|whose)$/.test(tokens[from + 1]?.lower ?? "")) return from;
  const close = tokens.findIndex((token, i) => i > from && token.lower === ",");
  return close < 0 ? from : close + 1;
}

const takesAddressee = (cue: Cue) => cue.cueClass === "tell";

const present = (spans: readonly (Span | undefined)[]) => spans.filter((span) => span !== undefined);

/** "Velmar reportedly left": all of the clause is credited. */
function around(line: Line, cue: Cue, before: number, after: number): FoundContent {
  const left = spanOfTokens(line, before, cue.first - 1);
  const right = spanOfTokens(line, cue.last + 1, after);
  return { parts: present([left, right]), isPostposed: true };
}

/** Whether the statement stands before the cue: after "according to X" at the end, "…, X said", "…” X said". */
function isPostposed(
  line: Line,
  cue: Cue,
  source: FoundSource | undefined,
  head: number,
  tail: number,
  left: Span | undefined,
  from: number,
): boolean {
  if (!left || left.end - left.start < SHORTEST_STATEMENT) return false;
  const { tokens } = line;
  const mark = tokens[head - 1];
  const next = tokens[tail + 1];
  if (cue.form === "prepositional") return true;
  if (source?.side === "right") return true;
  if (source?.shared || cue.form === "participle") return false;
  if (isQuoteMark(mark))
    return !(next && (next.lower === "that" || next.lower === ":")) || (line.quoted[head - 2] ?? -1) >= 0;
  if (mark?.lower !== "," && mark?.lower !== "—" && mark?.lower !== "?" && mark?.lower !== "!") return false;
  return (
    next === undefined ||
    /^[.,;?!)]$/.test(next.lower) ||
    isQuoteMark(next) ||
    closesSoon(line, tail + 1) ||
    (takesAddressee(cue) && closesSoon(line, from))
  );
}

/** "…, she said on Monday." or "…, she said in an interview": nothing but an aside until the sentence's end. */
function closesSoon(line: Line, from: number): boolean {
  const { tokens } = line;
  const rest = tokens.slice(from);
  const opener = rest[0];
  if (!opener) return true;
  if (/^(that|whether|how|why|the|a|an|he|she|it|they|there|his|her|their|we|i|if|what)$/.test(opener.lower))
    return false;
  const isAside =
    opener.pos === "ADP" ||
    opener.pos === "ADV" ||
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|during|when|after|as)$/.test(opener.lower) ||
    opener.pos === "PRON" ||
    opener.lower === "reporters";
  if (!isAside) return false;
  const stop = rest.findIndex((token) => /^[.,;:"]$/.test(token.lower));
  const aside = stop < 0 ? rest : rest.slice(0, stop);
  return (
    opener.lower === "when" ||
    opener.lower === "as" ||
    opener.lower === "after" ||
    !aside.some((token) => token.pos === "AUX")
  );
}

/** "This, said the leader of the party, is why …": where the statement around its sayer goes on. */
function resumesAt(line: Line, tail: number): number | undefined {
  const comma = line.tokens.findIndex((token, i) => i > tail && i < tail + 6 && token.lower === ",");
  return comma > 0 && line.tokens[comma + 1]?.pos === "AUX" ? comma + 1 : undefined;
}

/** Whether words after a postposed cue go on with the statement: a quotation, or a clause after a comma. */
function goesOn(line: Line, tail: number, from: number): boolean {
  const { tokens } = line;
  if (opensQuotation(line, from)) return true;
  const mark = tokens[tail + 1];
  if (mark?.lower === ":") return true;
  if (mark?.lower !== ",") return false;
  const next = tokens[tail + 2];
  return next !== undefined && /^(and|but|because|which|though|although|so|if|with)$/.test(next.lower);
}

/** First token of the clause that a statement before the cue can reach back to. */
function leftLimit(line: Line, head: number, others: readonly { readonly cue: Cue }[]): number {
  const { tokens } = line;
  let limit = 0;
  for (const { cue } of others) {
    if (cue.last >= head) continue;
    // Another cue's sentence part ends at a semicolon, or at ", and" / ", but" after it.
    const stop = tokens.findIndex(
      (token, i) =>
        i > cue.last &&
        i < head &&
        !line.isSpeech[i] &&
        (token.lower === ";" || (token.lower === "," && /^(and|but|while)$/.test(tokens[i + 1]?.lower ?? ""))),
    );
    if (stop > 0 && stop < head - 3) limit = Math.max(limit, stop + 1);
  }
  return limit;
}

/** Last token that a statement after the cue can reach: the sentence's end, or where another cue's own clause begins. */
function rightLimit(
  line: Line,
  tail: number,
  others: readonly { readonly cue: Cue; readonly source: FoundSource | undefined }[],
): number {
  const { tokens } = line;
  let limit = tokens.length - 1;
  for (const { cue, source } of others) {
    if (cue.first <= tail) continue;
    const begins = source && !source.shared && source.side === "left" ? Math.min(source.first, cue.first) : cue.first;
    const mark = tokens[begins - 1];
    const parted = mark !== undefined && /^([,;—]|and|but|while)$/.test(mark.lower);
    const isOwnClause =
      cue.form === "prepositional" || cue.form === "participle" || (source?.shared ?? false) || parted;
    if (parted && isOwnClause && begins - 1 < limit && begins - 2 > tail) {
      limit = begins - 2;
      if (tokens[limit]?.lower === ",") limit -= 1;
    }
  }
  return limit;
}

/** Tokens as a span: marks of punctuation at its ends left out, quotation marks kept where they belong to its words. */
function spanOfTokens(line: Line, first: number, last: number): Span | undefined {
  const { tokens, article } = line;
  let [from, to] = [first, last];
  while (from <= to && isLoose(line, from, "start")) from++;
  while (to >= from && isLoose(line, to, "end")) to--;
  const [a, b] = [tokens[from], tokens[to]];
  if (!a || !b || from > to) return undefined;
  const inner = article.quotations[line.quoted[to] ?? -1];
  const end =
    inner && inner.end <= (tokens[to + 1]?.end ?? b.end) + 1 ? Math.max(b.end, withMarks(article, inner).end) : b.end;
  return { start: a.start, end: Math.min(end, line.sentence.end) };
}

function isLoose(line: Line, i: number, side: "start" | "end"): boolean {
  const token = line.tokens[i];
  if (!token || token.isWord) return false;
  if ((line.quoted[i] ?? -1) >= 0) return false;
  if (isQuoteMark(token)) return (line.quoted[side === "start" ? i + 1 : i - 1] ?? -1) < 0;
  if (/^[$£€#@%)\]]$/.test(token.lower)) return side === "start" && /^[)\]%]$/.test(token.lower);
  return true;
}
