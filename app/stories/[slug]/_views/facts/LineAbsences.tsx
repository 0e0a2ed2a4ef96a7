import { Siglum } from "@/app/_ui/Siglum";
import { describeAbsence } from "../describeAbsence";
import { type StoryBase, unsureHref } from "../viewQuery";
import type { FactsCell } from "./factsRow";

/** Those who don't tell a claim, a line for each reason: eight outlets' empty cells would bury the two that tell it. */
export function LineAbsences({ cells, base }: { readonly cells: readonly FactsCell[]; readonly base: StoryBase }) {
  const absent = cells.flatMap((cell) =>
    cell.kind === "absent" ? [{ ...cell, ...describeAbsence(cell.absence) }] : [],
  );
  const reasons = [...new Set(absent.map(({ what }) => what))];
  if (reasons.length === 0) return null;
  return (
    <div className="line-absences">
      {reasons.map((reason) => (
        <p key={reason}>
          {reason}:{" "}
          {absent
            .filter(({ what }) => what === reason)
            .map(({ outlet, unsureRow, scope }, i) => (
              <span key={outlet.id}>
                {i > 0 ? "; " : null}
                <Siglum siglum={outlet.siglum} position={outlet.position} />{" "}
                {unsureRow ? <a href={unsureHref(base, unsureRow)}>{outlet.name}</a> : `${outlet.name} (${scope})`}
              </span>
            ))}
        </p>
      ))}
    </div>
  );
}
