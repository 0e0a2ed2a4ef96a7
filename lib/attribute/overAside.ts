import { findNames } from "../text/names/findNames";
import { maySpeak } from "./maySpeak";
import { isDay, phraseEndingAt, type TokenRange } from "./nounPhrase";
import type { Line } from "./readLine";

/** Longest apposition or relative clause stepped over between a subject and its verb, in tokens. */
const ASIDE_TOKENS = 32;

/** The phrase before a pair of commas that closes at `comma`: "Velmar, the harbor envoy, said", "Velmar, who flew in, said". */
export function overAside(line: Line, comma: number, from = comma - 1): TokenRange | undefined {
  const { tokens } = line;
  const mark = tokens[comma]?.lower;
  let found: TokenRange | undefined;
  for (let i = from; i >= 0 && comma - i < ASIDE_TOKENS; i--) {
    if (tokens[i]?.lower !== mark || line.isSpeech[i]) continue;
    const opener = tokens[i + 1];
    if (isClause(line, i + 1, comma)) continue;
    const isAside =
      opener !== undefined &&
      (/^(who|whose|which|and|including|a|an|the|his|her|its|their|of|in|from|for|also|now|then|though|himself|herself|meanwhile|however|too|speaking|citing|standing|flanked|asked|according)$/.test(
        opener.lower,
      ) ||
        opener.pos === "NOUN" ||
        opener.pos === "NUM" ||
        opener.pos === "PROPN" ||
        opener.pos === "ADJ" ||
        opener.pos === "ADP" ||
        opener.pos === "ADV" ||
        opener.pos === "PART" ||
        opener.pos === "VERB");
    const phrase = isAside ? phraseEndingAt(line, i - 1) : undefined;
    if (!phrase) continue;
    // "used batteries, the fire chief, Tomas Pell, told": the phrase before is the end of what he told
    if (found && !maySpeak(line, phrase) && maySpeak(line, found)) return found;
    const isWhole = tokens[phrase.first - 1]?.lower !== mark || followsAdverbial(line, phrase.first - 1);
    const isPlain = !/^(who|which|whose)$/.test(opener?.lower ?? "") && comma - i < 20;
    found = { first: phrase.first, last: isPlain && isNominalAside(line, i + 1, comma) ? comma - 1 : phrase.last };
    if (isWhole || endsInPerson(line, phrase)) return found;
  }
  return found;
}

/** "Velmar stormed back": a subject with its verb, so what stands between the commas is no aside. */
function isClause({ tokens }: Line, from: number, to: number): boolean {
  const opener = tokens[from];
  if (!opener || /^(who|whose|which|when|as|after|while|if|though|although|because|asked)$/.test(opener.lower))
    return false;
  return tokens.slice(from + 1, to).some((token, k) => {
    const before = tokens[from + k];
    const hasSubject = before !== undefined && (before.pos === "PROPN" || /^(he|she|it|they|we|i)$/.test(before.lower));
    return hasSubject && (token.pos === "VERB" || token.pos === "AUX") && !/ing$/.test(token.lower);
  });
}

/** An apposition names its subject again, so it is part of what the source is called; a clause with a verb is not. */
const isNominalAside = (line: Line, from: number, to: number) =>
  !line.tokens.slice(from, to).some((token) => token.pos === "VERB" || token.pos === "AUX" || token.lower === "said");

/** Whether the part that ends on a comma only says when or where: "On May 26, 2009, the Post, …". */
function followsAdverbial(line: Line, comma: number): boolean {
  const { tokens } = line;
  const opener = tokens[0];
  const hasVerb = tokens.slice(0, comma).some((token) => token.pos === "VERB" || token.pos === "AUX");
  return (
    opener !== undefined &&
    !hasVerb &&
    (opener.pos === "ADP" || opener.pos === "ADV" || isDay(opener) || opener.pos === "SCONJ")
  );
}

/** A phrase that is a person's name with its title and nothing before it: no longer phrase around it is meant. */
function endsInPerson(line: Line, phrase: TokenRange): boolean {
  const from = line.tokens[phrase.first];
  return findNames(line.article).some((name) => name.kind === "person" && name.from === from?.start);
}
