import type { Comparison } from "../model/comparison";
import type { Anchor } from "../model/correction";
import type { MemoKind, MemoNumber } from "../model/memo";
import { sliceSpan } from "../model/span";
import { kindOfItem, type MemoItem } from "./buildMemo";

export type NumberedMemo = {
  /** By `MemoItem.key`. */
  readonly numbers: ReadonlyMap<string, MemoNumber>;
  /** What remarks on an item are kept under, by `MemoItem.key`: also of those without a number. */
  readonly names: ReadonlyMap<string, string>;
  /** Those among them that are new: to be kept. */
  readonly added: readonly MemoNumber[];
  /** Numbers whose difference the story no longer has. */
  readonly gone: readonly MemoNumber[];
};

/**
 * Gives each item the number it had before, or the next free one. An item is known again by its kind and the place of one of
 * its tellings, else by its words: so a number survives what merges, splits or corrects other rows, and what moves its words
 * in a newer capture. A row without a difference is given one only where its name is among `wanted`: an editor put it in. Where two numbered rows become one, the lower number stays; where one becomes two, its first part keeps it.
 */
export function numberMemo(
  comparison: Comparison,
  items: readonly MemoItem[],
  kept: readonly MemoNumber[],
  wanted: ReadonlySet<string> = new Set(),
): NumberedMemo {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const placesOf = ({ group }: MemoItem): readonly Anchor[] =>
    group.members.flatMap(({ article, start, end }) => {
      const { key, text } = articles.get(article) ?? { key: null, text: "" };
      return key === null ? [] : [{ version: key, start, end, words: sliceSpan(text, { start, end }) }];
    });
  const open = new Set([...kept].sort((a, b) => a.number - b.number));
  const numbers = new Map<string, MemoNumber>();
  // Places first for all items, then words: the same words may stand in two rows.
  for (const isSame of [isSamePlace, hasSameWords]) {
    for (const item of items) {
      if (numbers.has(item.key)) continue;
      const places = placesOf(item);
      const isIts = ({ kind, places: then }: MemoNumber) =>
        kind === kindOfItem(item) && then.some((one) => places.some((place) => isSame(one, place)));
      const known = [...open].find(isIts);
      if (!known) continue;
      numbers.set(item.key, known);
      open.delete(known);
    }
  }
  let last = Math.max(0, ...kept.map(({ number }) => number));
  const added: MemoNumber[] = [];
  const names = new Map([...numbers].map(([key, { name }]) => [key, name]));
  for (const item of items) {
    const places = placesOf(item);
    const [first] = places;
    if (numbers.has(item.key) || !first) continue;
    const kind = kindOfItem(item);
    const name = nameItem(kind, first, [...kept, ...added]);
    names.set(item.key, name);
    if (item.difference === null && !wanted.has(name)) continue;
    last += 1;
    const one = { number: last, name, kind, places };
    numbers.set(item.key, one);
    added.push(one);
  }
  return { numbers, names, added, gone: [...open] };
}

const hasSameWords = (a: Anchor, b: Anchor) => a.version === b.version && a.words === b.words;
const isSamePlace = (a: Anchor, b: Anchor) => a.start === b.start && hasSameWords(a, b);

/** By version, place and kind; with a count where one row has two differences of one kind. */
function nameItem(kind: MemoKind, { version, start }: Anchor, taken: readonly MemoNumber[]): string {
  const base = `${version}:${start}:${kind}`;
  const isTaken = (name: string) => taken.some((one) => one.name === name);
  let n = 1;
  while (isTaken(n === 1 ? base : `${base}:${n}`)) n += 1;
  return n === 1 ? base : `${base}:${n}`;
}
