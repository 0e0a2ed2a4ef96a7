import { findNames } from "../text/names/findNames";
import type { FoundSource } from "./findSource";
import { maySpeak } from "./maySpeak";
import { isDay, phraseEndingAt, type TokenRange } from "./nounPhrase";
import { overAside } from "./overAside";
import type { Line } from "./readLine";

/** "Velmar, who has said": the phrase before the pronoun, the pronoun with it. */
export function antecedent(line: Line, pronoun: number): FoundSource | undefined {
  const { tokens } = line;
  const before = tokens[pronoun - 1];
  let end = before?.lower === "," || before?.lower === "—" ? pronoun - 2 : pronoun - 1;
  while (end > 0 && isDay(tokens[end])) end--; // "a letter on Friday that says"
  if (end < pronoun - 2 && /^(on|this|last)$/.test(tokens[end]?.lower ?? "")) end--;
  const phrase = phraseEndingAt(line, end) ?? (before?.lower === "," ? overAside(line, pronoun - 1) : undefined); // "sources, also anonymous, who"
  if (!phrase) return undefined;
  const outer = tokens[phrase.first - 1]?.lower === "," ? overAside(line, end + 1, phrase.first - 1) : undefined;
  const named = outer ? undefined : (lastPerson(line, phrase) ?? lastPeople(line, phrase));
  return { first: named ?? (outer ?? phrase).first, last: pronoun, side: "left", shared: false };
}

/** "a call from Senator Quist, who": the person named last, where the phrase is not about a person itself. */
function lastPerson(line: Line, phrase: TokenRange): number | undefined {
  if (maySpeak(line, phrase)) return undefined;
  const [from, to] = [line.tokens[phrase.first], line.tokens[phrase.last]];
  const person = findNames(line.article).findLast(
    (name) =>
      name.kind === "person" && from !== undefined && to !== undefined && name.from >= from.start && name.end <= to.end,
  );
  const first = person ? line.tokens.findIndex((token) => token.start === person.from) : -1;
  return first < 0 ? undefined : first;
}

/** "a measure backed by families who": what follows the last preposition, where the phrase itself is a thing. */
function lastPeople(line: Line, phrase: TokenRange): number | undefined {
  if (maySpeak(line, phrase)) return undefined;
  for (let i = phrase.last; i > phrase.first; i--)
    if (/^(by|from|of|with|for)$/.test(line.tokens[i]?.lower ?? "")) return i + 1;
  return undefined;
}

/** "the man who met the envoy said": the phrase before the verb is an object; the source is what "who" stands for. */
export function insideRelative(line: Line, phrase: TokenRange): TokenRange | undefined {
  const { tokens } = line;
  const before = tokens[phrase.first - 1];
  if (before?.pos !== "VERB" && before?.pos !== "ADP") return undefined;
  for (let i = phrase.first - 1; i >= Math.max(1, phrase.first - 14); i--) {
    const token = tokens[i];
    if (!token || /^[,;:"]$/.test(token.lower)) return undefined;
    if (token.lower === "who" || token.lower === "whose") return phraseEndingAt(line, i - 1);
  }
  return undefined;
}
