import { foldText } from "../text/foldText";
import { stemLightly } from "./stemLightly";

/** A news item as a feed gives it: a headline and as much of its text as there is. */
export type ClusterItem = {
  readonly title: string | null;
  readonly text: string;
  /** ISO 8601; null where the feed gives none. */
  readonly publishedAt: string | null;
};

/** A headline says in ten words what the item is about; the first sentences say most of the rest. Flat between 2 and 6. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 3;
/** Days apart that say nothing: the evening's report and the next morning's paper. */
const FREE_DAYS = 1;
/** Days beyond those by which likeness falls to 1/e: a follow-up a week later is another story. Flat between 2 and 8. */
const FADE_DAYS = 4;
const MS_PER_DAY = 86_400_000;

/**
 * How alike each two items are, 0 to 1: a row-major square of side `items.length`. TF-IDF cosine with frequencies of the
 * items themselves, so that what all of today's news share weighs little, faded by the days between them where both are dated.
 */
export function measureLikeness(items: readonly ClusterItem[]): Float64Array {
  const counts = items.map(countWords);
  const seenIn = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const likeness = new Float64Array(items.length * items.length);
  const holders = new Map<string, { item: number; weight: number }[]>();
  for (const [item, count] of counts.entries()) {
    for (const [word, weight] of weighWords(count, seenIn, items.length)) {
      const earlier = holders.get(word) ?? [];
      for (const other of earlier) addTo(likeness, items.length, item, other.item, weight * other.weight);
      earlier.push({ item, weight });
      holders.set(word, earlier);
    }
  }
  fadeWithTime(likeness, items);
  return likeness;
}

function countWords(item: ClusterItem): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const stem = stemLightly(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  if (item.title) add(item.title, TITLE_WEIGHT);
  const sentences = item.text.split(/\n+|(?<=[.!?。])\s+/).filter((sentence) => sentence.trim());
  for (const [i, sentence] of sentences.entries()) add(sentence, 1 + LEAD_WEIGHT / (1 + i));
  return counts;
}

/** Words that no other item has can't make two alike: they count in the length, and are left out of the product. */
function weighWords(
  counts: ReadonlyMap<string, number>,
  seenIn: ReadonlyMap<string, number>,
  items: number,
): [string, number][] {
  const weights = [...counts].map(([word, count]): [string, number] => {
    const rarity = Math.max(0.01, Math.log((items + 1) / ((seenIn.get(word) ?? 0) + 0.5)));
    return [word, (1 + Math.log(1 + count)) * rarity];
  });
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return weights.filter(([word]) => (seenIn.get(word) ?? 0) > 1).map(([word, weight]) => [word, weight / length]);
}

function addTo(square: Float64Array, side: number, a: number, b: number, value: number): void {
  square[a * side + b] = (square[a * side + b] ?? 0) + value;
  square[b * side + a] = (square[b * side + a] ?? 0) + value;
}

function fadeWithTime(likeness: Float64Array, items: readonly ClusterItem[]): void {
  const days = items.map((item) => (item.publishedAt ? Date.parse(item.publishedAt) / MS_PER_DAY : Number.NaN));
  for (const [a, dayA] of days.entries()) {
    for (const [b, dayB] of days.entries()) {
      const apart = Math.abs(dayA - dayB) - FREE_DAYS;
      if (apart > 0)
        likeness[a * items.length + b] = (likeness[a * items.length + b] ?? 0) * Math.exp(-apart / FADE_DAYS);
    }
  }
}
