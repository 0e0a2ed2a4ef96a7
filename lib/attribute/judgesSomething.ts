import type { Cue } from "./cue";
import { STANCES } from "./cueWords";
import { isQuoteMark, type Line } from "./readLine";

export function judgesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  const rest = tokens.slice(cue.last + 1, cue.last + 14);
  if (
    /^(describe|portray|depict|characterize|characterise|label|brand|dub|cast|identify|hail|regard|attribute|credit|express)$/.test(
      lemma,
    )
  ) {
    return (
      rest.some((t) => t.lower === "as" || t.lower === "to" || isQuoteMark(t)) || /^(describe|express)$/.test(lemma)
    );
  }
  if (lemma === "voice") return true;
  if (lemma === "raise")
    return rest.some((t) => /^(concerns?|questions?|doubts?|possibility|prospect|alarms?)$/.test(t.lower));
  if (lemma === "lash") return false;
  if (lemma === "refer") return rest[0]?.lower === "to" || cue.last > cue.at;
  if (lemma === "call") {
    if (cue.last > cue.at || followsWhat(line, cue)) return true;
    if (rest.slice(0, 5).some((t) => t.lower === "off")) return false; // "called the journey off"
    const isSoCalled = /^(so|-)$/.test(tokens[cue.at - 1]?.lower ?? "");
    // "called it a mistake", "called the deal “a betrayal”", not "called the office"
    return !isSoCalled && rest.some((t, k) => isQuoteMark(t) || (k > 0 && /^(an?|the)$/.test(t.lower)));
  }
  // what is apologized for is an act; the words it is done in are a statement
  if (lemma === "apologize") return rest.some((t) => isQuoteMark(t));
  if (STANCES.has(lemma)) return tokens.slice(cue.last + 1).some((t) => isQuoteMark(t) || t.lower === "as");
  return tokens[cue.last + 1] !== undefined;
}

/** "gave what aides called a warning": nothing stands between the cue and what it calls the thing. */
const followsWhat = ({ tokens }: Line, cue: Cue) =>
  tokens.slice(Math.max(0, cue.first - 5), cue.first).some((token) => token.lower === "what");
