import type { Difference } from "../../model/claim";
import { sliceSpan } from "../../model/span";
import { contextOf } from "../../text/contextOf";
import type { Quantity } from "../../text/findQuantities";
import { findVagueCounts } from "../../text/findVagueCounts";
import { FIGURE_RADIUS, type ToldQuantity } from "../../text/likenQuantities";
import { linkQuantities } from "../../text/linkQuantities";
import { gatherClusters, inTextOrder, type Link, type Node, pairsOf, placeIn } from "./gatherValues";
import type { Telling } from "./readTelling";

/** Likeness from which differing figures are shown as a difference and not only offered to check. */
const SURE = 0.6;

/**
 * Figures for one quantity that differ between the tellings of a row. Figures are compared only where they count the
 * same thing, in the same unit, of the same state (killed is not injured); those that can both be right (at least 40 /
 * 44) are for a person to check. Prefers a missed difference: a long sentence holds many figures.
 */
export function findNumberDifferences(tellings: readonly Telling[]): Difference[] {
  const nodes = new Map(
    tellings.map((telling) => [
      telling,
      [...telling.quantities.filter((q) => q.kind !== "ordinal"), ...vagueIn(telling)].map((item) =>
        toldIn(telling, item),
      ),
    ]),
  );
  const links = pairsOf(tellings).flatMap(([a, b]) => linkTold(nodes.get(a) ?? [], nodes.get(b) ?? []));
  return gatherClusters(links).map(({ nodes: tied, links: within }) => ({
    kind: "number",
    confidence: within.some((link) => link.differs === "sure") ? "sure" : "check",
    values: inTextOrder(
      tied.map(({ telling, item }) => ({ ...placeIn(telling, item), value: readingOf(item, telling.article.text) })),
    ),
    because: explain(tied),
  }));
}

type Told = Node<Quantity> & ToldQuantity;

function toldIn(telling: Telling, item: Quantity): Told {
  return { telling, item, context: contextOf(telling.tokens, item, FIGURE_RADIUS) };
}

function vagueIn({ article, members, tokens }: Telling): Quantity[] {
  return members.flatMap((member) => findVagueCounts(article.text, member, article.language, tokens));
}

function linkTold(as: readonly Told[], bs: readonly Told[]): Link<Quantity>[] {
  return linkQuantities(as, bs).map(({ a, b, match, likeness }) => ({
    a,
    b,
    differs: match === "same" ? "no" : match === "apart" && likeness >= SURE ? "sure" : "check",
  }));
}

/** The reading compared: a number, or the words where the figure is a range or has a comparator. */
function readingOf(quantity: Quantity, text: string): string | number {
  return quantity.upTo === null && quantity.comparator === "exactly" ? quantity.value : sliceSpan(text, quantity);
}

function explain(tied: readonly Node<Quantity>[]): string {
  const counted = tied.map(({ item }) => item.counted.at(-1)).find((word) => word !== undefined);
  const what = counted ?? tied.map(({ item }) => item.unit).find((unit) => unit !== "");
  return what
    ? `The figures given for the same thing differ (${what}).`
    : "The figures given for the same thing differ.";
}
