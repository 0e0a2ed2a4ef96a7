import { findSums, runThatSums } from "./findSums";
import { likenQuantities, type ToldQuantity } from "./likenQuantities";
import { type QuantityMatch, unifyQuantities } from "./unifyQuantities";

/** Least likeness of what two figures count for them to be compared at all; chosen on the training stories. */
const COMPARABLE = 0.4;

/** Two figures for one quantity: whether both can be right, and how like their subjects are, 0 to 1. */
export type QuantityLink<T> = {
  readonly a: T;
  readonly b: T;
  readonly match: QuantityMatch;
  readonly likeness: number;
};

/** Same figures first, so that they are spent; then what is left and likest, each figure once. */
export function linkQuantities<T extends ToldQuantity>(as: readonly T[], bs: readonly T[]): QuantityLink<T>[] {
  const totals = new Set([
    ...as.filter((node) => isTotal(node, as) || isSumOf(node, bs)),
    ...bs.filter((node) => isTotal(node, bs) || isSumOf(node, as)),
  ]);
  const pairs = as
    .flatMap((a) => bs.map((b) => ({ a, b, match: unifyQuantities(a.item, b.item), likeness: likenQuantities(a, b) })))
    .filter((pair) => pair.likeness > 0 && (pair.match === "same" || pair.likeness >= COMPARABLE))
    // A total told with its parts (59: 35, 22 and 2) is not another outlet's part.
    .filter((pair) => pair.match === "same" || totals.has(pair.a) === totals.has(pair.b))
    .sort(
      (x, y) =>
        rankOf(x.match) - rankOf(y.match) ||
        y.likeness - x.likeness ||
        x.a.item.start - y.a.item.start ||
        x.b.item.start - y.b.item.start,
    );
  const spent = new Set<T>();
  return pairs.filter(({ a, b }) => {
    if (spent.has(a) || spent.has(b)) return false;
    spent.add(a).add(b);
    return true;
  });
}

const isTotal = ({ item }: ToldQuantity, all: readonly ToldQuantity[]) =>
  findSums(all.map((node) => node.item)).some((sum) => sum.total === item);

/** 59 here, 35 and 22 and 2 there: told whole and told in parts. Two parts add up to something by chance too often. */
function isSumOf({ item }: ToldQuantity, others: readonly ToldQuantity[]): boolean {
  const counts = others.map((node) => node.item).filter((q) => q.kind === "count" && q.upTo === null);
  return item.kind === "count" && counts.some((_, at) => (runThatSums(counts.slice(at), item.value)?.length ?? 0) > 2);
}

const rankOf = (match: QuantityMatch) => ["same", "compatible", "apart"].indexOf(match);
