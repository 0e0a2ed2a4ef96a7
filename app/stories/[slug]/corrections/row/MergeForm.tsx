import { Button } from "@/app/_ui/Button";
import { Field } from "@/app/_ui/Field";
import type { ClaimGroup } from "@/lib/model/claim";
import type { StoryRecord } from "@/lib/model/story";
import { mergeRowAction } from "../rowActions";
import { listRowMembers } from "./listRowMembers";
import { ReasonFields } from "./ReasonFields";

type Props = { readonly slug: string; readonly at: string; readonly story: StoryRecord; readonly group: ClaimGroup };

const SHOWN_CHARS = 110;

/** Puts another row, or a claim that only one outlet was found to tell, into this row. */
export function MergeForm({ slug, at, story, group }: Props) {
  const rows = (story.comparison?.groups ?? [])
    .filter((other) => other.id !== group.id)
    .map((other) => listRowMembers(story, other));
  const lone = (story.comparison?.unique ?? []).map((span) => listRowMembers(story, { ...group, members: [span] }));
  return (
    <form action={mergeRowAction.bind(null, slug, at)} className="section">
      <h2>Merge with another row or claim</h2>
      <Field id="other" label="It says the same as">
        <select className="input" id="other" name="other" required defaultValue="">
          <option value="" disabled>
            Choose …
          </option>
          <optgroup label="Rows">{rows.map((members) => optionOf(members))}</optgroup>
          <optgroup label="Found in one text only">{lone.map((members) => optionOf(members))}</optgroup>
        </select>
      </Field>
      <input
        type="hidden"
        name="row"
        value={JSON.stringify(listRowMembers(story, group).map((member) => member.anchor))}
      />
      <ReasonFields id="merge" />
      <Button>Merge</Button>
    </form>
  );
}

function optionOf(members: ReturnType<typeof listRowMembers>) {
  const first = members[0];
  if (!first) return null;
  const value = JSON.stringify(members.map((member) => member.anchor));
  const words = first.anchor.words.replace(/\s+/g, " ");
  return (
    <option key={`${first.anchor.version}-${first.anchor.start}-${members.length}`} value={value}>
      {first.outlet}: {words.length > SHOWN_CHARS ? `${words.slice(0, SHOWN_CHARS)} …` : words}
    </option>
  );
}
