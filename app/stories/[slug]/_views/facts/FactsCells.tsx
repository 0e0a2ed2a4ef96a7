import { Siglum } from "@/app/_ui/Siglum";
import { CiteLink } from "../CiteLink";
import { describeAbsence } from "../describeAbsence";
import { sentenceAnchor } from "../nameAnchors";
import { OriginalLink } from "../OriginalLink";
import { OutletWords } from "../OutletWords";
import { Prominence } from "../Prominence";
import { PROMINENCE_WORDS } from "../placeInArticle";
import { EMPTY_QUERY, type StoryBase, unsureHref, viewHref } from "../viewQuery";
import { writeCredit } from "../writeCredit";
import { EditMark } from "./EditMark";
import type { FactsCell, RowTelling } from "./factsRow";
import { MarkedWords } from "./MarkedWords";

// Facts has hundreds of tellings, each sent twice (as markup, and for the browser's script): so what a screen reader is told
// besides stands in an attribute, not in elements of its own.

/** A cell's content, the same in the table and in lines. */
export function CellContent({ cell, base }: { readonly cell: FactsCell; readonly base: StoryBase }) {
  if (cell.kind === "absent") return <AbsentContent cell={cell} base={base} />;
  return cell.tellings.map((telling) => <Telling key={telling.anchor} telling={telling} base={base} />);
}

/** The outlet's sign above a cell's words: shown where the column's head is out of sight. */
export function CellOutlet({ cell }: { readonly cell: FactsCell }) {
  return (
    <div className="cell-outlet">
      <Siglum siglum={cell.outlet.siglum} position={cell.outlet.position} />{" "}
      <span className="outlet-name">{cell.outlet.name}</span>
    </div>
  );
}

function Telling({ telling, base }: { readonly telling: RowTelling; readonly base: StoryBase }) {
  const { outlet, place } = telling;
  const anchor = place.sentence ? sentenceAnchor(outlet.id, place.sentence) : "";
  const inContext = viewHref(base, "read", { ...EMPTY_QUERY, against: outlet.id }, anchor);
  return (
    <div className="telling" id={telling.anchor}>
      <OutletWords outlet={outlet} className={place.prominence === "headline" ? "headline-words" : ""}>
        <MarkedWords telling={telling} href={inContext} />
      </OutletWords>
      <p className="telling-meta">
        <a href={inContext} aria-label={`${PROMINENCE_WORDS[place.prominence]}, read in context`}>
          <Prominence place={place} />
        </a>
        {` · ${writeCredit(telling.credit)}`}
        <OriginalLink outlet={outlet} span={telling.shown} />
        <EditMark edit={telling.edit} outlet={outlet} base={base} />
        <CiteLink outlet={outlet} span={telling.shown} base={base} />
        <a
          className="permalink no-print"
          href={`#${telling.anchor}`}
          aria-label={`Link to these words of ${outlet.name}`}
        >
          #
        </a>
      </p>
    </div>
  );
}

type AbsentProps = { readonly cell: FactsCell & { readonly kind: "absent" }; readonly base: StoryBase };

function AbsentContent({ cell, base }: AbsentProps) {
  const { what, scope } = describeAbsence(cell.absence);
  return (
    <p className="absence">
      {cell.unsureRow ? <a href={unsureHref(base, cell.unsureRow)}>{what}</a> : what}
      <span className="absence-scope">{scope}</span>
    </p>
  );
}
