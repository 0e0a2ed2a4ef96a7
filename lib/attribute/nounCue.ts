import type { Token } from "../model/article";
import { findNames } from "../text/names/findNames";
import type { Cue } from "./cue";
import { CUE_NOUNS } from "./cueWords";
import type { FoundSource } from "./findSource";
import { phraseEndingAt } from "./nounPhrase";
import type { Line } from "./readLine";

/** Reports of nobody in particular: "amid reports that …". */
export const REPORT_NOUNS = /^(report|rumor|rumour)$/;

/** Nouns that credit somebody even where nobody is named; an allegation that is looked into may be the writer's own account. */
const OWNERLESS = /^(report|rumor|rumour|claim|suggestion)$/;

/** Nouns with an infinitive that binds: "the senator's threat to block the bill", "his promise to go". */
const BINDING = /^(threat|promise|pledge|vow)$/;

/**
 * A noun that states something: "Orlo's claim that …", "a Herald report that …", "over claims that …". A clause must follow;
 * "the report that she read" has none, for a verb without a subject of its own follows "that".
 */
export function nounCue(line: Line, i: number): Cue | undefined {
  const { tokens } = line;
  const token = tokens[i];
  if (token?.pos !== "NOUN" || !CUE_NOUNS.has(token.lemma)) return undefined;
  const next = tokens[i + 1];
  const owner = ownerOf(line, i);
  const binds =
    next?.lower === "to" && tokens[i + 2]?.pos === "VERB" && BINDING.test(token.lemma) && owner?.isNamed === true;
  if (!binds && !(next?.lower === "that" && isClause(tokens, i + 2))) return undefined;
  if (!owner && !OWNERLESS.test(token.lemma)) return undefined;
  return { cueClass: "say", form: "noun", at: i, first: i, last: i };
}

/** Whether a subject comes before the verb: "that the pier was closed", not "that was read". */
const isClause = (tokens: readonly Token[], from: number) =>
  tokens[from] !== undefined && !/^(VERB|AUX|PUNCT|ADP)$/.test(tokens[from]?.pos ?? "");

/** Whose statement a noun is: "Orlo's claim", "their claim", "a Herald report"; undefined where nobody is named. */
export function nounSource(line: Line, cue: Cue): FoundSource | undefined {
  const owner = ownerOf(line, cue.at);
  return owner ? { first: owner.first, last: owner.last, side: "left", shared: false } : undefined;
}

type Owner = { readonly first: number; readonly last: number; readonly isNamed: boolean };

function ownerOf(line: Line, at: number): Owner | undefined {
  const { tokens, article, sentence } = line;
  let i = at - 1;
  while (i >= 0 && /^(ADJ|NUM|NOUN)$/.test(tokens[i]?.pos ?? "")) i--; // "Orlo's surprise announcement"
  const before = tokens[i];
  if (before && /^(his|her|their)$/.test(before.lower)) return { first: i, last: i, isNamed: false };
  if (before && (before.lower === "'s" || before.lower === "'")) {
    const phrase = phraseEndingAt(line, i - 1);
    return phrase && { ...phrase, isNamed: true };
  }
  const end = tokens[at - 1]?.end;
  const outlet = findNames(article).find(
    (name) => name.sentence === sentence.index && name.kind === "outlet" && name.end === end,
  );
  const first = outlet ? tokens.findIndex((token) => token.start === outlet.start) : -1;
  return first < 0 ? undefined : { first, last: at - 1, isNamed: true };
}
