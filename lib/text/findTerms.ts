import type { Token } from "../model/article";
import { GROUP_OF } from "./actOf";
import functionWords from "./functionWords.json";
import { stemWord } from "./stemWord";

/** A word as the alignment counts it. `lemma`, `stem` and `act` go from narrow to wide; equal keys mean "one word". */
export type Term = {
  readonly token: Token;
  readonly lemma: string;
  readonly stem: string;
  /** The act or thing it names under any wording ("resign", "quit", "step down"); the stem where no group has it. */
  readonly act: string;
  readonly kind: "name" | "number" | "word";
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords);
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const NUMBER_WORDS = new Map<string, number>([
  ...ONES.split(" ").map((word, i): [string, number] => [word, i]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i): [string, number] => [word, 20 + i * 10]),
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** The content words of a stretch of tokens, function words left out, numbers in one spelling. */
export function findTerms(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.isWord || token.lower === "'s" || FUNCTION_WORDS.has(token.lower) || FUNCTION_WORDS.has(token.lemma))
      continue;
    const number = readNumber(token.lower);
    if (number !== undefined) {
      const key = `#${number}`;
      terms.push({ token, lemma: key, stem: key, act: key, kind: "number" });
      continue;
    }
    const isName = token.pos === "PROPN";
    const lemma = isName ? token.lower.replace(/'s$/, "") : token.lemma;
    const stem = stemWord(lemma);
    const particle = tokens[i + 1];
    const phrase = particle && token.pos === "VERB" ? GROUP_OF.get(`${lemma}_${particle.lower}`) : undefined;
    terms.push({ token, lemma, stem, act: phrase ?? GROUP_OF.get(stem) ?? stem, kind: isName ? "name" : "word" });
  }
  return terms;
}

function readNumber(word: string): number | undefined {
  if (/^[$€£]?\d[\d,]*(\.\d+)?%?$/.test(word)) return Number(word.replace(/[^\d.]/g, ""));
  if (NUMBER_WORDS.has(word)) return NUMBER_WORDS.get(word);
  const [tens, ones] = word.split("-");
  const [a, b] = [NUMBER_WORDS.get(tens ?? ""), NUMBER_WORDS.get(ones ?? "")];
  return word.includes("-") && a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}
