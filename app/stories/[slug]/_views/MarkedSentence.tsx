import type { Route } from "next";
import Link from "next/link";
import type { Span } from "@/lib/model/span";
import { cutPieces } from "./cutPieces";
import type { ComparedOutlet } from "./listOutlets";
import { OutletWords } from "./OutletWords";

type Props = {
  readonly outlet: ComparedOutlet;
  readonly shown: Span;
  readonly marks: readonly Span[];
  /** Where the words stand in their text. */
  readonly href: Route;
};

/** An outlet's words with some of them marked, and the way to their text. */
export function MarkedSentence({ outlet, shown, marks, href }: Props) {
  return (
    <div>
      <OutletWords outlet={outlet} className="small-words">
        {cutPieces(outlet.article.text, shown, marks).map((piece) =>
          piece.marks.length > 0 ? (
            <mark key={piece.start} className="mark">
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </OutletWords>
      <p className="telling-meta">
        <Link href={href} prefetch={false}>
          in its text<span className="sr-only"> of {outlet.name}</span>
        </Link>
      </p>
    </div>
  );
}
