import type { Difference, DifferenceValue } from "../../model/claim";
import { type ArticleSpan, type Span, sliceSpan } from "../../model/span";
import type { Telling } from "./readTelling";

/** A thing that stands in one telling of a row, and what it is tied to in the others. */
export type Node<T> = { readonly telling: Telling; readonly item: T };
export type Link<T> = {
  readonly a: Node<T>;
  readonly b: Node<T>;
  readonly differs: "no" | "compatible" | "check" | "sure";
};

/**
 * The links of a row drawn together: everything that says the same quantity, in however many tellings, is one cluster,
 * so that it becomes one difference. Clusters in which nothing differs are left out.
 */
export function gatherClusters<T>(links: readonly Link<T>[]): { nodes: Node<T>[]; links: Link<T>[] }[] {
  const clusters: { nodes: Set<Node<T>>; links: Link<T>[] }[] = [];
  for (const link of links) {
    const touching = clusters.filter((cluster) => cluster.nodes.has(link.a) || cluster.nodes.has(link.b));
    const nodes = new Set([...touching.flatMap((cluster) => [...cluster.nodes]), link.a, link.b]);
    const merged = { nodes, links: [...touching.flatMap((cluster) => cluster.links), link] };
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  }
  return clusters
    .filter((cluster) => cluster.links.some((link) => link.differs !== "no"))
    .map(({ nodes, links: within }) => ({ nodes: [...nodes], links: within }));
}

const FIRST: readonly Link<unknown>["differs"][] = ["no", "compatible", "sure", "check"];

/**
 * The links that hold where no telling gives one quantity twice: what would chain two things of one telling into one
 * cluster is dropped, the weakest first. `areTwo` says of two things of one telling that they cannot be one. A link for a
 * check adds nothing to what differs surely.
 */
export function keepApart<T>(links: readonly Link<T>[], areTwo: (a: T, b: T) => boolean): Link<T>[] {
  const clusterOf = new Map<Node<T>, Set<Node<T>>>();
  const kept = new Set<Link<T>>();
  const ranked = links.toSorted((x, y) => FIRST.indexOf(x.differs) - FIRST.indexOf(y.differs));
  for (const link of ranked) {
    const [x, y] = [link.a, link.b].map((node) => clusterOf.get(node) ?? new Set([node]));
    if (!x || !y) continue;
    const isSettled =
      link.differs === "check" && [...kept].some((k) => k.differs === "sure" && (x.has(k.a) || y.has(k.a)));
    const clashes = [...x].some((one) =>
      [...y].some((two) => one.telling === two.telling && areTwo(one.item, two.item)),
    );
    if (clashes || isSettled) continue;
    kept.add(link);
    const joined = new Set([...x, ...y]);
    for (const node of joined) clusterOf.set(node, joined);
  }
  return links.filter((link) => kept.has(link));
}

/** What a cluster's links make of it: one that cannot be right beside another outweighs those that are only more exact. */
export function gradeLinks<T>(links: readonly Link<T>[]): Pick<Difference, "confidence" | "compatible"> {
  if (links.some((link) => link.differs === "sure")) return { confidence: "sure" };
  return links.some((link) => link.differs === "check")
    ? { confidence: "check" }
    : { confidence: "sure", compatible: true };
}

/** Pairs of tellings, each once, in the tellings' order. */
export function pairsOf(tellings: readonly Telling[]): (readonly [Telling, Telling])[] {
  return tellings.flatMap((a, i) => tellings.slice(i + 1).map((b) => [a, b] as const));
}

export const placeIn = (telling: Telling, { start, end }: Span): ArticleSpan => ({
  article: telling.article.id,
  start,
  end,
});

/** In the order of articles and text, so that no order of discovery shows. */
export function inTextOrder<T extends ArticleSpan>(values: readonly T[]): T[] {
  const code = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...values].sort((a, b) => code(a.article, b.article) || a.start - b.start || a.end - b.end);
}

/** A word or more of one telling held against some of another's. */
export type Contrast = { readonly a: Telling; readonly x: Span; readonly b: Telling; readonly y: Span };

/** The sides of a difference as the tellings print them, for what is compared by its words; what stands in two pairs once. */
export function tellAll(contrasts: readonly Contrast[]): DifferenceValue[] {
  const told = contrasts.flatMap(({ a, x, b, y }) => [tell(a, x), tell(b, y)]);
  return inTextOrder([
    ...new Map(told.map((value) => [`${value.article} ${value.start} ${value.end}`, value])).values(),
  ]);
}

const tell = (telling: Telling, span: Span): DifferenceValue => ({
  ...placeIn(telling, span),
  value: sliceSpan(telling.article.text, span),
});
