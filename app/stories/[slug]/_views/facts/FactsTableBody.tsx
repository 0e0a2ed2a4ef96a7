import type { StoryBase } from "../viewQuery";
import { CellContent, CellOutlet } from "./FactsCells";
import type { FactsRow } from "./factsRow";
import type { CorrectAction } from "./RowCorrection";
import { RowHead } from "./RowHead";

type Props = { readonly rows: readonly FactsRow[]; readonly base: StoryBase; readonly correct: CorrectAction | null };

/** Rows as a table body. */
export function FactsTableBody({ rows, base, correct }: Props) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} id={row.anchor} className={`facts-row facts-row-${row.status}`}>
          <th scope="row" className="row-head">
            <RowHead row={row} base={base} correct={correct} />
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
