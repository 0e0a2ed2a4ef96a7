import Link from "next/link";
import type { Span } from "@/lib/model/span";
import type { ComparedOutlet } from "./listOutlets";
import { sentenceAnchor } from "./nameAnchors";
import { placeInArticle } from "./placeInArticle";
import { EMPTY_QUERY, type StoryBase, viewHref } from "./viewQuery";

/** Where a span stands in its outlet's text: the Read view of that text, at its sentence. */
export function hrefInContext(base: StoryBase, outlet: ComparedOutlet, span: Span) {
  const { sentence } = placeInArticle(outlet.article, span);
  const anchor = sentence ? sentenceAnchor(outlet.id, sentence) : "";
  return viewHref(base, "read", { ...EMPTY_QUERY, against: outlet.id }, anchor);
}

type Props = {
  readonly outlet: ComparedOutlet;
  readonly spans: readonly Span[];
  readonly base: StoryBase;
  /** What is counted, for who hears the number alone: "mention", "statement". */
  readonly what: string;
};

/** Beyond this many a row of numbers reads worse than its count. */
const MAX_NUMBERS = 12;

/** A count whose every unit leads to the words it counts. */
export function MentionLinks({ outlet, spans, base, what }: Props) {
  const shown = spans.slice(0, MAX_NUMBERS);
  return (
    <span className="mentions">
      {shown.map((span, i) => (
        <Link key={span.start} href={hrefInContext(base, outlet, span)} prefetch={false}>
          <span className="sr-only">
            {what} {i + 1} in {outlet.name}
          </span>
          <span aria-hidden="true">{i + 1}</span>
        </Link>
      ))}
      {spans.length > shown.length ? <span>… {spans.length} in all</span> : null}
    </span>
  );
}
