import { Siglum } from "@/app/_ui/Siglum";
import { countOf } from "../formatWhen";
import { type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import { gistOfSpan } from "./buildFactsRow";
import type { FactsRow } from "./factsRow";

type Props = { readonly rows: readonly FactsRow[]; readonly base: StoryBase; readonly query: ViewQuery };

/** Possible matches by their first words, each leading to the page that shows it in full: there are often more of them than of certain rows. */
export function UnsureList({ rows, base, query }: Props) {
  if (rows.length === 0) return null;
  const all = viewHref(base, "facts", { ...query, rows: "unsure" });
  return (
    <details className="facts-fold" id="unsure">
      <summary>
        <span className="row-sign" aria-hidden="true">
          ?
        </span>
        <strong>{countOf(rows.length, "claim")} possibly the same</strong>
        <span className="facts-gist">not counted above; look before you rely on them</span>
      </summary>
      <p className="unsure-all">
        <a href={all}>Read them side by side, accept or reject them</a>
      </p>
      <ul className="unsure-list">
        {rows.map((row) => (
          <li key={row.id} id={row.anchor}>
            <a href={`${all}#${row.anchor}`}>
              {toldBy(row).map(({ outlet, claim }) => (
                <span key={`${outlet.id} ${claim.start}`}>
                  <Siglum siglum={outlet.siglum} position={outlet.position} name={outlet.name} />{" "}
                  {gistOfSpan(outlet.article.text, claim)}{" "}
                </span>
              ))}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const toldBy = (row: FactsRow) => row.cells.flatMap((cell) => (cell.kind === "told" ? cell.tellings : []));
