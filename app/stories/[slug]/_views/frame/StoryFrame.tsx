import Link from "next/link";
import type { ReactNode } from "react";
import { Siglum } from "@/app/_ui/Siglum";
import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { describeState } from "../describeVersion";
import { listOutlets } from "../listOutlets";
import { showsLines } from "../showsLines";
import { EMPTY_QUERY, type StoryBase, VIEWS, type View, type ViewQuery, viewHref } from "../viewQuery";
import { describeStory } from "./describeStory";
import { OpenTarget } from "./OpenTarget";
import { StoryNotices } from "./StoryNotices";
import { StorySearch } from "./StorySearch";

type Props = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly view: View;
  readonly query: ViewQuery;
  /** Links to what can be done with the story: edit, export, share. None on a share link. */
  readonly actions?: ReactNode;
  /** Where a version that failed can be pasted; null where the reader may not. */
  readonly pasteHref?: ((versionId: string) => string) | null;
  readonly children: ReactNode;
};

const VIEW_NAMES: Readonly<Record<View, string>> = {
  facts: "Facts",
  framing: "Framing",
  sourcing: "Sourcing",
  read: "Read",
};

/** What stands on top of every view of a story: title, what must be known of it, its outlets, the way to the other views. */
export function StoryFrame({ story, base, view, query, actions, pasteHref = null, children }: Props) {
  // The choice of outlets goes along from view to view; filters of one view mean nothing in another.
  const carried: ViewQuery = { ...EMPTY_QUERY, outlets: query.outlets, against: query.against };
  // Facts as a table and Read name the outlets in heads of their own.
  const isLines = view === "facts" && showsLines(query, chooseColumns(listOutlets(story).compared, query).length);
  return (
    <div className="story">
      <div className="story-head">
        <h1>{story.title}</h1>
        {actions ? <div className="story-actions no-print">{actions}</div> : null}
      </div>
      <p className="subtitle">{describeStory(story)}</p>
      <StoryNotices story={story} pasteHref={pasteHref} />
      {view === "framing" || view === "sourcing" || isLines ? <OutletStrip story={story} base={base} /> : null}
      <nav className="tabs" aria-label="Views of this story">
        {VIEWS.map((name) => (
          <Link
            key={name}
            href={viewHref(base, name, carried)}
            prefetch={false}
            aria-current={name === view ? "page" : undefined}
          >
            {VIEW_NAMES[name]}
          </Link>
        ))}
      </nav>
      <StorySearch story={story} base={base} view={view} query={query} />
      {children}
      <OpenTarget />
    </div>
  );
}

function OutletStrip({ story, base }: { readonly story: StoryRecord; readonly base: StoryBase }) {
  return (
    <ul className="outlet-strip" aria-label="Outlets">
      {listOutlets(story).compared.map((outlet) => (
        <li key={outlet.id}>
          <Siglum siglum={outlet.siglum} position={outlet.position} />{" "}
          <Link href={viewHref(base, "read", { ...EMPTY_QUERY, against: outlet.id })} prefetch={false}>
            {outlet.name}
          </Link>{" "}
          <span className="aside-text">{describeState(outlet.version.state)}</span>
        </li>
      ))}
    </ul>
  );
}
