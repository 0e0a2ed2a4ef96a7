import { compareUtterances, readSpoken, type SpokenWord } from "../text/compareUtterances";
import { contextOf } from "../text/contextOf";
import { findVagueCounts } from "../text/findVagueCounts";
import { FIGURE_RADIUS, type ToldQuantity } from "../text/likenQuantities";
import { linkQuantities } from "../text/linkQuantities";
import { readFigures } from "../text/readFigures";
import { holds, sortPlaces } from "./growTrees";
import { type Judged, type Place, readJudged } from "./judgePairs";
import type { Node, Story } from "./readStory";

/** Likelihood from which one utterance in changed words makes two sentences one claim, and words it must have in both. */
const SAID = 0.5;
const LEAST_WORDS = 5;
/**
 * The same for two different figures of one quantity, and how like what they count must be: pairs that the words already
 * make likely, or figures as like as one page count and another. Chosen on the training stories, where no such pair was of two
 * annotated rows.
 */
const COUNTED: readonly (readonly [likely: number, likeness: number])[] = [
  [0.25, 0.5],
  [0.1, 0.9],
];
const LEAST_LIKELY = Math.min(SAID, ...COUNTED.map(([likely]) => likely));
/** Mean likelihood from which a sentence so tied joins a row's other members. */
const JOIN = 0.35;

/**
 * Adds to certain rows what tells one quantity or one utterance in another figure or other words: such sentences are
 * seldom alike as wholes (a price in a list and the same price alone), and what parts them is what a reader looks for.
 * A sentence joins the row its partner stands in where it is likely enough to tell what the row's others tell; else the
 * two are a row of their own.
 */
export function joinByEvidence(story: Story, judged: Judged, rows: readonly (readonly Place[])[]): Place[][] {
  const told = memo((node: Node) => figuresOf(story, node));
  const printed = story.byArticle.map((own) => new Set(own.flatMap((node) => told(node).map(keyOf))));
  // A figure that the other outlet prints too, wherever, is not the one it gives otherwise.
  const lacking = (node: Node, x: number) => told(node).filter((figure) => !printed[x]?.has(keyOf(figure)));
  const said = memo((node: Node) => quotesOf(story, node));
  const joined: Place[][] = rows.map((row) => [...row]);
  const pairs: { readonly a: Place; readonly b: Place; readonly likely: number }[] = [];
  const join = (a: Node, b: Node, likely: number) => {
    const isOne =
      COUNTED.some(
        ([from, least]) => likely >= from && tellOneQuantity(lacking(a, b.article), lacking(b, a.article), least),
      ) ||
      (likely >= SAID && quoteOneUtterance(said(a), said(b)));
    if (isOne) pairs.push({ a: [a.article, a.place], b: [b.article, b.place], likely });
  };
  for (const a of story.byArticle.flat())
    for (let y = a.article + 1; y < story.byArticle.length; y++)
      judged[a.article]?.[y]?.[a.place]?.forEach((likely, j) => {
        const b = likely < LEAST_LIKELY ? undefined : story.byArticle[y]?.[j];
        if (b) join(a, b, likely);
      });
  // The sort is stable: equal pairs stay in text order.
  for (const { a, b } of pairs.sort((p, q) => q.likely - p.likely)) {
    if (joined.some((row) => holds(row, a) && holds(row, b))) continue;
    const row = joined.find((one) => (holds(one, a) || holds(one, b)) && belongs(judged, [a, b], one));
    if (row) row.push(holds(row, a) ? b : a);
    else joined.push([a, b]);
  }
  return joined.map(sortPlaces);
}

const keyOf = ({ item }: ToldQuantity) => `${item.value} ${item.upTo} ${item.unit} ${item.comparator}`;

/** Whether the one of a pair that a row does not hold is likely enough to tell what the row's others tell. */
function belongs(judged: Judged, pair: readonly Place[], row: readonly Place[]): boolean {
  return pair.every((place) => {
    if (holds(row, place)) return true;
    const links = row.flatMap((member) => (member[0] === place[0] ? [] : [readJudged(judged, place, member)]));
    return links.reduce((sum, link) => sum + link, 0) >= JOIN * links.length;
  });
}

function tellOneQuantity(as: readonly ToldQuantity[], bs: readonly ToldQuantity[], least: number): boolean {
  return linkQuantities(as, bs).some(({ match, likeness }) => match !== "same" && likeness >= least);
}

function quoteOneUtterance(as: readonly SpokenWord[][], bs: readonly SpokenWord[][]): boolean {
  return as.some((a) =>
    bs.some((b) => {
      const found = compareUtterances(a, b);
      return found !== undefined && found.changed.length > 0 && found.shared >= LEAST_WORDS;
    }),
  );
}

function figuresOf({ articles }: Story, node: Node): ToldQuantity[] {
  const article = articles[node.article];
  const tokens = article?.sentences[node.place]?.tokens ?? [];
  if (!article) return [];
  const vague = findVagueCounts(article.text, node.span, article.language, tokens);
  // Without a number word there is no figure to look for: most sentences are done with here.
  const figures = node.numbers.ids.length > 0 ? readFigures(article, node.span).quantities : [];
  return [...figures.filter((item) => item.kind !== "ordinal"), ...vague].map((item) => ({
    item,
    context: contextOf(tokens, item, FIGURE_RADIUS),
  }));
}

function quotesOf({ articles }: Story, { article: x, span }: Node): SpokenWord[][] {
  const article = articles[x];
  return (article?.quotations ?? []).flatMap((quote) => {
    const [start, end] = [Math.max(quote.start, span.start), Math.min(quote.end, span.end)];
    return article && end > start ? [readSpoken(article.text, { start, end })] : [];
  });
}

function memo<T>(find: (node: Node) => T): (node: Node) => T {
  const known = new Map<number, T>();
  return (node) => {
    const found = known.get(node.index) ?? find(node);
    known.set(node.index, found);
    return found;
  };
}
