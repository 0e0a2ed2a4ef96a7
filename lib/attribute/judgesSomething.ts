import type { Cue } from "./cue";
import { STANCES } from "./cueWords";
import { isQuoteMark, type Line } from "./readLine";

export function judgesSomething(line: Line, cue: Cue, lemma: string): boolean {
  const { tokens } = line;
  const rest = tokens.slice(cue.last + 1, cue.last + 14);
  if (
    /^(describe|portray|depict|characterize|characterise|label|brand|dub|cast|identify|hail|regard|attribute|credit|express|voice|raise)$/.test(
      lemma,
    )
  ) {
    return (
      rest.some((t) => t.lower === "as" || t.lower === "to" || isQuoteMark(t)) ||
      /^(describe|express|voice)$/.test(lemma)
    );
  }
  if (lemma === "voice") return true;
  if (lemma === "raise")
    return rest.some((t) => /^(concerns?|questions?|doubts?|possibility|prospect|alarms?)$/.test(t.lower));
  if (lemma === "lash") return false;
  if (lemma === "refer") return rest[0]?.lower === "to" || cue.last > cue.at;
  if (lemma === "call") {
    if (cue.last > cue.at) return true;
    const isSoCalled = /^(so|-)$/.test(tokens[cue.at - 1]?.lower ?? "");
    // "called it a mistake", "called the deal “a betrayal”", not "called the office"
    return !isSoCalled && rest.some((t, k) => isQuoteMark(t) || (k > 0 && /^(an?|the)$/.test(t.lower)));
  }
  if (lemma === "apologize") return /^(for|to)$/.test(rest[0]?.lower ?? "");
  if (STANCES.has(lemma)) return tokens.slice(cue.last + 1).some((t) => isQuoteMark(t) || t.lower === "as");
  return tokens[cue.last + 1] !== undefined;
}
