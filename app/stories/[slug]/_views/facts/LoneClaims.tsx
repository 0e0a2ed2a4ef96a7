import { Siglum } from "@/app/_ui/Siglum";
import { describeNotSearched, listSearched } from "../describeSearch";
import { countOf } from "../formatWhen";
import type { StoryBase } from "../viewQuery";
import type { LoneClaim, LoneColumn } from "./factsRow";
import { LoneItem } from "./LoneItem";

/** The first few stand open; the rest is one step away. */
const SHOWN_PER_OUTLET = 4;

type ListProps = { readonly base: StoryBase; readonly correctable: boolean };
type Props = ListProps & { readonly columns: readonly LoneColumn[] };

/** Claims found in one text only, a column an outlet, with the scope of what "not found" means. */
export function LoneClaims({ columns, base, correctable }: Props) {
  if (columns.every(({ alone, perhaps }) => alone.length + perhaps.length === 0)) return null;
  return (
    <section className="section" id="lone" aria-labelledby="lone-title">
      <h2 id="lone-title">Found in one text only</h2>
      <p className="section-intro">
        Not found in the other texts as they were captured: a program looked, and may have missed it in other words. It
        can’t tell what an outlet knew, or why it wrote what it wrote. First what carries figures, named speakers or a
        prominent place.
      </p>
      <div className={`lone-grid facts-of-${Math.min(columns.length, 12)}`}>
        {columns.map((column) => (
          <Column key={column.outlet.id} column={column} base={base} correctable={correctable} />
        ))}
      </div>
    </section>
  );
}

function Column({ column, ...list }: ListProps & { readonly column: LoneColumn }) {
  const { outlet, alone, perhaps } = column;
  const isSearched = column.searched.length > 0;
  const name = isSearched ? `Only in ${outlet.name}` : outlet.name;
  return (
    <section className="lone-column" aria-label={name}>
      <h3 className="lone-name">
        <Siglum siglum={outlet.siglum} position={outlet.position} /> <span>{name}</span>
      </h3>
      <p className="aside-text">
        {isSearched ? `${countAlone(alone.length)} ${listSearched(column)}` : describeNotSearched(outlet)}
      </p>
      <Claims claims={alone.slice(0, SHOWN_PER_OUTLET)} {...list} />
      <Fold className="lone-rest" claims={alone.slice(SHOWN_PER_OUTLET)} label="more" {...list} />
      <Fold
        className="lone-perhaps"
        claims={perhaps}
        label="perhaps told elsewhere too, not matched for certain"
        {...list}
      />
    </section>
  );
}

const countAlone = (n: number) =>
  n === 0 ? "Nothing here that was not found in another text too." : `${countOf(n, "sentence")}.`;

type FoldProps = ListProps & {
  readonly className: string;
  readonly claims: readonly LoneClaim[];
  readonly label: string;
};

function Fold({ className, claims, label, ...list }: FoldProps) {
  if (claims.length === 0) return null;
  return (
    <details className={className}>
      <summary>
        {claims.length} {label}
      </summary>
      <Claims claims={claims} {...list} />
    </details>
  );
}

function Claims({ claims, ...list }: ListProps & { readonly claims: readonly LoneClaim[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <LoneItem key={claim.anchor} claim={claim} {...list} />
      ))}
    </ul>
  );
}
