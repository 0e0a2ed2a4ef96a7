import { Siglum } from "@/app/_ui/Siglum";
import { sliceSpan } from "@/lib/model/span";
import { countOf, formatCount } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import { Prominence } from "../Prominence";
import { PROMINENCE_WORDS } from "../placeInArticle";
import { type StoryBase, unsureHref } from "../viewQuery";
import { writeCredit } from "../writeCredit";
import { EditMark } from "./EditMark";
import type { FactsTable, LoneClaim } from "./factsRow";

/** The first few stand open; the rest is one step away. */
const SHOWN_PER_OUTLET = 4;

type Props = { readonly table: FactsTable; readonly base: StoryBase; readonly correctable: boolean };

/** Claims found in one text only, a column an outlet, with the scope of what "not found" means. */
export function LoneClaims({ table, base, correctable }: Props) {
  if (table.lone.length === 0) return null;
  return (
    <section className="section" id="lone" aria-labelledby="lone-title">
      <h2 id="lone-title">Found in one text only</h2>
      <p className="section-intro">
        Not found in the other texts as they were captured: a program looked, and may have missed it in other words. It
        can’t tell what an outlet knew, or why it wrote what it wrote. First what carries figures, named speakers or a
        prominent place.
      </p>
      <div className={`lone-grid facts-of-${Math.min(table.columns.length, 12)}`}>
        {table.columns.map((outlet) => (
          <LoneColumn
            key={outlet.id}
            outlet={outlet}
            others={table.columns.filter((other) => other.id !== outlet.id)}
            claims={table.lone.filter((claim) => claim.outlet.id === outlet.id)}
            base={base}
            correctable={correctable}
          />
        ))}
      </div>
    </section>
  );
}

type ColumnProps = {
  readonly outlet: ComparedOutlet;
  readonly others: readonly ComparedOutlet[];
  readonly claims: readonly LoneClaim[];
  readonly base: StoryBase;
  readonly correctable: boolean;
};

function LoneColumn({ outlet, others, claims, base, correctable }: ColumnProps) {
  const rest = claims.slice(SHOWN_PER_OUTLET);
  return (
    <section className="lone-column" aria-label={`Only in ${outlet.name}`}>
      <h3 className="lone-name">
        <Siglum siglum={outlet.siglum} position={outlet.position} /> <span>Only in {outlet.name}</span>
      </h3>
      <p className="aside-text">
        {claims.length === 0
          ? "Nothing that another text was not found to tell."
          : `${countOf(claims.length, "sentence")}. Searched: ${others
              .map((other) => `${other.siglum} (${formatCount(other.article.capture.words)} words)`)
              .join(", ")}.`}
      </p>
      <ul>
        {claims.slice(0, SHOWN_PER_OUTLET).map((claim) => (
          <LoneItem key={claim.anchor} claim={claim} base={base} correctable={correctable} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className="lone-rest">
          <summary>{rest.length} more</summary>
          <ul>
            {rest.map((claim) => (
              <LoneItem key={claim.anchor} claim={claim} base={base} correctable={correctable} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

type ItemProps = { readonly claim: LoneClaim; readonly base: StoryBase; readonly correctable: boolean };

function LoneItem({ claim, base, correctable }: ItemProps) {
  const { outlet, place } = claim;
  const because = claim.because.map(({ detail }) => detail).join(", ");
  return (
    <li id={claim.anchor}>
      <OutletWords outlet={outlet}>{sliceSpan(outlet.article.text, claim.shown)}</OutletWords>
      <p className="telling-meta">
        <a
          href={hrefInContext(base, outlet, claim.claim)}
          aria-label={`${PROMINENCE_WORDS[place.prominence]}, read in context`}
        >
          <Prominence place={place} />
        </a>
        {` · ${writeCredit(claim.credit)}`}
        <EditMark edit={claim.edit} outlet={outlet} base={base} />
        {because ? ` · listed for: ${because}` : ""}
        {correctable ? (
          <a className="cite no-print" href={`${base}/corrections/row?at=${claim.anchor}`}>
            told elsewhere?
          </a>
        ) : null}
        {claim.possibly ? (
          <>
            {" · "}
            <a href={unsureHref(base, claim.possibly.row)}>
              possibly also in {claim.possibly.outlets.map(({ name }) => name).join(", ")}
            </a>
          </>
        ) : null}
      </p>
    </li>
  );
}
