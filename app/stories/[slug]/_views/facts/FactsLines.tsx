import type { StoryBase } from "../viewQuery";
import { CellContent, CellOutlet } from "./FactsCells";
import type { FactsRow } from "./factsRow";
import { LineAbsences } from "./LineAbsences";
import { RowHead } from "./RowHead";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FactsRow[];
  readonly base: StoryBase;
  readonly correctable: boolean;
};

/** The same rows without a table: claim after claim, a heading each, for screen readers and narrow screens. */
export function FactsLines({ id, title, rows, base, correctable }: Props) {
  return (
    <section id={id} className="facts-lines" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {rows.map((row, i) => (
        <article key={row.id} id={row.anchor} className="facts-line">
          <h3 className="sr-only">
            Claim {i + 1}: {row.differences.map(({ name }) => name.word).join(", ") || "no difference marked"}
          </h3>
          <div className="row-head">
            <RowHead row={row} base={base} correctable={correctable} />
          </div>
          <div>
            {row.cells
              .filter(({ kind }) => kind === "told")
              .map((cell) => (
                <div key={cell.outlet.id} className="line-cell">
                  <CellOutlet cell={cell} />
                  <div>
                    <CellContent cell={cell} base={base} />
                  </div>
                </div>
              ))}
            <LineAbsences cells={row.cells} base={base} />
          </div>
        </article>
      ))}
    </section>
  );
}
