import Link from "next/link";
import { Button } from "@/app/_ui/Button";
import type { ClaimGroup } from "@/lib/model/claim";
import type { StoryRecord } from "@/lib/model/story";
import { countOf } from "../../_views/formatWhen";
import { mergeRowAction } from "../rowActions";
import { listRowMembers } from "./listRowMembers";
import { ReasonFields } from "./ReasonFields";
import { type Candidate, rankCandidates } from "./rankCandidates";

type Props = {
  readonly slug: string;
  readonly at: string;
  readonly story: StoryRecord;
  readonly group: ClaimGroup;
  /** Words that what is looked for holds; empty for all. */
  readonly find: string;
};

/** What stands open: beyond these the words have hardly more in common than any two of a story. */
const MOST_SHOWN = 10;

/** Puts another row, or a claim that only one outlet was found to tell, into this row: the likest first, the others folded. */
export function MergeForm({ slug, at, story, group, find }: Props) {
  const candidates = rankCandidates(story, group, find);
  const rest = candidates.slice(MOST_SHOWN);
  const row = listRowMembers(story, group).map((member) => member.anchor);
  return (
    <section className="section" id="merge">
      <h2>Merge with another row or claim</h2>
      <form method="get" action="#merge" className="button-row my-3">
        <input type="hidden" name="at" value={at} />
        <label>
          <span className="sr-only">Words it holds</span>
          <input
            className="input input-small"
            type="search"
            name="find"
            defaultValue={find}
            placeholder="Words it holds"
          />
        </label>
        <Button small>Find</Button>
        {find ? <Link href={`/stories/${slug}/corrections/row?at=${at}#merge`}>show all</Link> : null}
      </form>
      <form action={mergeRowAction.bind(null, slug, at)}>
        <input type="hidden" name="row" value={JSON.stringify(row)} />
        <fieldset>
          <legend className="section-intro">
            {candidates.length === 0
              ? "Nothing holds these words."
              : "It says the same as … (those in the likest words first)"}
          </legend>
          {candidates.slice(0, MOST_SHOWN).map((candidate) => (
            <Choice key={keyOf(candidate)} candidate={candidate} />
          ))}
          {rest.length > 0 ? (
            <details className="plain-fold">
              <summary>{countOf(rest.length, "other", "others")}, less alike</summary>
              {rest.map((candidate) => (
                <Choice key={keyOf(candidate)} candidate={candidate} />
              ))}
            </details>
          ) : null}
        </fieldset>
        <ReasonFields id="merge" />
        <Button>Merge</Button>
      </form>
    </section>
  );
}

const keyOf = ({ members }: Candidate) => members.map(({ anchor }) => `${anchor.version}-${anchor.start}`).join();

function Choice({ candidate: { members } }: { readonly candidate: Candidate }) {
  const outlets = new Set(members.map(({ outlet }) => outlet)).size;
  return (
    <label className="choice member-choice">
      <input type="radio" name="other" required value={JSON.stringify(members.map(({ anchor }) => anchor))} />
      <span>
        {members.map(({ outlet, anchor }) => (
          <span key={`${anchor.version}-${anchor.start}`} className="block">
            <span className="outlet-words" dir="auto">
              {anchor.words}
            </span>{" "}
            <span className="aside-text">{outlet}</span>
          </span>
        ))}
        <span className="aside-text">{outlets > 1 ? `a row of ${outlets} texts` : "found in one text only"}</span>
      </span>
    </label>
  );
}
