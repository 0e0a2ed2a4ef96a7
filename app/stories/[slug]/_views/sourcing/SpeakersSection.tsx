import { SheetFrame } from "@/app/_ui/SheetFrame";
import { Siglum } from "@/app/_ui/Siglum";
import { SOURCE_TYPE_WORDS } from "../creditOf";
import { countOf } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import { MentionLinks } from "../MentionLinks";
import { StackOutlet } from "../StackOutlet";
import type { StoryBase } from "../viewQuery";
import type { SpeakerCell, SpeakerRow } from "./buildSpeakerRows";
import type { Naming } from "./findName";

/** Speakers past this many are folded: those whom one outlet lets say little. */
const SHOWN_ROWS = 14;

type Props = {
  readonly rows: readonly SpeakerRow[];
  readonly columns: readonly ComparedOutlet[];
  readonly base: StoryBase;
};

/** Who speaks, in which outlet, how much; named or not and why not. */
export function SpeakersSection({ rows, columns, base }: Props) {
  const rest = rows.slice(SHOWN_ROWS);
  return (
    <section className="section" id="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title">Who speaks</h2>
      <p className="section-intro">
        Each number leads to a statement. Unnamed sources have a row for each outlet: whether two outlets’ “officials”
        are the same people can’t be told from the texts.
      </p>
      {rows.length === 0 ? (
        <p className="nothing">No statement was found that is credited to anybody.</p>
      ) : (
        <SpeakerTable rows={rows.slice(0, SHOWN_ROWS)} columns={columns} base={base} />
      )}
      {rest.length > 0 ? (
        <details className="plain-fold">
          <summary>{countOf(rest.length, "more speaker")}</summary>
          <SpeakerTable rows={rest} columns={columns} base={base} />
        </details>
      ) : null}
    </section>
  );
}

function SpeakerTable({ rows, columns, base }: Props) {
  return (
    <SheetFrame label="Who speaks">
      <table className={`sheet sheet-columns sheet-stack sheet-of-${columns.length}`}>
        <caption className="sr-only">Speakers in rows, outlets in columns</caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            {columns.map((outlet) => (
              <th key={outlet.id} scope="col">
                <Siglum siglum={outlet.siglum} position={outlet.position} /> {outlet.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.speaker}
                <span className="row-note block">
                  {SOURCE_TYPE_WORDS[row.sourceType]}
                  {row.onlyIn ? `; heard only in ${row.onlyIn.name}` : ""}
                </span>
              </th>
              {columns.map((outlet, i) => {
                const cell = row.cells[i];
                const naming = row.naming[i] ?? "unknown";
                return (
                  <td key={outlet.id} className={cell || naming === "named" ? undefined : "stack-empty"}>
                    <StackOutlet outlet={outlet} />
                    {cell ? <SpeakerWords cell={cell} row={row} base={base} /> : <NotHeard naming={naming} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SheetFrame>
  );
}

const NOT_HEARD: Readonly<Record<Naming, string>> = {
  named: "no statement of theirs found; the name stands here",
  "not-named": "not named in what was captured",
  unknown: "no statement of theirs found in this text",
};

/** A dash, with what it means for those who hear the page; that the name stands there all the same is shown to everybody. */
function NotHeard({ naming }: { readonly naming: Naming }) {
  return (
    <span className="text-soft">
      <span aria-hidden="true">{naming === "named" ? "– the name stands here" : "–"}</span>
      <span className="sr-only">{NOT_HEARD[naming]}</span>
    </span>
  );
}

function SpeakerWords({
  cell,
  row,
  base,
}: {
  readonly cell: SpeakerCell;
  readonly row: SpeakerRow;
  readonly base: StoryBase;
}) {
  return (
    <>
      <MentionLinks outlet={cell.outlet} spans={cell.statements} base={base} what="statement" />
      <span className="row-note block">
        {countOf(cell.words, "word")}, {cell.isQuoted ? "quoted" : "in the outlet’s wording"}
      </span>
      {row.sourceType === "anonymous" ? (
        <span className="row-note block">
          {cell.reasons.length > 0 ? (
            <>
              reason given:{" "}
              {cell.reasons.map((reason) => (
                <q key={reason}>{reason}</q>
              ))}
            </>
          ) : (
            "no reason given"
          )}
        </span>
      ) : null}
    </>
  );
}
