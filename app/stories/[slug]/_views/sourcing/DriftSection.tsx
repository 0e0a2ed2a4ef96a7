import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import type { Drift } from "@/lib/model/sourcing";
import type { ArticleSpan, Span } from "@/lib/model/span";
import { cutPieces } from "../cutPieces";
import type { ComparedOutlet, StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import { widenToSentences } from "../placeInArticle";
import type { StoryBase } from "../viewQuery";

const MOVE_WORDS: Readonly<Record<Drift["moves"][number]["kind"], string>> = {
  hedge: "Hedge",
  figure: "Figure",
  wording: "Wording",
  source: "Source",
};

type Props = { readonly drift: readonly Drift[]; readonly outlets: StoryOutlets; readonly base: StoryBase };

/** What moved on the way from the outlet cited to the one that cites it, side by side. */
export function DriftSection({ drift, outlets, base }: Props) {
  const items = drift.flatMap((item) => {
    const from = outlets.byArticle.get(item.from.article);
    const to = outlets.byArticle.get(item.to.article);
    return from && to ? [{ item, from, to }] : [];
  });
  return (
    <section className="section" id="drift" aria-labelledby="drift-title">
      <h2 id="drift-title">What moved on the way</h2>
      <p className="section-intro">
        Where one outlet tells what another reported, both sentences, and what is not the same.
      </p>
      {items.length === 0 ? <p className="nothing">No citing sentence was found to move from what it cites.</p> : null}
      {items.map(({ item, from, to }) => (
        <article key={`${item.from.article} ${item.from.start} ${item.to.article} ${item.to.start}`} className="drift">
          <DriftSide
            label="reported"
            outlet={from}
            span={item.from}
            marks={item.moves.flatMap((m) => m.from ?? [])}
            base={base}
          />
          <p className="drift-arrow" aria-hidden="true">
            →
          </p>
          <DriftSide
            label="tells it as"
            outlet={to}
            span={item.to}
            marks={item.moves.flatMap((m) => m.to ?? [])}
            base={base}
          />
          <ul className="drift-moves">
            {item.moves.map((move) => (
              <li key={`${move.kind} ${move.because}`}>
                <strong>{MOVE_WORDS[move.kind]}</strong>: {move.because}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

type SideProps = {
  readonly label: string;
  readonly outlet: ComparedOutlet;
  readonly span: ArticleSpan;
  readonly marks: readonly Span[];
  readonly base: StoryBase;
};

function DriftSide({ label, outlet, span, marks, base }: SideProps) {
  const shown = widenToSentences(outlet.article, span);
  return (
    <div>
      <p className="aside-text">
        <Siglum siglum={outlet.siglum} position={outlet.position} /> {outlet.name} {label}
      </p>
      <OutletWords outlet={outlet}>
        {cutPieces(outlet.article.text, shown, marks).map((piece) =>
          piece.marks.length > 0 ? (
            <mark key={piece.start} className="mark">
              <Link href={hrefInContext(base, outlet, piece)} prefetch={false}>
                {piece.text}
                <span className="sr-only"> (moved)</span>
              </Link>
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </OutletWords>
      <p className="telling-meta">
        <Link href={hrefInContext(base, outlet, span)} prefetch={false}>
          in its text<span className="sr-only"> of {outlet.name}</span>
        </Link>
      </p>
    </div>
  );
}
