import type { SegmentedArticle, Token } from "../../model/article";
import type { Difference } from "../../model/claim";
import { type Span, sliceSpan } from "../../model/span";
import { editDistance } from "../../text/editDistance";
import { foldSpelling } from "../../text/foldSpelling";
import { findNames, type NameMention } from "../../text/names/findNames";
import { inTextOrder, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Shortest word whose likeness to another tells a second spelling from another name ("Ali" / "Eli"). */
const LEAST_LETTERS = 5;
const MOST_EDITS = 2;

type Named = Span & { readonly word: string; readonly name: NameMention | undefined; readonly isPlace: boolean };

/**
 * One name in two spellings: "Priebus" / "Preibus", "Norfolk" / "Norwalk". Only words that are nearly alike and that
 * neither article spells the other's way anywhere. Names that are simply others are never shown as a difference: nearly
 * always the one is a part, a role or another bearer of what the other names.
 */
export function findNameDifferences(tellings: readonly Telling[]): Difference[] {
  const words = new Map(tellings.map((telling) => [telling, namedWords(telling)]));
  const found = pairsOf(tellings).flatMap(([a, b]) =>
    (words.get(a) ?? []).flatMap((x) =>
      (words.get(b) ?? []).flatMap((y) => (isOtherSpelling(a, x, b, y) ? [{ a, b, x, y }] : [])),
    ),
  );
  const byWord = new Map<string, typeof found>();
  for (const pair of found) {
    const key = [pair.x.word, pair.y.word].sort()[0] ?? "";
    byWord.set(key, [...(byWord.get(key) ?? []), pair]);
  }
  return [...byWord.values()].map((pairs) => {
    const values = new Map(
      pairs.flatMap(({ a, b, x, y }) =>
        [[a, x] as const, [b, y] as const].map(([telling, word]) => {
          const span = placeIn(telling, word.name ?? word);
          return [`${span.article} ${span.start}`, { ...span, value: sliceSpan(telling.article.text, span) }] as const;
        }),
      ),
    );
    return {
      kind: pairs.some(({ x, y }) => x.isPlace || y.isPlace) ? "place" : "name",
      confidence: "sure",
      values: inTextOrder([...values.values()]),
      because: "The name is spelt differently.",
    };
  });
}

function isOtherSpelling(a: Telling, x: Named, b: Telling, y: Named): boolean {
  if (x.word === y.word || x.word[0] !== y.word[0]) return false;
  // "Defence" / "Defense": how the paper spells, not what it says.
  if (foldSpelling(x.word) === foldSpelling(y.word)) return false;
  if (editDistance(x.word, y.word, MOST_EDITS) > MOST_EDITS || isInflected(x.word, y.word)) return false;
  if (wordsOf(b.article).has(x.word) || wordsOf(a.article).has(y.word)) return false;
  // Two edits leave room for chance: then the words beside them must be the same.
  return editDistance(x.word, y.word, 1) <= 1 || x.isPlace || y.isPlace || sharesNeighbour(x, y);
}

/** "Iraqi" / "Iraq", "Democrats" / "Democrat": one word's endings, not two spellings. */
const isInflected = (a: string, b: string) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stem = short.slice(0, -1);
  return (
    long.startsWith(short) || (long.startsWith(stem) && /^(?:s|n|an|ns|i|is|ic|es)$/.test(long.slice(stem.length)))
  );
};

const sharesNeighbour = (x: Named, y: Named) =>
  x.name?.words.some((word) => word !== x.word && (y.name?.words ?? []).includes(word)) === true;

function namedWords(telling: Telling): Named[] {
  const names = findNames(telling.article);
  return telling.sentences.flatMap((sentence, _i, all) => {
    const tokens = sentence.role === "headline" && all.length > 1 ? [] : sentence.tokens;
    return tokens.flatMap((token): Named[] => {
      const name = names.find((n) => n.start <= token.start && token.end <= n.end);
      if (!name || token.lower.length < LEAST_LETTERS || !telling.tokens.includes(token)) return [];
      return [{ start: token.start, end: token.end, word: token.lower, name, isPlace: isPlace(name, tokens) }];
    });
  });
}

const isPlace = (name: NameMention, tokens: readonly Token[]) => {
  if (name.kind === "place") return true;
  const before = tokens.filter((token) => token.end <= name.start).at(-1);
  return name.kind === "unknown" && /^(?:in|at|near|from|on)$/.test(before?.lower ?? "");
};

const known = new WeakMap<SegmentedArticle, ReadonlySet<string>>();
function wordsOf(article: SegmentedArticle): ReadonlySet<string> {
  const before = known.get(article);
  if (before) return before;
  const words = new Set(article.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.lower)));
  known.set(article, words);
  return words;
}
