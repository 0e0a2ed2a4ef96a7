import { Sign } from "@/app/_ui/Sign";
import type { CaptureComparison, Revision, WordChange } from "@/lib/model/revision";
import { type Span, sliceSpan } from "@/lib/model/span";
import { formatWhen } from "../stories/[slug]/_views/formatWhen";

type Props = {
  readonly changes: CaptureComparison;
  readonly before: string;
  readonly after: string;
  /** Where the newer words stand in the comparison; null where the page has none. */
  readonly linkTo: ((span: Span) => string) | null;
};

const FIELD_NAMES = { headline: "Headline", byline: "Byline", publishedAt: "Publication time" } as const;
const KIND_NAMES: Readonly<Record<Revision["kind"], { readonly sign: string; readonly word: string }>> = {
  added: { sign: "+", word: "Added" },
  dropped: { sign: "−", word: "Dropped" },
  altered: { sign: "≠", word: "Altered" },
  moved: { sign: "↕", word: "Moved" },
};

/** What changed from one capture to the next, sentence by sentence, each change under a word of its own. */
export function RevisionList({ changes, before, after, linkTo }: Props) {
  if (changes.fields.length === 0 && changes.revisions.length === 0)
    return <p className="section-intro">Nothing but white space changed.</p>;
  return (
    <ul className="revisions">
      {changes.fields.map(({ field, before: was, after: is }) => (
        <li key={field}>
          <b className="revision-kind">{FIELD_NAMES[field]}</b>
          <del>{wordField(field, was)}</del>
          <span className="sr-only"> became </span> <ins>{wordField(field, is)}</ins>
        </li>
      ))}
      {changes.revisions.map((revision) => (
        <li key={keyOf(revision)}>
          <b className="revision-kind">
            <span aria-hidden="true">
              <Sign sign={KIND_NAMES[revision.kind].sign} />
            </span>{" "}
            {KIND_NAMES[revision.kind].word}
          </b>
          <span className="outlet-words" dir="auto">
            <RevisionWords revision={revision} before={before} after={after} />
          </span>
          {linkTo && revision.kind !== "dropped" ? (
            <a className="aside-text" href={linkTo(revision.after)}>
              in the text
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function wordField(field: keyof typeof FIELD_NAMES, value: string | null): string {
  if (value === null) return "none";
  return field === "publishedAt" ? formatWhen(value) : value;
}

function RevisionWords({
  revision,
  before,
  after,
}: {
  readonly revision: Revision;
  readonly before: string;
  readonly after: string;
}) {
  switch (revision.kind) {
    case "added":
      return <ins>{sliceSpan(after, revision.after)}</ins>;
    case "dropped":
      return <del>{sliceSpan(before, revision.before)}</del>;
    case "moved":
      return <>{sliceSpan(after, revision.after)}</>;
    case "altered":
      return revision.words.map((change) => (
        <ChangedWords key={`${change.kind}-${change.span.start}`} change={change} before={before} after={after} />
      ));
  }
}

/** Words between tags run together for a screen reader, so each change is named and set apart by spaces. */
function ChangedWords({
  change,
  before,
  after,
}: {
  readonly change: WordChange;
  readonly before: string;
  readonly after: string;
}) {
  const words = sliceSpan(change.kind === "dropped" ? before : after, change.span);
  if (change.kind === "same") return <>{words} </>;
  if (change.kind === "dropped")
    return (
      <>
        <span className="sr-only">dropped: </span>
        <del>{words}</del>{" "}
      </>
    );
  return (
    <>
      <span className="sr-only">added: </span>
      <ins>{words}</ins>{" "}
    </>
  );
}

function keyOf(revision: Revision): string {
  return revision.kind === "dropped" ? `d${revision.before.start}` : `${revision.kind}${revision.after.start}`;
}
