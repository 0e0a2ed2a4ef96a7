import type { Span } from "@/lib/model/span";
import type { ComparedOutlet } from "./listOutlets";
import type { StoryBase } from "./viewQuery";

/** Letters of a text's hash that name its capture in a link. */
const HASH_LETTERS = 12;

/** To these words in the capture they were read in, with a citation to copy: it holds when the article, or the capture compared, is another. A shared story's link leads to the share's own page. */
export function CiteLink({
  outlet,
  span,
  base,
}: {
  readonly outlet: ComparedOutlet;
  readonly span: Span;
  readonly base: StoryBase;
}) {
  const { state } = outlet.version;
  if (state.kind !== "captured") return null;
  const href = `${base}/captures/${state.textHash.slice(0, HASH_LETTERS)}?at=${span.start}-${span.end}`;
  return (
    <a className="cite no-print" href={href} aria-label={`cite these words of ${outlet.name}`}>
      cite
    </a>
  );
}
