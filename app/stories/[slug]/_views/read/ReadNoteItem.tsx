import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import { CreditLine } from "../CreditLine";
import { describeAbsence } from "../describeAbsence";
import type { FactsCell, FactsRow, RowTelling } from "../facts/factsRow";
import { MarkedWords } from "../facts/MarkedWords";
import { formatCount } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import { sentenceAnchor } from "../nameAnchors";
import { nameStatus } from "../nameDifference";
import { OriginalLink } from "../OriginalLink";
import { OutletWords } from "../OutletWords";
import { EMPTY_QUERY, type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import type { ReadNote } from "./readText";

type Props = {
  readonly note: ReadNote;
  readonly others: readonly ComparedOutlet[];
  readonly base: StoryBase;
  readonly query: ViewQuery;
};

/** What stands beside a sentence: the same claim as the others tell it, or that none was found to. */
export function ReadNoteItem({ note, others, base, query }: Props) {
  if (note.kind === "only") {
    return (
      <div className="read-note read-note-only" id={note.anchor} data-row="" tabIndex={-1}>
        <p className="row-note">
          <span className="row-sign" aria-hidden="true">
            1
          </span>
          <a href={`#${note.sentenceAnchor}`}>
            <q>{note.gist}</q>
          </a>{" "}
          not found in{" "}
          {others.map((other) => `${other.name} (${formatCount(other.article.capture.words)} words)`).join(", ")}
        </p>
      </div>
    );
  }
  const { row } = note;
  const isOpen = row.status === "differ" || row.status === "detail" || query.notes === "all";
  const told = note.others.filter((cell) => cell.kind === "told");
  const absent = note.others.filter((cell) => cell.kind === "absent");
  return (
    <details className={`read-note read-note-${row.status}`} id={note.anchor} open={isOpen} data-row="" tabIndex={-1}>
      <summary>
        <NoteHead row={row} told={told} />
      </summary>
      {row.differences.map(({ because }) => (
        <p className="row-note" key={because}>
          {because}
        </p>
      ))}
      <ul>
        {told.map((cell) => (
          <li key={cell.outlet.id}>
            <Siglum siglum={cell.outlet.siglum} position={cell.outlet.position} name={cell.outlet.name} />
            <div>
              {cell.tellings.map((telling) => (
                <NoteTelling key={telling.anchor} telling={telling} base={base} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="telling-meta">
        {absent.map((cell) => (
          <AbsentNote key={cell.outlet.id} cell={cell} />
        ))}
        <Link className="no-print" href={viewHref(base, "facts", EMPTY_QUERY, row.anchor)} prefetch={false}>
          this row in Facts
        </Link>
      </p>
    </details>
  );
}

function NoteHead({ row, told }: { readonly row: FactsRow; readonly told: readonly FactsCell[] }) {
  const names = row.differences.length > 0 ? row.differences.map(({ name }) => name) : [nameStatus(row.status)];
  const unlike = [...new Map(names.map((name) => [name.word, name])).values()];
  return (
    <>
      {unlike.map(({ sign, word }, i) => (
        <span key={word} className="read-note-kind">
          {i > 0 ? ", " : ""}
          <span className="row-sign" aria-hidden="true">
            {sign}
          </span>
          {word}
        </span>
      ))}{" "}
      <span className="read-note-who">
        {told.map((cell) => (
          <Siglum
            key={cell.outlet.id}
            siglum={cell.outlet.siglum}
            position={cell.outlet.position}
            name={cell.outlet.name}
          />
        ))}
      </span>
    </>
  );
}

function AbsentNote({ cell }: { readonly cell: FactsCell & { readonly kind: "absent" } }) {
  const { what, scope } = describeAbsence(cell.absence);
  return (
    <>
      {cell.outlet.name}: {what.toLowerCase()}, {scope} ·{" "}
    </>
  );
}

function NoteTelling({ telling, base }: { readonly telling: RowTelling; readonly base: StoryBase }) {
  const { outlet, place } = telling;
  const inContext = viewHref(
    base,
    "read",
    { ...EMPTY_QUERY, against: outlet.id },
    place.sentence ? sentenceAnchor(outlet.id, place.sentence) : "",
  );
  return (
    <>
      <OutletWords outlet={outlet}>
        <MarkedWords telling={telling} href={inContext} />
      </OutletWords>
      <p className="telling-meta">
        <Link href={inContext} prefetch={false}>
          in its text<span className="sr-only"> of {outlet.name}</span>
        </Link>
        <OriginalLink outlet={outlet} span={telling.shown} /> · <CreditLine credit={telling.credit} />
      </p>
    </>
  );
}
