import type { StoryRecord } from "../model/story";

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** Fewer words that a title and a headline begin with alike are a subject ("Storm in Norvik"), not one outlet's headline. */
const FEWEST_ALIKE = 5;

/**
 * A title for a story whose outlets are hidden. One that is an outlet's own headline, or the beginning of it, would say whose
 * words lead and set one telling above the others: then the story is only counted.
 */
export function titleStory(story: StoryRecord): string {
  const headlines = [
    ...story.versions.map((version) => version.title ?? ""),
    ...(story.comparison?.articles ?? []).flatMap(({ title, text }) => [title, text.split("\n")[0] ?? ""]),
  ];
  const own = wordsOf(story.title);
  const isHeadline = headlines.map(wordsOf).some((words) => {
    const [short, long] = words.length < own.length ? [words, own] : [own, words];
    const isBeginning = short.length > 0 && short.every((word, i) => word === long[i]);
    return isBeginning && (short.length === long.length || short.length >= FEWEST_ALIKE);
  });
  if (!isHeadline) return story.title;
  const count = story.versions.length;
  return `A story told by ${NUMBER_WORDS[count] ?? count} outlet${count === 1 ? "" : "s"}`;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
