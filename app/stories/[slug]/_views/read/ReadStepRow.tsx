import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import { Sign } from "@/app/_ui/Sign";
import { sliceSpan } from "@/lib/model/span";
import { groupInto } from "@/lib/text/groupInto";
import { countOf } from "../formatWhen";
import { directionOf } from "../nameLanguage";
import { OutletWords } from "../OutletWords";
import { EMPTY_QUERY, type StoryBase, type ViewQuery, viewHref } from "../viewQuery";
import { ReadNoteItem } from "./ReadNoteItem";
import { Furniture } from "./ReadView";
import type { ElsewhereClaim, ReadSentence, ReadStep, ReadText } from "./readText";

type Props = {
  readonly step: ReadStep;
  readonly text: ReadText;
  readonly base: StoryBase;
  readonly query: ViewQuery;
};

/** A paragraph and, in step with it, what the others say. */
export function ReadStepRow({ step, text, base, query }: Props) {
  const { language } = text.outlet.article;
  const Words = step.isHeadline ? "h2" : "p";
  return (
    <div className="read-step">
      <div className="read-text">
        {step.furnitureBefore ? <Furniture words={step.furnitureBefore} /> : null}
        <Words
          className={step.isHeadline ? "read-headline" : "outlet-words"}
          lang={language}
          dir={directionOf(language)}
        >
          {step.sentences.map((sentence) => (
            <SentenceWords key={sentence.start} sentence={sentence} />
          ))}
        </Words>
        {step.elsewhere.length > 0 ? <Elsewhere claims={step.elsewhere} base={base} /> : null}
      </div>
      <div className="read-notes">
        {step.notes.length > 0 ? <span className="sr-only">What the others say: </span> : null}
        {step.notes.map((note) => (
          <ReadNoteItem key={note.anchor} note={note} search={text} base={base} query={query} />
        ))}
      </div>
    </div>
  );
}

function SentenceWords({ sentence }: { readonly sentence: ReadSentence }) {
  return (
    <span id={sentence.anchor} className={`read-sentence read-${sentence.state}`}>
      {sentence.pieces.map((piece) => {
        const mark = piece.marks.find(({ confidence }) => confidence === "sure") ?? piece.marks[0];
        if (!mark) return <span key={piece.start}>{piece.text}</span>;
        return (
          <mark
            key={piece.start}
            className={mark.confidence === "sure" ? "mark" : "mark mark-check"}
            title={mark.because}
          >
            <a href={`#${mark.note}`} data-difference="">
              {piece.text}
              <span className="sr-only"> ({mark.name.word}: see the note)</span>
            </a>
          </mark>
        );
      })}
      {[...groupInto(sentence.signs, ({ sign }) => sign).values()].map(([first, ...more]) =>
        first ? (
          <a key={first.note} href={`#${first.note}`} className="read-sign no-print">
            <span aria-hidden="true">
              <Sign sign={first.sign} />
              {more.length > 0 ? more.length + 1 : null}
            </span>
            <span className="sr-only">
              {first.word}
              {more.length > 0 ? `, ${more.length + 1} times` : ""}: see the note
            </span>
          </a>
        ) : null,
      )}
      <a href={`#${sentence.anchor}`} className="sentence-link no-print">
        <span aria-hidden="true">¶</span>
        <span className="sr-only">Link to this sentence</span>
      </a>{" "}
    </span>
  );
}

function Elsewhere({ claims, base }: { readonly claims: readonly ElsewhereClaim[]; readonly base: StoryBase }) {
  const outlets = [...new Map(claims.map(({ outlet }) => [outlet.id, outlet])).values()];
  return (
    <details className="read-elsewhere">
      <summary>
        <b aria-hidden="true">+</b> {countOf(claims.length, "sentence")} here in{" "}
        {outlets.map((outlet) => (
          <Siglum key={outlet.id} siglum={outlet.siglum} position={outlet.position} name={outlet.name} />
        ))}{" "}
        not found in this text
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={`${claim.outlet.id} ${claim.start}`}>
            <Siglum siglum={claim.outlet.siglum} position={claim.outlet.position} name={claim.outlet.name} />
            <div>
              <OutletWords outlet={claim.outlet}>{sliceSpan(claim.outlet.article.text, claim)}</OutletWords>
              <p className="telling-meta">
                <Link
                  href={viewHref(base, "read", { ...EMPTY_QUERY, against: claim.outlet.id }, claim.anchor)}
                  prefetch={false}
                >
                  in its text<span className="sr-only"> of {claim.outlet.name}</span>
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
