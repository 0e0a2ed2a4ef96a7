import { sortPlaces } from "./growTrees";
import { type Judged, type Place, readJudged } from "./judgePairs";

/** A further sentence joins a possible row where it is this likely to belong to its members, on average and to each. */
const JOIN_MEAN = 0.35;
const JOIN_SIBLING = 0.5;
const JOIN_EACH = 0.15;
/** A row most of whose pairs are shown already says nothing new. */
const FRESH_SHARE = 0.4;

/**
 * Rows that may be one claim, beyond those in `rows`: grown from each likely pair that no row has yet, the likeliest
 * first. A sentence may stand in several, as it may state several claims.
 */
export function offerPossible(judged: Judged, rows: readonly (readonly Place[])[], least: number): Place[][] {
  const shown = new Set(rows.flatMap(pairKeys));
  const places = judged.flatMap((tables, x) => (tables[x] ?? []).map((_, i): Place => [x, i]));
  const offered: Place[][] = [];
  for (const [a, b] of likelyPairs(judged, places, least)) {
    if (shown.has(keyOf(a, b))) continue;
    const grown = growRow(judged, places, [a, b]);
    const keys = pairKeys(grown);
    const fresh = keys.filter((key) => !shown.has(key)).length / keys.length;
    offered.push(sortPlaces(fresh >= FRESH_SHARE ? grown : [a, b]));
    for (const key of keys) shown.add(key);
  }
  return offered;
}

function likelyPairs(judged: Judged, places: readonly Place[], least: number): (readonly [Place, Place])[] {
  const pairs: { readonly a: Place; readonly b: Place; readonly likely: number }[] = [];
  for (const a of places)
    for (let y = a[0] + 1; y < judged.length; y++) {
      judged[a[0]]?.[y]?.[a[1]]?.forEach((likely, j) => {
        if (likely >= least) pairs.push({ a, b: [y, j], likely });
      });
    }
  // The sort is stable: equal pairs stay in text order.
  return pairs.sort((x, y) => y.likely - x.likely).map(({ a, b }) => [a, b]);
}

function growRow(judged: Judged, places: readonly Place[], seed: readonly Place[]): Place[] {
  const row: Place[] = [];
  // Whatever is too unlike one member never joins: the rest is held against each new member as it comes.
  let open = places.map((place) => ({ place, sum: 0 }));
  const take = (member: Place) => {
    row.push(member);
    open = open.filter((one) => {
      const { place } = one;
      if (place[0] === member[0] && place[1] === member[1]) return false;
      const link = readJudged(judged, member, place) / (place[0] === member[0] ? JOIN_SIBLING : JOIN_MEAN);
      one.sum += link;
      return link >= JOIN_EACH / JOIN_MEAN;
    });
  };
  for (const member of seed) take(member);
  for (;;) {
    let best: Place | undefined;
    let bestMean = 1;
    for (const { place, sum } of open) {
      const mean = sum / row.length;
      if (mean > bestMean || (mean === bestMean && !best)) {
        best = place;
        bestMean = mean;
      }
    }
    if (!best) return row;
    take(best);
  }
}

const keyOf = (a: Place, b: Place): string => sortPlaces([a, b]).join("|");

/** The pairs of different outlets in a row. */
function pairKeys(row: readonly Place[]): string[] {
  return row.flatMap((a, i) => row.slice(i + 1).flatMap((b) => (a[0] === b[0] ? [] : [keyOf(a, b)])));
}
