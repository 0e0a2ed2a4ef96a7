import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import type { StoryRecord } from "@/lib/model/story";
import { describeNotSearched } from "../describeSearch";
import { describeState } from "../describeVersion";
import { formatWhen } from "../formatWhen";
import { NothingCompared } from "../frame/NothingCompared";
import { ReadingKeys } from "../frame/ReadingKeys";
import { type ComparedOutlet, listOutlets } from "../listOutlets";
import { OriginalLink } from "../OriginalLink";
import { type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import { buildReadText } from "./buildReadText";
import { ReadStepRow } from "./ReadStepRow";

type Props = { readonly story: StoryRecord; readonly base: StoryBase; readonly query: ViewQuery };

/** One outlet's text as it was captured, marked, with the others' sentences beside it in step. */
export function ReadView({ story, base, query }: Props) {
  const text = buildReadText(story, query);
  if (!text) return <NothingCompared />;
  return (
    <>
      <OutletTabs story={story} base={base} query={query} current={text.outlet} />
      <ReadLegend base={base} query={query} />
      <article className="read" aria-label={`${text.outlet.name}, as captured`}>
        <p className="read-source">
          <Siglum siglum={text.outlet.siglum} position={text.outlet.position} />{" "}
          <span className="outlet-name">{text.outlet.name}</span>
          <SourceFacts outlet={text.outlet} />
        </p>
        {text.searched.length === 0 ? <p className="aside-text">{describeNotSearched(text.outlet)}</p> : null}
        {text.steps.map((step) => (
          <ReadStepRow key={step.key} step={step} text={text} base={base} query={query} />
        ))}
        {text.furnitureAfter ? <Furniture words={text.furnitureAfter} /> : null}
      </article>
    </>
  );
}

export function Furniture({ words }: { readonly words: string }) {
  return (
    <p className="read-furniture">
      <span className="read-furniture-word">Captured, but no part of the article: </span>
      {words}
    </p>
  );
}

function SourceFacts({ outlet }: { readonly outlet: ComparedOutlet }) {
  const { version } = outlet;
  return (
    <span className="aside-text">
      {" "}
      {[
        version.byline ?? "no byline",
        version.publishedAt ? formatWhen(version.publishedAt) : "no date",
        describeState(version.state),
      ].join(" · ")}
      <OriginalLink outlet={outlet} />
    </span>
  );
}

type TabsProps = Props & { readonly current: ComparedOutlet };

/** Whose text is read. The links before and after are what the keys [ and ] follow. */
function OutletTabs({ story, base, query, current }: TabsProps) {
  const { compared } = listOutlets(story);
  const at = compared.findIndex(({ id }) => id === current.id);
  const relOf = (i: number) => (i === at - 1 ? "prev" : i === at + 1 ? "next" : undefined);
  return (
    <nav className="read-outlets no-print" aria-label="Whose text to read">
      {compared.map((outlet, i) => (
        <Link
          key={outlet.id}
          href={viewHref(base, "read", { ...query, against: outlet.id })}
          prefetch={false}
          aria-current={i === at ? "page" : undefined}
          rel={relOf(i)}
        >
          <Siglum siglum={outlet.siglum} position={outlet.position} /> {outlet.name}
        </Link>
      ))}
      <ReadingKeys rows="note" hasOutlets />
    </nav>
  );
}

function ReadLegend({ base, query }: { readonly base: StoryBase; readonly query: ViewQuery }) {
  const isAll = query.notes === "all";
  return (
    <div className="read-legend">
      <ul aria-label="Signs">
        <li>
          <span className="mark">words</span> differ from another text
        </li>
        <li>
          <b>=</b> told alike
        </li>
        <li>
          <b>?</b> possibly the same
        </li>
        <li>
          <b>1</b> <span className="mark mark-only">only in this text</span>
        </li>
        <li>
          <b>+</b> others tell here what this text was not found to
        </li>
      </ul>
      <Link
        className="no-print"
        href={viewHref(base, "read", { ...query, notes: isAll ? "differ" : "all" })}
        prefetch={false}
      >
        {isAll ? "fold what is told alike" : "unfold what is told alike"}
      </Link>
    </div>
  );
}
