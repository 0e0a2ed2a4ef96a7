import Link from "next/link";
import type { ReactNode } from "react";
import { SheetFrame } from "@/app/_ui/SheetFrame";
import { Siglum } from "@/app/_ui/Siglum";
import type { ClaimGroup } from "@/lib/model/claim";
import type { HeadlineView } from "@/lib/model/framing";
import { type Span, sliceSpan } from "@/lib/model/span";
import { anchorOfGroup, gistOfSpan } from "../facts/buildFactsRow";
import { countOf } from "../formatWhen";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { directionOf } from "../nameLanguage";
import { OutletWords } from "../OutletWords";
import { StackOutlet } from "../StackOutlet";
import { EMPTY_QUERY, type StoryBase, viewHref } from "../viewQuery";

type Props = {
  readonly headlines: readonly HeadlineView[];
  readonly groups: readonly ClaimGroup[];
  readonly columns: readonly ComparedOutlet[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
};

type Column = { readonly outlet: ComparedOutlet; readonly view: HeadlineView | null };

/**
 * Headlines and leads side by side: who acts, on whom, how surely; what stands on top and what is left to the body. A part
 * that was told of fewer than two headlines is no comparison and gets no row.
 */
export function HeadlinesSection({ headlines, groups, columns, outlets, base }: Props) {
  const shown: readonly Column[] = columns.map((outlet) => ({
    outlet,
    view: headlines.find(({ article }) => article === outlet.article.id) ?? null,
  }));
  const has = (pick: (view: HeadlineView) => Span | null) =>
    shown.filter(({ view }) => view !== null && pick(view) !== null).length > 1;
  const part = (pick: (view: HeadlineView) => Span | null) => (column: Column) => (
    <PartWords column={column} pick={pick} />
  );
  const rows = (pick: (view: HeadlineView) => readonly string[]) => (column: Column) => (
    <RowList
      ids={column.view ? pick(column.view) : []}
      outlet={column.outlet}
      groups={groups}
      outlets={outlets}
      base={base}
    />
  );
  return (
    <section className="section" id="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title">Headlines and leads</h2>
      <SheetFrame label="Headlines and leads">
        <table className={`sheet sheet-columns sheet-stack framing-heads sheet-of-${columns.length}`}>
          <caption className="sr-only">Headlines and leads; outlets in columns</caption>
          <colgroup>
            <col className="framing-what" />
            {columns.map((outlet) => (
              <col key={outlet.id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {columns.map((outlet) => (
                <th key={outlet.id} scope="col">
                  <Siglum siglum={outlet.siglum} position={outlet.position} /> {outlet.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row columns={shown} label="Headline" cell={(column) => <Headline column={column} />} />
            <Row columns={shown} label="Lead" cell={(column) => <Lead column={column} />} />
            {has((view) => view.actor) ? (
              <Row columns={shown} label="Who acts" cell={part((view) => view.actor)} />
            ) : null}
            {has((view) => view.verb) ? (
              <Row columns={shown} label="Does what" cell={part((view) => view.verb)} />
            ) : null}
            {has((view) => view.actedOn) ? (
              <Row columns={shown} label="To whom or what" cell={part((view) => view.actedOn)} />
            ) : null}
            {has((view) => view.hedge) ? (
              <Row columns={shown} label="How surely" cell={part((view) => view.hedge)} />
            ) : null}
            <Row columns={shown} label="Shared claims on top" cell={rows((view) => view.puts)} />
            <Row columns={shown} label="Shared claims left to the body" cell={rows((view) => view.leaves)} />
          </tbody>
        </table>
      </SheetFrame>
    </section>
  );
}

type RowProps = {
  readonly columns: readonly Column[];
  readonly label: string;
  readonly cell: (column: Column) => ReactNode;
};

function Row({ columns, label, cell }: RowProps) {
  return (
    <tr>
      <th scope="row" className="row-head">
        {label}
      </th>
      {columns.map((column) => (
        <td key={column.outlet.id}>
          <StackOutlet outlet={column.outlet} />
          {cell(column)}
        </td>
      ))}
    </tr>
  );
}

function Headline({ column: { outlet, view } }: { readonly column: Column }) {
  const words = view ? sliceSpan(outlet.article.text, view.headline) : outlet.article.title;
  return (
    <OutletWords outlet={outlet} className="framing-headline">
      {words}
    </OutletWords>
  );
}

function Lead({ column: { outlet, view } }: { readonly column: Column }) {
  if (!view?.lead) return <Nothing />;
  return (
    <OutletWords outlet={outlet} className="small-words">
      {sliceSpan(outlet.article.text, view.lead)}
    </OutletWords>
  );
}

function PartWords({
  column: { outlet, view },
  pick,
}: {
  readonly column: Column;
  readonly pick: (view: HeadlineView) => Span | null;
}) {
  const span = view ? pick(view) : null;
  if (!span) return <Nothing />;
  const { language, text } = outlet.article;
  return (
    <span className="outlet-words" lang={language} dir={directionOf(language)}>
      {sliceSpan(text, span)}
    </span>
  );
}

function Nothing() {
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">not found in the headline</span>
    </span>
  );
}

const SHOWN_ROWS = 4;

type ListProps = Pick<Props, "groups" | "outlets" | "base"> & {
  readonly ids: readonly string[];
  readonly outlet: ComparedOutlet;
};

function RowList({ ids, outlet, groups, outlets, base }: ListProps) {
  const rows = ids.flatMap((id) => groups.find((group) => group.id === id && group.status !== "unsure") ?? []);
  if (rows.length === 0) return <Nothing />;
  const items = rows.map((group) => {
    const own = group.members.find((member) => member.article === outlet.article.id);
    return (
      <li key={group.id}>
        <Link href={viewHref(base, "facts", EMPTY_QUERY, anchorOfGroup(group, outlets))} prefetch={false}>
          {own ? gistOfSpan(outlet.article.text, own) : "a claim"}
        </Link>
      </li>
    );
  });
  return (
    <>
      <ul className="framing-rows">{items.slice(0, SHOWN_ROWS)}</ul>
      {items.length > SHOWN_ROWS ? (
        <details className="plain-fold">
          <summary>{countOf(items.length - SHOWN_ROWS, "more claim")}</summary>
          <ul className="framing-rows">{items.slice(SHOWN_ROWS)}</ul>
        </details>
      ) : null}
    </>
  );
}
