import { Button } from "@/app/_ui/Button";
import { splitRowAction } from "../rowActions";
import type { RowMember } from "./listRowMembers";
import { ReasonFields } from "./ReasonFields";

type Props = { readonly slug: string; readonly at: string; readonly members: readonly RowMember[] };

/** Takes ticked members out of the row: as a claim of their own where two outlets tell it, else each back to its text. */
export function SplitForm({ slug, at, members }: Props) {
  return (
    <form action={splitRowAction.bind(null, slug, at)} className="section">
      <h2>Take out, or split</h2>
      <p className="section-intro">
        Tick what does not belong to this row. Ticked sentences of two outlets or more become a row of their own.
      </p>
      {members.map(({ outlet, anchor }) => (
        <label key={`${anchor.version}-${anchor.start}`} className="choice member-choice">
          <input type="checkbox" name="part" value={JSON.stringify(anchor)} />
          <span>
            <span className="outlet-words" dir="auto">
              {anchor.words}
            </span>{" "}
            <span className="aside-text">{outlet}</span>
          </span>
        </label>
      ))}
      <input type="hidden" name="row" value={JSON.stringify(members.map((member) => member.anchor))} />
      <ReasonFields id="split" />
      <Button>Take the ticked ones out</Button>
    </form>
  );
}
