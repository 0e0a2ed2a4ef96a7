/** English endings, longest first, that mark number, tense and nominalisation; other languages keep their words whole but for chance. */
const ENDINGS = [
  "ization",
  "ations",
  "ation",
  "ingly",
  "edly",
  "ments",
  "ment",
  "ness",
  "ings",
  "ing",
  "ies",
  "ied",
  "ers",
  "er",
  "ed",
  "es",
  "s",
  "ly",
];
const SHORTEST_STEM = 3;

/** Strips one ending where three letters or more remain. Crude on purpose: for likeness of whole items, where a wrong stem is one word among hundreds. */
export function stemLightly(word: string): string {
  const ending = ENDINGS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST_STEM,
  );
  return ending ? word.slice(0, -ending.length) : word;
}
