import { Button } from "@/app/_ui/Button";
import { buildMemo } from "@/lib/export/buildMemo";
import { wrapComparison } from "@/lib/export/exportedStory";
import { DIFFERENCE_NAMES } from "@/lib/export/nameDifference";
import type { Comparison } from "@/lib/model/comparison";
import type { StoryRecord } from "@/lib/model/story";
import { MEMO_FORMATS } from "./_formats/exportFormats";

type Props = { readonly story: StoryRecord; readonly comparison: Comparison };

/** Chooses which differences go into the memo; a plain form, whose answer is the file. */
export function MemoForm({ story, comparison }: Props) {
  const items = buildMemo(wrapComparison(comparison));
  if (items.length === 0) return <p className="aside-text">No difference was found between these versions.</p>;
  return (
    <form method="get">
      <p className="section-intro">
        For each: the outlets’ words, address, time, place and hash, who is credited, how many origins, and what to
        check. A difference that is ticked goes in; with none ticked, all do.
      </p>
      <fieldset className="memo-choice">
        <legend className="sr-only">Differences for the memo</legend>
        {items.map(({ key, difference, tellings }) => (
          <label key={key} className="choice">
            <input type="checkbox" name="item" value={key} defaultChecked={difference.confidence === "sure"} />
            <span>
              {DIFFERENCE_NAMES[difference.kind]}
              {difference.confidence === "sure" ? "" : " (to be checked)"}
              <span className="aside-text">
                {" "}
                {tellings
                  .map(({ excerpt, differing }) => `${excerpt.article.outlet}: ${differing.join(", ") || "…"}`)
                  .join(" · ")}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="button-row">
        {MEMO_FORMATS.map(({ format, name }, i) => (
          <Button key={format} tone={i === 0 ? "firm" : "quiet"} formAction={`/stories/${story.slug}/export/${format}`}>
            {name}
          </Button>
        ))}
      </div>
    </form>
  );
}
