import { Siglum } from "@/app/_ui/Siglum";
import type { VersionEdits } from "@/lib/model/revision";
import { sliceSpan } from "@/lib/model/span";
import { countOf, formatWhen } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import { OutletWords } from "../OutletWords";
import type { StoryBase } from "../viewQuery";

type Props = {
  readonly edits: readonly VersionEdits[];
  readonly columns: readonly ComparedOutlet[];
  readonly base: StoryBase;
};

/** On top of the page: that there is something of the kind below. */
export function EditedLink({ edits, columns }: Omit<Props, "base">) {
  const outlets = columns.filter(({ id }) => edits.some(({ versionId }) => versionId === id));
  if (outlets.length === 0) return null;
  return (
    <p className="aside-text">
      <a href="#edited">
        {countOf(outlets.length, "text")} edited since first captured: {outlets.map(({ name }) => name).join(", ")}
      </a>
    </p>
  );
}

/** Sentences shown per outlet; the rest is on the page of its captures. */
const MOST_SHOWN = 6;

/** Claims that outlets have taken out since their texts were first captured: they are in no cell, and must not be silent. */
export function EditedSince({ edits, columns, base }: Props) {
  const edited = columns.flatMap((outlet) => {
    const own = edits.find(({ versionId }) => versionId === outlet.id);
    return own ? [{ outlet, own, changes: tellChanges(own), dropped: droppedOf(own) }] : [];
  });
  if (edited.length === 0) return null;
  return (
    <section className="section" id="edited" aria-labelledby="edited-title">
      <h2 id="edited-title">Edited since first captured</h2>
      <ul className="revisions">
        {edited.map(({ outlet, own, changes, dropped }) => (
          <li key={outlet.id}>
            <p>
              <Siglum siglum={outlet.siglum} position={outlet.position} />{" "}
              <span className="outlet-name">{outlet.name}</span>, since {formatWhen(own.firstCapturedAt)}: {changes}.{" "}
              <a href={`${base}/versions/${outlet.id}`}>
                What changed<span className="sr-only"> in {outlet.name}</span>
              </a>
            </p>
            {dropped.slice(0, MOST_SHOWN).map((words) => (
              <p key={words}>
                <span className="revision-kind">
                  <span aria-hidden="true">− </span>Dropped
                </span>{" "}
                <OutletWords outlet={outlet}>
                  <del>{words}</del>
                </OutletWords>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function droppedOf({ before, changes }: VersionEdits): readonly string[] {
  return changes.revisions.flatMap((revision) =>
    revision.kind === "dropped" ? [sliceSpan(before, revision.before)] : [],
  );
}

/** "2 sentences altered, 1 dropped, the headline changed". */
function tellChanges({ changes }: VersionEdits): string {
  const counts = (["added", "altered", "dropped", "moved"] as const).flatMap((kind) => {
    const n = changes.revisions.filter((revision) => revision.kind === kind).length;
    return n > 0 ? [`${countOf(n, "sentence")} ${kind}`] : [];
  });
  const fields = changes.fields.map(({ field }) => (field === "publishedAt" ? "publication time" : field));
  return [...counts, ...fields.map((field) => `${field} changed`)].join(", ") || "nothing but white space";
}
