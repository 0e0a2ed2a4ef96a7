import type { Route } from "next";
import { Fragment } from "react";
import { Sign } from "@/app/_ui/Sign";
import type { FactsMark, RowTelling } from "./factsRow";

type Props = {
  readonly telling: RowTelling;
  /** Where the sentence stands in context; marks lead there. */
  readonly href: Route;
};

/** An outlet's sentence, the words that differ marked with sign and word; what lies around the claim is quieter. */
export function MarkedWords({ telling, href }: Props) {
  return telling.pieces.map((piece) => {
    const mark = piece.marks.find(({ confidence }) => confidence === "sure") ?? piece.marks[0];
    if (mark) return <MarkedPiece key={piece.start} words={piece.text} mark={mark} href={href} />;
    const isAround = piece.end <= telling.claim.start || piece.start >= telling.claim.end;
    if (!isAround) return <Fragment key={piece.start}>{piece.text}</Fragment>;
    return (
      <span key={piece.start} className="around-claim">
        {piece.text}
      </span>
    );
  });
}

function MarkedPiece({
  words,
  mark,
  href,
}: {
  readonly words: string;
  readonly mark: FactsMark;
  readonly href: Route;
}) {
  return (
    <mark className={mark.confidence === "sure" ? "mark" : "mark mark-check"}>
      <a href={href} title={`${mark.name.word}. ${mark.because}`}>
        {words}
        <span className="mark-sign" aria-hidden="true">
          <Sign sign={mark.name.sign} />
        </span>
        <span className="sr-only"> ({mark.name.word})</span>
      </a>
    </mark>
  );
}
