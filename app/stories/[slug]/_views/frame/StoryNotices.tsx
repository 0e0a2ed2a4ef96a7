import { Fragment } from "react";
import { Notice } from "@/app/_ui/Notice";
import { Siglum } from "@/app/_ui/Siglum";
import type { ComparisonNote } from "@/lib/model/comparison";
import type { StoryRecord } from "@/lib/model/story";
import { groupInto } from "@/lib/text/groupInto";
import { describeMissing } from "../describeVersion";
import { linkOut } from "../linkOut";
import { type ComparedOutlet, listOutlets } from "../listOutlets";
import { OriginalLink } from "../OriginalLink";

type Props = {
  readonly story: StoryRecord;
  readonly pasteHref: ((versionId: string) => string) | null;
};

/** What a reader must know before trusting any view: what the story is, what the comparison can't tell, which versions are missing. */
export function StoryNotices({ story, pasteHref }: Props) {
  const { compared, missing } = listOutlets(story);
  const warned = compared.filter((outlet) => outlet.article.capture.warnings.length > 0);
  return (
    <>
      {story.notice ? (
        <Notice>
          {story.notice}
          {story.kind === "retold" ? <Originals outlets={compared} /> : null}
        </Notice>
      ) : null}
      {/* One box for each tone: with three texts in another language six boxes would push the facts off the first screen. */}
      {[...groupInto(story.comparison?.notes ?? [], toneOf)].map(([tone, notes]) => (
        <Notice key={tone} tone={tone}>
          {notes.map((note) => (
            <p key={`${note.kind} ${note.articles.join()}`}>{note.message}</p>
          ))}
        </Notice>
      ))}
      {missing.map((outlet) => {
        const { why, next } = describeMissing(outlet.version);
        const original = linkOut(outlet.version.url);
        return (
          <Notice key={outlet.id} tone={outlet.version.state.kind === "failed" ? "error" : "note"}>
            <Siglum siglum={outlet.siglum} position={outlet.position} /> <strong>{outlet.name}</strong> is not in the
            comparison. {why} {next}{" "}
            {pasteHref && outlet.version.state.kind === "failed" ? (
              <a href={pasteHref(outlet.id)}>
                Paste the text instead<span className="sr-only"> of {outlet.name}</span>
              </a>
            ) : null}
            {original ? (
              <>
                {" "}
                <a href={original} rel="noopener noreferrer external" target="_blank">
                  original<span aria-hidden="true"> ↗</span>
                  <span className="sr-only"> of {outlet.name}, opens in a new tab</span>
                </a>
              </>
            ) : null}
          </Notice>
        );
      })}
      {warned.map((outlet) => (
        <Notice key={outlet.id} tone="warning">
          <Siglum siglum={outlet.siglum} position={outlet.position} /> <strong>{outlet.name}</strong>:{" "}
          {outlet.article.capture.warnings.join(" ")}
        </Notice>
      ))}
    </>
  );
}

/** Who reads a retelling must be able to reach what it retells, from every view. */
function Originals({ outlets }: { readonly outlets: readonly ComparedOutlet[] }) {
  return (
    <>
      {" The reports themselves"}
      {outlets.map((outlet) => (
        <Fragment key={outlet.id}>
          {" · "}
          {outlet.name.replace(/\s*\(retold\)$/, "")}
          <OriginalLink outlet={outlet} />
        </Fragment>
      ))}
    </>
  );
}

const toneOf = (note: ComparisonNote) =>
  note.kind === "different-stories" || note.kind === "same-article" || note.kind === "too-few" ? "warning" : "note";
