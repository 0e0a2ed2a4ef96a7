import type { Difference } from "../../model/claim";
import { type Span, sliceSpan } from "../../model/span";
import { compareUtterances, readSpoken, type SpokenWord } from "../../text/compareUtterances";
import { gatherClusters, inTextOrder, type Link, type Node, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

type Quote = Span & { readonly words: readonly SpokenWord[] };

/**
 * Direct quotations of one utterance whose words differ. Punctuation, capitals, quotation marks, ellipses and what
 * stands in square brackets are the printer's, not the speaker's: never a difference. Neither is printing less of it:
 * only words changed between words that both print.
 */
export function findQuoteDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(tellings.map((telling) => [telling, quotesOf(telling)]));
  const changed = new Map<Node<Quote>, Span[]>();
  const links = pairsOf(tellings).flatMap(([a, b]) => linkQuotes(nodes.get(a) ?? [], nodes.get(b) ?? [], changed));
  return gatherClusters(links).map(({ nodes: tied }) => {
    const values = tied.flatMap((node) => {
      const spans = changed.get(node) ?? [];
      if (spans.length === 0) return [];
      const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
      return [{ ...placeIn(node.telling, span), value: sliceSpan(node.telling.article.text, span) }];
    });
    return {
      kind: "quote-wording",
      confidence: "sure",
      values: inTextOrder(values),
      because: "The same utterance is quoted directly in different words.",
    };
  });
}

/** Quotations that run on from member to member are one; an ellipsis parts two, for what it leaves out may be anything. */
function quotesOf(telling: Telling): Node<Quote>[] {
  const { text } = telling.article;
  const joined: Span[] = [];
  for (const quote of [...telling.quotes].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && quote.start >= last.end && /^\s*$/.test(text.slice(last.end, quote.start)))
      joined[joined.length - 1] = { start: last.start, end: quote.end };
    else joined.push(quote);
  }
  return joined.flatMap((span) =>
    splitAtEllipsis(text, span).map((part) => ({ telling, item: { ...part, words: readSpoken(text, part) } })),
  );
}

function splitAtEllipsis(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of sliceSpan(text, span).matchAll(/\.\s?\.\s?\.|…/g)) {
    parts.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  return [...parts, { start, end: span.end }];
}

function linkQuotes(
  as: readonly Node<Quote>[],
  bs: readonly Node<Quote>[],
  changed: Map<Node<Quote>, Span[]>,
): Link<Quote>[] {
  return as.flatMap((a) =>
    bs.flatMap((b): Link<Quote>[] => {
      const found = compareUtterances(a.item.words, b.item.words);
      if (!found) return reorders(a, b, changed);
      const stretches = [...found.changed, ...found.edges];
      const differs = stretches.length > 0;
      for (const { left, right } of stretches) {
        changed.set(a, [...(changed.get(a) ?? []), left]);
        changed.set(b, [...(changed.get(b) ?? []), right]);
      }
      return [{ a, b, differs: differs ? "sure" : "no" }];
    }),
  );
}

/** Longest quotation whose words may stand in another order; longer ones in another order are other sentences. */
const LONGEST_LIST = 8;
const JOINERS = new Set("and or the a".split(" "));

/** "Ada, Bo and Cy" beside "Cy, Ada and Bo": the same three words or more, in another order. */
function reorders(a: Node<Quote>, b: Node<Quote>, changed: Map<Node<Quote>, Span[]>): Link<Quote>[] {
  const [x, y] = [a, b].map(({ item }) => item.words.filter((word) => !JOINERS.has(word.plain)));
  if (!x || !y || x.length < 3 || x.length > LONGEST_LIST || x.length !== y.length) return [];
  const listed = (words: readonly SpokenWord[]) => words.map((word) => word.plain);
  if (listed(x).join(" ") === listed(y).join(" ") || listed(x).sort().join(" ") !== listed(y).sort().join(" "))
    return [];
  for (const node of [a, b]) changed.set(node, [...(changed.get(node) ?? []), node.item]);
  return [{ a, b, differs: "sure" }];
}
