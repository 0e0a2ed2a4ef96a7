import type { Comparison } from "@/lib/model/comparison";
import type { Telling } from "@/lib/model/framing";
import { anchorOfGroup, gistOfSpan } from "../facts/buildFactsRow";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";

/** A claim that two or more tell, numbered for the pictures. */
export type NumberedClaim = {
  readonly number: number;
  readonly group: string;
  readonly anchor: string;
  /** First words, in the text of the outlet that tells it first in the reader's order. */
  readonly gist: string;
  readonly gistOutlet: ComparedOutlet;
};

export type OutletOrder = {
  readonly outlet: ComparedOutlet;
  readonly tellings: readonly (Telling & { readonly number: number })[];
  readonly firstQuoted: Comparison["framing"]["orders"][number]["firstQuoted"];
};

export type Orders = { readonly claims: readonly NumberedClaim[]; readonly outlets: readonly OutletOrder[] };

/** Beyond this a picture of numbers is a blur: the claims told by most outlets, and among them those told nearest the top, stay. */
const MAX_CLAIMS = 18;

/** Claims are numbered in the order of the first outlet shown, so that its own picture runs 1, 2, 3 and the others' show what moved. */
export function buildOrders(comparison: Comparison, outlets: StoryOutlets, columns: readonly ComparedOutlet[]): Orders {
  const orders = columns.flatMap((outlet) => {
    const order = comparison.framing.orders.find(({ article }) => article === outlet.article.id);
    return order ? [{ outlet, order }] : [];
  });
  const tellingsOf = (group: string) =>
    orders.flatMap(({ outlet, order }, column) =>
      order.tellings.filter((telling) => telling.group === group).map((telling) => ({ outlet, telling, column })),
    );
  const chosen = comparison.groups
    .filter((group) => group.status !== "unsure")
    .map((group) => ({ group, tellings: tellingsOf(group.id) }))
    .filter(({ tellings }) => tellings.length >= 2)
    .sort((a, b) => b.tellings.length - a.tellings.length || topOf(a.tellings) - topOf(b.tellings))
    .slice(0, MAX_CLAIMS)
    .sort((a, b) => readingOrder(a.tellings) - readingOrder(b.tellings));
  const claims = chosen.flatMap(({ group, tellings }, i): NumberedClaim[] => {
    const first = tellings[0];
    if (!first) return [];
    const gist = gistOfSpan(first.outlet.article.text, first.telling);
    return [{ number: i + 1, group: group.id, anchor: anchorOfGroup(group, outlets), gist, gistOutlet: first.outlet }];
  });
  const numberOf = new Map(claims.map(({ group, number }) => [group, number]));
  return {
    claims,
    outlets: orders.map(({ outlet, order }) => ({
      outlet,
      firstQuoted: order.firstQuoted,
      tellings: order.tellings.flatMap((telling) => {
        const number = numberOf.get(telling.group);
        return number === undefined ? [] : [{ ...telling, number }];
      }),
    })),
  };
}

type Told = readonly { readonly telling: Telling; readonly column: number }[];

const topOf = (tellings: Told) => Math.min(...tellings.map(({ telling }) => telling.position));

/** Claims of the first column in its order, then those that only later columns tell, in theirs. */
function readingOrder(tellings: Told): number {
  const first = tellings[0];
  return first ? first.column * 2 + (first.telling.prominence === "headline" ? -0.1 : first.telling.position) : 0;
}
