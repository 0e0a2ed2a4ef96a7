import { maySpeak } from "./maySpeak";
import { isDay, phraseEndingAt, type TokenRange } from "./nounPhrase";
import { overAside } from "./overAside";
import type { Line } from "./readLine";

/** The subject of the nearest clause to the left: the phrase before its finite verb, relative clauses passed over. */
export function mainSubject(line: Line, before: number): TokenRange | undefined {
  const { tokens } = line;
  let nearest: TokenRange | undefined;
  for (let i = before - 1; i > 0; i--) {
    const token = tokens[i];
    if (!token || line.isSpeech[i]) continue;
    const isFiniteVerb = token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.lower));
    const opener = tokens[i - 1]?.lower ?? "";
    if (!isFiniteVerb || /^(to|who|which|that|be|been|have|has|had)$/.test(opener)) continue;
    let end = i - 1;
    while (end >= 0 && (tokens[end]?.pos === "ADV" || isDay(tokens[end]))) end--;
    const mark = tokens[end]?.lower;
    const phrase = mark === "," || mark === "—" ? overAside(line, end) : phraseEndingAt(line, end);
    if (!phrase || inRelative(line, phrase)) continue;
    if (maySpeak(line, phrase)) return phrase;
    nearest ??= phrase;
  }
  return nearest;
}

/** The subject of a clause that "who", "which" or "that" opens: "the bill that Velmar signed". */
const inRelative = (line: Line, phrase: TokenRange) =>
  /^(who|which|that|whom|what)$/.test(line.tokens[phrase.first - 1]?.lower ?? "") ||
  /^(who|which|that|what)$/.test(line.tokens[phrase.last]?.lower ?? "");
