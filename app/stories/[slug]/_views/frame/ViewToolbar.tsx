import Link from "next/link";
import { buttonClass } from "@/app/_ui/Button";
import type { StoryRecord } from "@/lib/model/story";
import { chooseColumns } from "../chooseColumns";
import { listOutlets } from "../listOutlets";
import { showsLines } from "../showsLines";
import { EMPTY_QUERY, type StoryBase, type View, type ViewQuery, viewHref } from "../viewQuery";
import { ReadingKeys } from "./ReadingKeys";
import { SearchField } from "./SearchField";

type Props = {
  readonly view: View;
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly query: ViewQuery;
};

/** Search, choice of outlets, whom to read against, order: a plain form whose answers stand in the address. */
export function ViewToolbar({ view, story, base, query }: Props) {
  const { compared } = listOutlets(story);
  const isLines = showsLines(query, chooseColumns(compared, query).length);
  const isChanged = query.outlets.length > 0 || query.against !== null || query.sort !== "difference";
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser in use
    <form className="toolbar no-print" method="get" action={viewHref(base, view)} role="search">
      <SearchField q={query.q} />
      {query.kinds.length > 0 ? <input type="hidden" name="kind" value={query.kinds.join(",")} /> : null}
      {query.rows === "unsure" ? <input type="hidden" name="rows" value="unsure" /> : null}
      {query.layout === "auto" ? null : <input type="hidden" name="layout" value={query.layout} />}
      <details className="toolbar-more" open={isChanged}>
        <summary>Outlets and order</summary>
        <div className="toolbar-panel">
          <fieldset className="toolbar-outlets">
            <legend>Outlets shown</legend>
            {compared.map((outlet) => (
              <label key={outlet.id} className="choice">
                <input
                  type="checkbox"
                  name="outlets"
                  value={outlet.id}
                  defaultChecked={query.outlets.length === 0 || query.outlets.includes(outlet.id)}
                />
                {outlet.name}
              </label>
            ))}
          </fieldset>
          <label>
            Read against{" "}
            <select className="input input-small" name="against" defaultValue={query.against ?? ""}>
              <option value="">nobody</option>
              {compared.map((outlet) => (
                <option key={outlet.id} value={outlet.id}>
                  {outlet.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Order{" "}
            <select className="input input-small" name="sort" defaultValue={query.sort}>
              <option value="difference">differences first</option>
              <option value="text">as the first outlet tells it</option>
            </select>
          </label>
        </div>
      </details>
      <button type="submit" className={buttonClass("quiet", true)}>
        Show
      </button>
      {isChanged || query.q ? (
        <Link href={viewHref(base, view, { ...EMPTY_QUERY, layout: query.layout })} prefetch={false}>
          show everything
        </Link>
      ) : null}
      {view === "facts" ? (
        <>
          <Link
            className="toolbar-end"
            href={viewHref(base, view, { ...query, layout: isLines ? "table" : "lines" })}
            prefetch={false}
          >
            {isLines ? "as a table" : "claim by claim, without a table"}
          </Link>
          <ReadingKeys rows="claim" hasOutlets={false} />
        </>
      ) : null}
    </form>
  );
}
