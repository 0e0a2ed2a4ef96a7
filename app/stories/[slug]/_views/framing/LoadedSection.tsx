import Link from "next/link";
import { SheetFrame } from "@/app/_ui/SheetFrame";
import { Siglum } from "@/app/_ui/Siglum";
import type { LoadedKind, LoadedMark } from "@/lib/model/framing";
import { sliceSpan } from "@/lib/model/span";
import { cutPieces } from "../cutPieces";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import { widenToSentences } from "../placeInArticle";
import type { StoryBase } from "../viewQuery";

const KIND_WORDS: Readonly<Record<LoadedKind, string>> = {
  "judging-adjective": "judging adjective",
  "judging-noun": "judging noun",
  intensifier: "intensifier",
  "accusing-verb": "accusing verb of speech",
  "heated-verb": "heated verb",
  "scare-quotes": "scare quotes",
  "insinuating-hedge": "hedge that insinuates",
};

type Props = {
  readonly loaded: readonly LoadedMark[];
  readonly columns: readonly ComparedOutlet[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
};

/** Judging wording in an outlet's own voice, with the reason it is marked and what others say for the same claim. */
export function LoadedSection({ loaded, columns, outlets, base }: Props) {
  const marks = columns.flatMap((outlet) =>
    loaded.filter((mark) => mark.article === outlet.article.id).map((mark) => ({ mark, outlet })),
  );
  return (
    <section className="section" id="loaded" aria-labelledby="loaded-title">
      <h2 id="loaded-title">Wording that judges</h2>
      <p className="section-intro">
        In the outlet’s own voice only. A mark says what kind of word it is; whether the word is deserved is for the
        reader.
      </p>
      {marks.length === 0 ? (
        <p className="nothing">None was found; the program marks too little rather than too much.</p>
      ) : null}
      {marks.length > 0 ? (
        <SheetFrame label="Judging words">
          <table className="sheet sheet-stack">
            <caption className="sr-only">Judging wording, why it is marked, and what others say</caption>
            <thead>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col">In its words</th>
                <th scope="col">Why it is marked</th>
                <th scope="col">Others, for the same claim</th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ mark, outlet }) => (
                <LoadedRow
                  key={`${outlet.id} ${mark.start} ${mark.kind}`}
                  mark={mark}
                  outlet={outlet}
                  outlets={outlets}
                  base={base}
                />
              ))}
            </tbody>
          </table>
        </SheetFrame>
      ) : null}
    </section>
  );
}

type RowProps = Pick<Props, "outlets" | "base"> & { readonly mark: LoadedMark; readonly outlet: ComparedOutlet };

function LoadedRow({ mark, outlet, outlets, base }: RowProps) {
  const shown = widenToSentences(outlet.article, mark);
  return (
    <tr>
      <td>
        <Siglum siglum={outlet.siglum} position={outlet.position} name={outlet.name} />
      </td>
      <td className="loaded-words">
        <OutletWords outlet={outlet} className="small-words">
          {cutPieces(outlet.article.text, shown, [mark]).map((piece) =>
            piece.marks.length > 0 ? (
              <mark key={piece.start} className="mark">
                <Link href={hrefInContext(base, outlet, mark)} prefetch={false}>
                  {piece.text}
                  <span className="sr-only"> ({KIND_WORDS[mark.kind]})</span>
                </Link>
              </mark>
            ) : (
              <span key={piece.start} className="around-claim">
                {piece.text}
              </span>
            ),
          )}
        </OutletWords>
      </td>
      <td>
        <strong>{KIND_WORDS[mark.kind]}</strong>
        <p className="row-note">{mark.why}</p>
      </td>
      <td>
        <ul>
          {mark.elsewhere.flatMap((span) => {
            const other = outlets.byArticle.get(span.article);
            if (!other) return [];
            return [
              <li key={`${other.id} ${span.start}`}>
                <Siglum siglum={other.siglum} position={other.position} name={other.name} />{" "}
                <Link className="outlet-words small-words" href={hrefInContext(base, other, span)} prefetch={false}>
                  {sliceSpan(other.article.text, span)}
                </Link>
              </li>,
            ];
          })}
        </ul>
      </td>
    </tr>
  );
}
