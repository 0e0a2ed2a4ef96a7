import { MAX_FITTING_COLUMNS, showsLines } from "../showsLines";
import type { StoryBase, ViewQuery } from "../viewQuery";
import { FactsLines } from "./FactsLines";
import { FactsTableBody } from "./FactsTableBody";
import type { FactsRow, FactsTable } from "./factsRow";
import { OutletHead, OutletName } from "./OutletHead";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FactsRow[];
  readonly table: FactsTable;
  readonly base: StoryBase;
  readonly query: ViewQuery;
  readonly correctable: boolean;
  /** The full heads of the columns; later tables of a page repeat the names alone. */
  readonly withHead?: boolean;
};

/** One table of rows, or the same rows as lines. The first table of a page keeps its heads even without rows. */
export function FactsRows({ id, title, rows, table, base, query, correctable, withHead = false }: Props) {
  if (rows.length === 0 && !withHead) return null;
  if (showsLines(query, table.columns.length))
    return <FactsLines id={id} title={title} rows={rows} base={base} correctable={correctable} />;
  // Wider than most screens: it scrolls in a frame of its own, each cell naming its outlet.
  const isWide = table.columns.length > MAX_FITTING_COLUMNS;
  return (
    <section
      id={id}
      className={`facts-frame ${isWide ? "facts-frame-wide" : ""}`}
      aria-label={title}
      tabIndex={isWide ? 0 : undefined}
    >
      <table className={`facts facts-of-${Math.min(table.columns.length, 12)}`}>
        <caption className="sr-only">{title}. Claims in rows, outlets in columns.</caption>
        <colgroup>
          <col className="facts-why" />
          {table.columns.map((outlet) => (
            <col key={outlet.id} />
          ))}
        </colgroup>
        <thead className={withHead ? undefined : "facts-head-short"}>
          <tr>
            <td className="row-head">
              <span className="facts-corner">{title}</span>
            </td>
            {table.columns.map((outlet) => (
              <th key={outlet.id} scope="col">
                {withHead ? <OutletHead outlet={outlet} base={base} /> : <OutletName outlet={outlet} />}
              </th>
            ))}
          </tr>
        </thead>
        <FactsTableBody rows={rows} base={base} correctable={correctable} />
      </table>
    </section>
  );
}
