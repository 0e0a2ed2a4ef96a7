import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import type { Quotation } from "@/lib/model/sourcing";
import { type ArticleSpan, sliceSpan } from "@/lib/model/span";
import { cutPieces } from "../cutPieces";
import { diffWords } from "../diffWords";
import { countOf } from "../formatWhen";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import type { StoryBase } from "../viewQuery";

const RELATION_WORDS: Readonly<Record<Exclude<Quotation["relation"], "single">, string>> = {
  changed: "words differ",
  cut: "one prints less of it",
  same: "the same words",
};

type Printing = { readonly outlet: ComparedOutlet; readonly span: ArticleSpan };
type Props = {
  readonly quotations: readonly Quotation[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
  /** The outlet read against, whose printing the others are then held to; by default they are held to each other. */
  readonly against: string | null;
};

/** One utterance as each outlet prints it; first those whose words part. */
export function QuotationsSection({ quotations, outlets, base, against }: Props) {
  const shared = quotations.filter((quotation) => quotation.relation !== "single");
  const parted = shared.filter((quotation) => quotation.relation !== "same");
  const same = shared.filter((quotation) => quotation.relation === "same");
  return (
    <section className="section" id="quotations" aria-labelledby="quotations-title">
      <h2 id="quotations-title">Quotations, as each outlet prints them</h2>
      {shared.length === 0 ? <p className="nothing">No utterance was found quoted by two outlets.</p> : null}
      {parted.map((quotation) => (
        <QuotationItem key={keyOf(quotation)} quotation={quotation} outlets={outlets} base={base} against={against} />
      ))}
      {same.length > 0 ? (
        <details className="plain-fold">
          <summary>{countOf(same.length, "quotation")} printed alike</summary>
          {same.map((quotation) => (
            <QuotationItem
              key={keyOf(quotation)}
              quotation={quotation}
              outlets={outlets}
              base={base}
              against={against}
            />
          ))}
        </details>
      ) : null}
    </section>
  );
}

const keyOf = ({ printed }: Quotation) => printed.map(({ article, start }) => `${article} ${start}`).join();

function QuotationItem({
  quotation,
  outlets,
  base,
  against,
}: { readonly quotation: Quotation } & Omit<Props, "quotations">) {
  const printings = quotation.printed
    .flatMap((span): Printing[] => {
      const outlet = outlets.byArticle.get(span.article);
      return outlet ? [{ outlet, span }] : [];
    })
    .sort((a, b) => a.outlet.position - b.outlet.position);
  const measure = printings.find(({ outlet }) => outlet.id === against) ?? null;
  return (
    <article className="quotation">
      <h3 className="quotation-speaker">
        {quotation.speaker ?? "A speaker not named"}
        {quotation.relation === "single" ? null : (
          <span className="row-note">{RELATION_WORDS[quotation.relation]}</span>
        )}
      </h3>
      <ul>
        {printings.map((printing) => (
          <li key={`${printing.outlet.id} ${printing.span.start}`}>
            <Siglum siglum={printing.outlet.siglum} position={printing.outlet.position} name={printing.outlet.name} />
            <div>
              <OutletWords outlet={printing.outlet}>
                {measure && measure !== printing ? (
                  <WordsAgainst measure={measure} printing={printing} />
                ) : (
                  <MarkedPrinting printing={printing} marks={quotation.marks} />
                )}
              </OutletWords>
              <p className="telling-meta">
                <Link href={hrefInContext(base, printing.outlet, printing.span)} prefetch={false}>
                  in its text<span className="sr-only"> of {printing.outlet.name}</span>
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}

function MarkedPrinting({ printing, marks }: { readonly printing: Printing; readonly marks: Quotation["marks"] }) {
  const own = marks.filter((mark) => mark.article === printing.span.article);
  return cutPieces(printing.outlet.article.text, printing.span, own).map((piece) => {
    const mark = piece.marks[0];
    if (!mark) return <span key={piece.start}>{piece.text}</span>;
    return (
      <mark key={piece.start} className={mark.kind === "changed" ? "mark" : "mark mark-only"}>
        {piece.text}
        <span className="sr-only">
          {" "}
          ({mark.kind === "changed" ? "others print other words" : "not printed by all"}){" "}
        </span>
      </mark>
    );
  });
}

/** What is gone and what is new, with words for those who don't see the strokes: `del` and `ins` alone are often silent. */
function WordsAgainst({ measure, printing }: { readonly measure: Printing; readonly printing: Printing }) {
  const before = sliceSpan(measure.outlet.article.text, measure.span);
  const after = sliceSpan(printing.outlet.article.text, printing.span);
  let at = 0;
  return diffWords(before, after, printing.outlet.article.language).map((run) => {
    at += run.text.length;
    if (run.kind === "same") return <span key={at}>{run.text}</span>;
    if (run.kind === "removed") {
      return (
        <del key={at} className="words-removed">
          <span className="sr-only"> not here: </span>
          {run.text}
          <span className="sr-only">; </span>
        </del>
      );
    }
    return (
      <ins key={at} className="words-added">
        <span className="sr-only"> here: </span>
        {run.text}
        <span className="sr-only">; </span>
      </ins>
    );
  });
}
