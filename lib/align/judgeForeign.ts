import type { Node, Story } from "./readStory";

/** What a pair across languages is judged where figures and names meet: offered, and never shown as one claim. */
const OFFERED = 0.5;
/** One figure and one name meet by chance in any two sentences of a story; three together seldom do. */
const FEWEST_SHARED = 3;

/** Whether two articles are in languages known and different, whose words can't be held against each other. */
export function areForeign(story: Story, x: number, y: number): boolean {
  const [a, b] = [languageOf(story, x), languageOf(story, y)];
  return a !== b && a !== "und" && b !== "und";
}

/**
 * Judges two sentences in different languages by figures and names alone: both kinds must be shared, three in all. No
 * annotated story has two languages, so that nothing is measured: it stays with what a person is asked, and prefers to
 * miss.
 */
export function judgeForeign(story: Story, a: Node, b: Node): number {
  const figures = countShared(figuresOf(a), figuresOf(b));
  const names = countShared(namesOf(story, a), namesOf(story, b));
  return figures > 0 && names > 0 && figures + names >= FEWEST_SHARED ? OFFERED : 0;
}

const languageOf = (story: Story, x: number): string =>
  (story.articles[x]?.language ?? "und").toLowerCase().split("-")[0] ?? "und";

const figuresOf = (node: Node): ReadonlySet<string> =>
  new Set(node.terms.flatMap((term) => (term.kind === "number" ? [term.stem] : [])));

/** Names as they are tagged; where the language has no tagger, every word with a capital, as any may be a name. */
function namesOf(story: Story, node: Node): ReadonlySet<string> {
  const text = story.articles[node.article]?.text ?? "";
  const isName = (term: Node["terms"][number]) =>
    term.kind === "name" || (term.token.pos === "X" && /\p{Lu}/u.test(text.charAt(term.token.start)));
  return new Set(node.terms.flatMap((term) => (term.kind !== "number" && isName(term) ? [term.stem] : [])));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
}
