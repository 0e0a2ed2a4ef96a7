import { Sign } from "@/app/_ui/Sign";
import { countOf } from "../formatWhen";
import { nameStatus } from "../nameDifference";
import type { StoryBase } from "../viewQuery";
import type { FactsRow } from "./factsRow";
import { RowCorrection } from "./RowCorrection";

type Props = { readonly row: FactsRow; readonly base: StoryBase; readonly correctable: boolean };

/** What a row is about on our side: how its outlets differ, how many origins it has, and why it is one row at all. */
export function RowHead({ row, base, correctable }: Props) {
  const status = nameStatus(row.status);
  const permalink = (
    <a
      className="permalink no-print"
      href={`#${row.anchor}`}
      aria-label="Link to this row"
      data-row=""
      data-difference={row.status === "differ" ? "" : undefined}
    >
      #
    </a>
  );
  return (
    <>
      {row.differences.length === 0 ? (
        <p className="row-kind">
          <span className="row-sign" aria-hidden="true">
            <Sign sign={status.sign} />
          </span>
          {status.word}
          {permalink}
        </p>
      ) : (
        row.differences.map(({ name, because }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row's differences have no other name and never move
          <div className="row-difference" key={i}>
            <p className="row-kind">
              <span className="row-sign" aria-hidden="true">
                <Sign sign={name.sign} />
              </span>
              {name.word}
              {i === 0 ? permalink : null}
            </p>
            <p className="row-note">{because}</p>
          </div>
        ))
      )}
      <Origins row={row} />
      <details className="row-why row-evidence">
        <summary>{correctable && row.status !== "unsure" ? "Why one row? Correct it" : "Why one row?"}</summary>
        <ul>
          {row.evidence.map(({ signal, detail }) => (
            <li key={`${signal} ${detail}`}>
              {`${signal}: `}
              <q>{detail}</q>
            </li>
          ))}
          {row.evidence.length === 0 ? <li>No single sign; the sentences are alike as a whole.</li> : null}
        </ul>
        {correctable && row.status !== "unsure" ? <RowCorrection row={row} base={base} /> : null}
      </details>
      {correctable && row.status === "unsure" ? <RowCorrection row={row} base={base} /> : null}
    </>
  );
}

function Origins({ row }: { readonly row: FactsRow }) {
  const outlets = countOf(row.outletCount, "outlet");
  const { independent, unknown, because } = row.origins;
  if (because.length === 0) return <p className="row-note">{outlets}</p>;
  const known = independent > 0 ? countOf(independent, "origin") : "";
  const open = unknown === 0 ? "" : known ? `${unknown} unknown` : "origins unknown";
  return (
    <details className="row-why">
      <summary>{[outlets, known, open].filter(Boolean).join(", ")}</summary>
      <ul>
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
