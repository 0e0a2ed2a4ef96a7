import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import type { StoryRecord } from "@/lib/model/story";
import { listOutlets } from "../listOutlets";
import { type StoryBase, type View, type ViewQuery, viewHref } from "../viewQuery";
import { findPair, listPairs, type Pair } from "./listPairs";
import { SwipePages } from "./SwipePages";

type Props = {
  readonly view: View;
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly query: ViewQuery;
};

/** Small screens: two outlets at a time, by links, by buttons before and after, or by a swipe. Wide screens don't show it. */
export function OutletPairs({ view, story, base, query }: Props) {
  const { compared } = listOutlets(story);
  if (compared.length < 2) return null;
  const pairs = listPairs(compared);
  const place = findPair(pairs, query.outlets);
  const hrefOf = (pair: Pair) => viewHref(base, view, { ...query, outlets: pair.map((outlet) => outlet.id) });
  return (
    <nav className="pairs no-print" aria-label="Two outlets at a time">
      {place && pairs.length > 1 ? (
        <Link className="button button-quiet button-small" href={hrefOf(place.before)} prefetch={false} rel="prev">
          <span aria-hidden="true">←</span>
          <span className="sr-only">Pair before</span>
        </Link>
      ) : null}
      <ul>
        <li>
          <Link
            href={viewHref(base, view, { ...query, outlets: [] })}
            prefetch={false}
            aria-current={place ? undefined : "true"}
          >
            All
          </Link>
        </li>
        {pairs.map((pair, i) => (
          <li key={pair.map((outlet) => outlet.id).join()}>
            <Link href={hrefOf(pair)} prefetch={false} aria-current={place?.index === i ? "true" : undefined}>
              <Siglum siglum={pair[0].siglum} position={pair[0].position} name={pair[0].name} />
              <span className="sr-only"> and </span>
              <Siglum siglum={pair[1].siglum} position={pair[1].position} name={pair[1].name} />
            </Link>
          </li>
        ))}
      </ul>
      {place && pairs.length > 1 ? (
        <>
          <Link className="button button-quiet button-small" href={hrefOf(place.after)} prefetch={false} rel="next">
            <span aria-hidden="true">→</span>
            <span className="sr-only">Next pair</span>
          </Link>
          <SwipePages before={hrefOf(place.before)} after={hrefOf(place.after)} />
        </>
      ) : null}
    </nav>
  );
}
