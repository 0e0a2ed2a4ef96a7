import { Button } from "@/app/_ui/Button";
import { Siglum } from "@/app/_ui/Siglum";
import type { LabelKind } from "@/lib/model/framing";
import type { CorrectAction } from "../facts/RowCorrection";
import type { ComparedOutlet } from "../listOutlets";
import { MentionLinks } from "../MentionLinks";
import { directionOf } from "../nameLanguage";
import type { StoryBase } from "../viewQuery";
import type { LabelRow, LabelTable, WordingCount } from "./buildLabelTables";

const KIND_WORDS: Readonly<Record<LabelKind, string>> = {
  name: "somebody or something named",
  place: "a place that stands for a government",
  thing: "a person, group or thing",
  act: "an act",
};

type Props = {
  readonly tables: readonly LabelTable[];
  readonly base: StoryBase;
  /** Where a set put aside goes; null where the reader may correct nothing. */
  readonly correct: CorrectAction | null;
};

/** Who calls it what: one table per referent; variants that change nothing folded away. */
export function LabelsSection({ tables, base, correct }: Props) {
  const shown = tables.filter(({ set }) => set.shown);
  const folded = tables.filter(({ set }) => !set.shown);
  return (
    <section className="section" id="labels" aria-labelledby="labels-title">
      <h2 id="labels-title">The words for one thing</h2>
      <p className="section-intro">
        Each number leads to a place where the wording stands. The outlet’s own voice stands apart from words it quotes
        or credits to somebody.
      </p>
      {shown.length === 0 ? (
        <p className="nothing">No thing was found that the outlets name in clearly different words.</p>
      ) : null}
      <div className="label-tables">
        {shown.map((table) => (
          <ReferentTable key={table.key} table={table} base={base} correct={correct} />
        ))}
      </div>
      {folded.length > 0 ? (
        <details className="plain-fold">
          <summary>{folded.length} more, less certain or differing little</summary>
          <div className="label-tables">
            {folded.map((table) => (
              <ReferentTable key={table.key} table={table} base={base} correct={null} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

type ReferentProps = { readonly table: LabelTable; readonly base: StoryBase; readonly correct: CorrectAction | null };

function ReferentTable({ table, base, correct }: ReferentProps) {
  const { set, rows } = table;
  const hasOthers = rows.some((row) => row.others.length > 0);
  return (
    <div className="label-table keep-together">
      <table className="sheet">
        <caption>
          <h3>{set.referent}</h3>
          <span className="row-note">{KIND_WORDS[set.kind]}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">in its own voice</th>
            {hasOthers ? <th scope="col">quoted or credited</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OutletRow key={row.outlet.id} row={row} hasOthers={hasOthers} base={base} />
          ))}
        </tbody>
      </table>
      {set.evidence.length > 0 ? (
        <details className="row-why">
          <summary>Why one thing?</summary>
          <ul>
            {set.evidence.map(({ signal, detail }) => (
              <li key={`${signal} ${detail}`}>
                {signal}: {detail}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {correct ? (
        <form action={correct} className="no-print">
          <input type="hidden" name="change" value={JSON.stringify(table.setAside)} />
          <Button small>
            Set aside<span className="sr-only">: {set.referent}</span>
          </Button>
        </form>
      ) : null}
    </div>
  );
}

function OutletRow({
  row,
  hasOthers,
  base,
}: {
  readonly row: LabelRow;
  readonly hasOthers: boolean;
  readonly base: StoryBase;
}) {
  return (
    <tr>
      <th scope="row" className="label-outlet">
        <Siglum siglum={row.outlet.siglum} position={row.outlet.position} name={row.outlet.name} />
      </th>
      <td>
        <Wordings counts={row.own} outlet={row.outlet} base={base} />
      </td>
      {hasOthers ? (
        <td>
          <Wordings counts={row.others} outlet={row.outlet} base={base} />
        </td>
      ) : null}
    </tr>
  );
}

type WordingsProps = {
  readonly counts: readonly WordingCount[];
  readonly outlet: ComparedOutlet;
  readonly base: StoryBase;
};

function Wordings({ counts, outlet, base }: WordingsProps) {
  const { language } = outlet.article;
  return (
    <ul className="wordings">
      {counts.map(({ words, mentions, voice }) => (
        <li key={`${words} ${voice}`}>
          <span className="outlet-words small-words" lang={language} dir={directionOf(language)}>
            {voice === "quoted" ? <>“{words}”</> : words}
          </span>{" "}
          <MentionLinks outlet={outlet} spans={mentions} base={base} what="mention" />
          {voice === "credited" ? <span className="aside-text"> credited</span> : null}
        </li>
      ))}
    </ul>
  );
}
