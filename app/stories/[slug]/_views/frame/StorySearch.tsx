import Link from "next/link";
import { buttonClass } from "@/app/_ui/Button";
import type { StoryRecord } from "@/lib/model/story";
import { type StoryBase, type View, type ViewQuery, viewHref } from "../viewQuery";
import { FoundSentences } from "./FoundSentences";
import { SearchField } from "./SearchField";

export type SearchProps = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly view: View;
  readonly query: ViewQuery;
};

/** Search within a story, from any of its views, and what it found. Facts asks in its own toolbar, which filters rows too. */
export function StorySearch({ story, base, view, query }: SearchProps) {
  return (
    <>
      {view === "facts" ? null : <SearchForm base={base} view={view} query={query} />}
      {query.q ? <FoundSentences story={story} base={base} view={view} query={query} /> : null}
    </>
  );
}

function SearchForm({ base, view, query }: Omit<SearchProps, "story">) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser in use
    <form className="toolbar no-print" method="get" action={viewHref(base, view)} role="search">
      <SearchField q={query.q} />
      {query.outlets.length > 0 ? <input type="hidden" name="outlets" value={query.outlets.join(",")} /> : null}
      {query.against ? <input type="hidden" name="against" value={query.against} /> : null}
      {query.notes === "all" ? null : <input type="hidden" name="notes" value={query.notes} />}
      <button type="submit" className={buttonClass("quiet", true)}>
        Search
      </button>
      {query.q ? (
        <Link href={viewHref(base, view, { ...query, q: "" })} prefetch={false}>
          end the search
        </Link>
      ) : null}
    </form>
  );
}
