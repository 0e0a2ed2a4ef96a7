import { findNames } from "../text/names/findNames";
import { isPersonNoun } from "../text/names/findRoles";
import type { Cue } from "./cue";
import type { FoundSource } from "./findSource";
import type { TokenRange } from "./nounPhrase";
import { isQuoteMark, type Line } from "./readLine";
import { BODIES, CROWDS, DOCUMENTS, OUTLET_HEADS, SOURCE_PEOPLE, SPOKES } from "./sourceWords";

/** Most tokens a headline spends on who says it: "Two senior harbor officials: …". */
const SAYER_TOKENS = 6;

/** What papers set before a colon to say what kind of piece it is. They are no sayers, though some are writings or people. */
const RUBRIC =
  /^(exclusive|live|opinion|analysis|watch|video|breaking|update|updated|explainer|explained|review|interview|editorial|comment|column|photos|pictures|factbox|podcast|timeline|profile|obituary|correction|letters?|read|listen|poll|quiz|survey|fact|check|ad|book|people|question|answer|records?|papers?)$/;

/** "Pier unsafe: report", "Orlo: we will not go": a colon with a sayer on its one side and a statement on the other. */
export function headlineCue(line: Line): Cue | undefined {
  const { tokens, sentence } = line;
  if (sentence.role !== "headline") return undefined;
  const at = tokens.findIndex((token, i) => token.lower === ":" && !line.isSpeech[i]);
  if (at <= 0) return undefined;
  return sayerAt(line, at) ? { cueClass: "say", form: "headline", at, first: at, last: at } : undefined;
}

export function headlineSource(line: Line, cue: Cue): FoundSource | undefined {
  return sayerAt(line, cue.at);
}

function sayerAt(line: Line, colon: number): FoundSource | undefined {
  const last = line.tokens.length - 1;
  const before = { first: 0, last: colon - 1 };
  const after = { first: colon + 1, last: line.tokens[last]?.lower === "." ? last - 1 : last };
  if (isSayer(line, after) && statesIn(line, before)) return { ...after, side: "right", shared: false };
  if (isSayer(line, before) && statesIn(line, after)) return { ...before, side: "left", shared: false };
  return undefined;
}

/** A short phrase that is a name of somebody or some body, or whose last word says what it is. Never a place: "Tarn: a guide". */
function isSayer(line: Line, { first, last }: TokenRange): boolean {
  const { tokens, article, sentence } = line;
  const words = tokens.slice(first, last + 1);
  if (words.length === 0 || words.length > SAYER_TOKENS) return false;
  if (words.some((token) => RUBRIC.test(token.lower) || token.pos === "AUX" || isQuoteMark(token))) return false;
  const [from, to] = [words[0], words.at(-1)];
  const name = findNames(article).find((one) => one.sentence === sentence.index && one.end === to?.end);
  if (name) return /^(person|outlet|organization)$/.test(name.kind) && name.from <= (from?.start ?? 0);
  const head = to?.lower ?? "";
  return [head, to?.lemma ?? ""].some(
    (word) =>
      DOCUMENTS.has(word) ||
      SOURCE_PEOPLE.has(word) ||
      SPOKES.has(word) ||
      BODIES.has(word) ||
      CROWDS.has(word) ||
      OUTLET_HEADS.has(word) ||
      isPersonNoun(word),
  );
}

/** Whether the other side says something: a verb or words quoted, and no question ("Orlo: what we know"). */
function statesIn({ tokens }: Line, { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last + 1);
  if (/^(what|how|why|who|when|where|which)$/.test(words[0]?.lower ?? "")) return false;
  return words.length > 2 && words.some((token) => token.pos === "VERB" || token.pos === "AUX" || isQuoteMark(token));
}
