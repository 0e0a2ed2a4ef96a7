import type { ReactNode } from "react";
import { When } from "@/app/_ui/When";
import type { CaptureRow } from "@/db/tables/stories";
import { countArticleWords } from "@/lib/countArticleWords";
import type { Span } from "@/lib/model/span";
import { countOf } from "../../_views/formatWhen";
import { CopyText } from "./CopyText";
import { writeCitation } from "./writeCitation";

type Props = {
  readonly capture: CaptureRow;
  readonly outlet: string;
  /** The address's `at`: the words cited, as "start-end". */
  readonly at: string | undefined;
  /** The page's own full address, for the citation. */
  readonly address: string;
  /** What must be known before the text: that it is an earlier capture. */
  readonly notice?: ReactNode;
};

/** One capture word for word, the words cited marked in it, with a citation to copy. */
export function CapturedText({ capture, outlet, at, address, notice }: Props) {
  const cited = readSpan(at, capture.text.length);
  return (
    <>
      <h1 className="class-title">{outlet}: captured text</h1>
      <p className="subtitle">
        Taken <When iso={capture.capturedAt} /> · {countOf(countArticleWords(capture.text), "word")} ·{" "}
        {capture.suppliedBy === "user" ? "handed in by a person" : "fetched"}
      </p>
      {notice}
      {cited ? (
        <>
          <CopyText label="To cite these words" text={writeCitation(capture, outlet, cited, address)} />
          <p className="no-print">
            <a href="#at">See them in the text</a>
          </p>
        </>
      ) : null}
      <pre className="outlet-words captured-text" dir="auto" lang={capture.language ?? undefined}>
        <CitedText text={capture.text} cited={cited} />
      </pre>
      <dl className="memo-lines aside-text">
        <div>
          <dt>Address</dt>
          <dd>{capture.finalUrl ?? capture.url ?? "none"}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>{capture.textHash}</dd>
        </div>
        {cited ? (
          <div>
            <dt>Cited</dt>
            <dd>
              characters {cited.start} to {cited.end}, in UTF-16 code units
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}

function CitedText({ text, cited }: { readonly text: string; readonly cited: Span | undefined }) {
  if (!cited) return text;
  return (
    <>
      {text.slice(0, cited.start)}
      <mark className="mark" id="at">
        {text.slice(cited.start, cited.end)}
      </mark>
      {text.slice(cited.end)}
    </>
  );
}

/** A span from a link; undefined where it is none or lies outside the text: a citation is never moved to other words. */
function readSpan(at: string | undefined, length: number): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "") ?? [];
  const span = { start: Number(start), end: Number(end) };
  return start !== undefined && span.start < span.end && span.end <= length ? span : undefined;
}
