import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import { Sign } from "@/app/_ui/Sign";
import { describeAbsence } from "../describeAbsence";
import { describeScope, type Search } from "../describeSearch";
import type { FactsCell, FactsRow, RowTelling } from "../facts/factsRow";
import { MarkedWords } from "../facts/MarkedWords";
import { hrefInContext } from "../MentionLinks";
import { nameStatus } from "../nameDifference";
import { OriginalLink } from "../OriginalLink";
import { OutletWords } from "../OutletWords";
import { EMPTY_QUERY, type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import { writeCredit } from "../writeCredit";
import type { ReadNote } from "./readText";

type Props = {
  readonly note: ReadNote;
  readonly search: Search;
  readonly base: StoryBase;
  readonly query: ViewQuery;
};

/** What stands beside a sentence: the same claim as the others tell it, or that none was found to. */
export function ReadNoteItem({ note, search, base, query }: Props) {
  if (note.kind === "only") {
    return (
      <div className="read-note read-note-only" id={note.anchor} data-row="" tabIndex={-1}>
        <p className="row-note">
          <span className="row-sign" aria-hidden="true">
            1
          </span>
          <a href={`#${note.sentenceAnchor}`}>
            <span className="outlet-words small-words">{note.gist}</span>
          </a>{" "}
          not found in {search.searched.map((other) => `${other.name} (${describeScope(other)})`).join(", ")}
          {search.unsearched.length > 0
            ? `; not compared by words with ${search.unsearched.map(({ name }) => name).join(", ")}`
            : ""}
        </p>
      </div>
    );
  }
  const { row } = note;
  const isParted = row.status === "differ" || row.status === "detail";
  const isOpen = isParted || (row.status === "agree" && query.notes === "all");
  const told = note.others.filter((cell) => cell.kind === "told");
  const absent = note.others.filter((cell) => cell.kind === "absent");
  return (
    <details className={`read-note read-note-${row.status}`} id={note.anchor} open={isOpen}>
      <summary data-row="">
        <NoteHead row={row} told={told} />
      </summary>
      {row.differences.map(({ because }) => (
        <p className="row-note" key={because}>
          {because}
        </p>
      ))}
      <ul>
        {told.flatMap((cell) =>
          cell.tellings.map((telling) => (
            <NoteTelling key={telling.anchor} telling={telling} base={base} isParted={isParted} />
          )),
        )}
      </ul>
      <p className="telling-meta">
        {absent.map((cell) => (
          <AbsentNote key={cell.outlet.id} cell={cell} />
        ))}
        <Link className="no-print" href={viewHref(base, "facts", EMPTY_QUERY, row.anchor)} prefetch={false}>
          the row in Facts
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
            <Sign sign={sign} />
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
      <Siglum siglum={cell.outlet.siglum} position={cell.outlet.position} name={cell.outlet.name} />{" "}
      {what.toLowerCase()} ({scope}) ·{" "}
    </>
  );
}

type TellingProps = {
  readonly telling: RowTelling;
  readonly base: StoryBase;
  /** Where texts part, who is credited matters; where they agree the words are enough. */
  readonly isParted: boolean;
};

function NoteTelling({ telling, base, isParted }: TellingProps) {
  const { outlet, shown } = telling;
  const inContext = hrefInContext(base, outlet, telling.claim);
  return (
    <li>
      <Link href={inContext} prefetch={false} className="siglum-link" title={`In the text of ${outlet.name}`}>
        <Siglum siglum={outlet.siglum} position={outlet.position} />
        <span className="sr-only">In the text of {outlet.name}</span>
      </Link>
      <div>
        <OutletWords outlet={outlet}>
          <MarkedWords telling={telling} href={inContext} />
        </OutletWords>
        {isParted ? (
          <p className="telling-meta">
            {writeCredit(telling.credit)}
            <OriginalLink outlet={outlet} span={shown} />
          </p>
        ) : null}
      </div>
    </li>
  );
}
