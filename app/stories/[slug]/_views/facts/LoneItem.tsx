import { sliceSpan } from "@/lib/model/span";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import { Prominence } from "../Prominence";
import { PROMINENCE_WORDS } from "../placeInArticle";
import { type StoryBase, unsureHref } from "../viewQuery";
import { writeCredit } from "../writeCredit";
import { EditMark } from "./EditMark";
import type { LoneClaim } from "./factsRow";

type Props = { readonly claim: LoneClaim; readonly base: StoryBase; readonly correctable: boolean };

/** One claim of one text, with where it stands and, where it has a possible match, the way to that. */
export function LoneItem({ claim, base, correctable }: Props) {
  const { outlet, place } = claim;
  const because = claim.because.map(({ detail }) => detail).join(", ");
  return (
    <li id={claim.anchor}>
      <OutletWords outlet={outlet}>{sliceSpan(outlet.article.text, claim.shown)}</OutletWords>
      <p className="telling-meta">
        <a
          href={hrefInContext(base, outlet, claim.claim)}
          aria-label={`${PROMINENCE_WORDS[place.prominence]}, read in context`}
        >
          <Prominence place={place} />
        </a>
        {` · ${writeCredit(claim.credit)}`}
        <EditMark edit={claim.edit} outlet={outlet} base={base} />
        {because ? ` · listed for: ${because}` : ""}
        {correctable ? (
          <a className="cite no-print" href={`${base}/corrections/row?at=${claim.anchor}`}>
            told elsewhere?
          </a>
        ) : null}
        {claim.possibly ? (
          <>
            {" · "}
            <a href={unsureHref(base, claim.possibly.row)}>
              possibly also in {claim.possibly.outlets.map(({ name }) => name).join(", ")}
            </a>
          </>
        ) : null}
      </p>
    </li>
  );
}
