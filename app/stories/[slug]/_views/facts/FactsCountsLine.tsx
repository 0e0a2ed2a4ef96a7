import Link from "next/link";
import { Sign } from "@/app/_ui/Sign";
import { DIFFERENCE_NAMES } from "../nameDifference";
import { type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import type { FactsCounts } from "./factsRow";

type Props = { readonly counts: FactsCounts; readonly base: StoryBase; readonly query: ViewQuery };

/** One line of counts, each a link to what it counts; below it the kinds of difference, each a filter. */
export function FactsCountsLine({ counts, base, query }: Props) {
  const parts = [
    { n: counts.differ, word: counts.differ === 1 ? "differs" : "differ", to: "#differ" },
    { n: counts.detail, word: "only in detail", to: "#detail" },
    { n: counts.agree, word: counts.agree === 1 ? "agrees" : "agree", to: "#agree" },
    { n: counts.unsure, word: "possibly the same", to: "#unsure" },
    { n: counts.lone, word: "found in one text only", to: "#lone" },
  ];
  // What is counted stands on this page, or on the one with all claims.
  const page = query.rows === "unsure" ? viewHref(base, "facts", { ...query, rows: "certain" }) : "";
  return (
    <>
      <p className="counts">
        <span>
          <b>{counts.shared}</b> {counts.shared === 1 ? "claim" : "claims"} told by two or more:
        </span>
        {parts.map(({ n, word, to }) =>
          n > 0 ? (
            <a key={to} href={to === "#unsure" ? to : `${page}${to}`}>
              <b>{n}</b> {word}
            </a>
          ) : (
            <span key={to}>
              <b>0</b> {word}
            </span>
          ),
        )}
        {counts.corrected > 0 ? (
          <span>
            <b>{counts.corrected}</b> corrected by hand
          </span>
        ) : null}
      </p>
      {counts.byKind.length > 0 ? (
        <ul className="kinds no-print" aria-label="Show kinds of difference">
          {counts.byKind.map(({ kind, rows }) => {
            const isOn = query.kinds.includes(kind);
            const kinds = isOn ? query.kinds.filter((k) => k !== kind) : [...query.kinds, kind];
            return (
              <li key={kind}>
                <Link
                  className="kind"
                  href={viewHref(base, "facts", { ...query, kinds })}
                  prefetch={false}
                  aria-current={isOn ? "true" : undefined}
                >
                  <span aria-hidden="true">
                    <Sign sign={DIFFERENCE_NAMES[kind].sign} />
                  </span>{" "}
                  {DIFFERENCE_NAMES[kind].word} <b>{rows}</b>
                  <span className="sr-only">{isOn ? ", shown; take this filter away" : ", show only these"}</span>
                </Link>
              </li>
            );
          })}
          {query.kinds.length > 0 ? (
            <li>
              <Link href={viewHref(base, "facts", { ...query, kinds: [] })} prefetch={false}>
                all kinds
              </Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
