import type { StoryBase } from "../viewQuery";
import { CellContent, CellOutlet } from "./FactsCells";
import type { FactsRow } from "./factsRow";
import { RowHead } from "./RowHead";

type Props = { readonly rows: readonly FactsRow[]; readonly base: StoryBase; readonly correctable: boolean };

/** Rows as a table body. */
export function FactsTableBody({ rows, base, correctable }: Props) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} id={row.anchor} className={`facts-row facts-row-${row.status}`}>
          <th scope="row" className="row-head">
            <RowHead row={row} base={base} correctable={correctable} />
          </th>
          {row.cells.map((cell) => (
            <td key={cell.outlet.id} className={cell.kind === "absent" ? "facts-absent" : "facts-told"}>
              <CellOutlet cell={cell} />
              <CellContent cell={cell} base={base} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
