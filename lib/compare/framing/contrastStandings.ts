import type { Description } from "./findNameSets";
import { STAKES, STANDINGS } from "./standings";

/** "a Bush official" beside "a veteran Republican": two outlets that say by other words where somebody stands. */
export function contrastStandings(descriptions: readonly Description[]): string | undefined {
  const told = descriptions.filter(
    ({ head, words, place, start, end }) =>
      words.length > 0 && STANDINGS.has(head) && place.voiceOf({ start, end }) !== "quoted",
  );
  const pair = told
    .flatMap((a) => told.map((b) => [a, b] as const))
    .find(
      ([a, b]) =>
        a.place.article.id !== b.place.article.id &&
        STAKES.has(a.head) &&
        !told.some((other) => other.place.article.id === b.place.article.id && other.head === a.head) &&
        !a.words.some((word) => b.words.includes(word) && word !== "former"),
    );
  return pair?.map(({ words }) => words.join(" ")).join(", ");
}
