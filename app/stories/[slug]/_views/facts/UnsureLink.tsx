import { countOf } from "../formatWhen";
import { type StoryBase, type ViewQuery, viewHref } from "../viewQuery";

type Props = { readonly rows: number; readonly likely: number; readonly base: StoryBase; readonly query: ViewQuery };

/** One line that leads to the possible matches: there are often many times more of them than of certain rows. */
export function UnsureLink({ rows, likely, base, query }: Props) {
  if (rows === 0) return null;
  return (
    <p className="unsure-link" id="unsure">
      <span aria-hidden="true">?</span>
      <strong>{countOf(rows, "claim")} possibly the same</strong>
      <span className="facts-gist">
        {likely} likely, {rows - likely} less; not counted above
      </span>
      <a href={viewHref(base, "facts", { ...query, rows: "unsure" })}>
        look at {rows === 1 ? "it" : "them"} side by side
      </a>
    </p>
  );
}
