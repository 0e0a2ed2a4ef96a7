import { compareCode } from "../text/compareCode";
import { linkByAverage } from "./linkByAverage";
import { type ClusterItem, measureLikeness } from "./measureLikeness";

/**
 * Mean likeness at which two groups of items still tell one story. One value for every kind of source: from 0.12 to 0.16
 * B³ F1 on news of five kinds moves by less than 0.03 (docs/METHOD.md); above it stories fall apart, below it two
 * look-alike events (two elections, two quakes) run together, the mistake this prefers not to make.
 */
const SAME_STORY = 0.14;

/**
 * Groups news items into stories by what they tell; gives indexes into `items`, larger groups first, lone items among
 * them. The order of the items changes nothing but the indexes. Average linkage, because one item that mentions two
 * stories must not join them (connected components do just that).
 */
export function clusterArticles(items: readonly ClusterItem[]): readonly (readonly number[])[] {
  const order = items.map((_, i) => i).sort((a, b) => compareItems(items[a], items[b]) || a - b);
  const sorted = order.flatMap((i) => items[i] ?? []);
  const clusters = linkByAverage(measureLikeness(sorted), sorted.length, SAME_STORY);
  return clusters
    .map((cluster) => cluster.flatMap((i) => order[i] ?? []).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function compareItems(a: ClusterItem | undefined, b: ClusterItem | undefined): number {
  if (!a || !b) return 0;
  return (
    compareCode(a.text, b.text) ||
    compareCode(a.title ?? "", b.title ?? "") ||
    compareCode(a.publishedAt ?? "", b.publishedAt ?? "")
  );
}
