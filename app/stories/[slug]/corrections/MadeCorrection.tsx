import { readStoryId } from "@/db/readStoryId";
import { listCorrections } from "@/db/saveCorrection";
import type { StoryRecord } from "@/lib/model/story";
import { Button } from "../../../_ui/Button";
import { TakesFocus } from "../../../_ui/TakesFocus";
import { EMPTY_QUERY, storyBase, type ViewQuery, viewHref } from "../_views/viewQuery";
import { explainMadeAction, undoMadeAction } from "./actions";
import { describeChange } from "./describeChange";
import { findRowOf } from "./findRowOf";
import { nameOutcome } from "./nameOutcome";
import { type CorrectionPlace, placeAfter } from "./placeAfter";
import { ReasonFields } from "./row/ReasonFields";

type Props = {
  readonly story: StoryRecord;
  readonly place: CorrectionPlace;
  /** The address's `done`: the ids of the corrections just made. What names none of this story shows nothing. */
  readonly done: string | readonly string[] | undefined;
};

/** Words quoted in the message: enough to know which row it was. */
const SHOWN_CHARS = 90;

/** After a correction: what was done, a way to take it back, and a place to say why. */
export async function MadeCorrection({ story, place, done }: Props) {
  if (typeof done !== "string" || done === "") return null;
  const storyId = await readStoryId(story.slug);
  const asked = done.split(",");
  const made = storyId ? (await listCorrections(storyId)).filter(({ id }) => asked.includes(id)) : [];
  const last = made.at(-1);
  if (!last) return null;
  const ids = made.map(({ id }) => id);
  const isUndone = made.every(({ undoneAt }) => undoneAt !== null);
  const outcome = story.comparison?.corrections.find(({ id }) => id === last.id)?.outcome;
  const words = describeChange(last.change).about[0]?.words.replace(/\s+/g, " ") ?? "";
  // A row taken away is nowhere to be seen, though its sentences may stand in others.
  const row = isUndone || last.change.kind !== "not-comparable" ? findRowOf(story, last.change) : undefined;
  return (
    <TakesFocus key={`${done} ${isUndone} ${last.reason}`} label="Your correction" className="made-correction no-print">
      <p role="status">
        <span aria-hidden="true">{isUndone ? "↶ " : "✓ "}</span>
        <strong>{isUndone ? "Taken back" : "Done"}:</strong>{" "}
        {made.map(({ change }) => describeChange(change).what).join("; ")}.{" "}
        <q className="outlet-words" dir="auto">
          {words.length > SHOWN_CHARS ? `${words.slice(0, words.lastIndexOf(" ", SHOWN_CHARS))} …` : words}
        </q>
        {isUndone || !outcome || outcome.kind === "applied" ? null : ` ${nameOutcome(outcome)}`}
        {last.reason ? ` Reason: ${last.reason}` : null}
      </p>
      <div className="button-row">
        <form action={undoMadeAction.bind(null, story.slug, place, ids, !isUndone)}>
          <Button small>{isUndone ? "Do it again" : "Undo"}</Button>
        </form>
        {row && place.view === "facts" ? (
          <a href={viewHref(storyBase(story.slug), "facts", rowQuery(row.rows), row.anchor)}>See the row</a>
        ) : null}
        <a href={`${storyBase(story.slug)}/corrections`}>All corrections</a>
        <a href={placeAfter(story.slug, place, [], "")}>Close</a>
      </div>
      <details>
        <summary>{last.reason ? "Change the reason" : "Say why (optional)"}</summary>
        <form action={explainMadeAction.bind(null, story.slug, place, ids)}>
          <ReasonFields id="made" reason={last.reason} madeBy={last.madeBy} />
          <Button small>Keep the reason</Button>
        </form>
      </details>
    </TakesFocus>
  );
}

const rowQuery = (rows: ViewQuery["rows"]): ViewQuery => ({ ...EMPTY_QUERY, rows });
