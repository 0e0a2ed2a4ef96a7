import { Button } from "@/app/_ui/Button";
import { Field } from "@/app/_ui/Field";
import type { SourceType } from "@/lib/model/attribution";
import type { ClaimGroup } from "@/lib/model/claim";
import { overlapOf, sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { correctSourceAction } from "../rowActions";
import { anchorOf } from "./listRowMembers";
import { ReasonFields } from "./ReasonFields";

type Props = { readonly slug: string; readonly at: string; readonly story: StoryRecord; readonly group: ClaimGroup };

const TYPES: readonly SourceType[] = [
  "named-person",
  "named-organization",
  "anonymous",
  "unnamed-group",
  "document",
  "outlet",
];

/** Who a row's statements are credited to, and what kind of source that is: both can be mended. */
export function SourceForms({ slug, at, story, group }: Props) {
  const { comparison } = story;
  if (!comparison) return null;
  const said = comparison.attributions.filter((a) =>
    group.members.some((member) => member.article === a.article && overlapOf(member, a.content) > 0),
  );
  return (
    <section className="section">
      <h2>Who says it</h2>
      {said.length === 0 ? (
        <p className="section-intro">Nothing in this row is credited to anyone; it is in the outlets’ own voice.</p>
      ) : null}
      {said.map((attribution) => {
        const anchor = anchorOf(story, { article: attribution.article, ...attribution.content });
        const article = comparison.articles.find((candidate) => candidate.id === attribution.article);
        if (!anchor || !article) return null;
        const id = `source-${anchor.version}-${anchor.start}`;
        const speaker = attribution.speaker ?? (attribution.source ? sliceSpan(article.text, attribution.source) : "");
        return (
          <form key={id} action={correctSourceAction.bind(null, slug, at)} className="keep-together source-form">
            <p className="outlet-words" dir="auto">
              {anchor.words} <span className="aside-text">{article.outlet}</span>
            </p>
            <input type="hidden" name="content" value={JSON.stringify(anchor)} />
            <Field id={`${id}-speaker`} label="Speaker">
              <input className="input" id={`${id}-speaker`} name="speaker" defaultValue={speaker} maxLength={120} />
            </Field>
            <Field id={`${id}-type`} label="Kind of source">
              <select className="input" id={`${id}-type`} name="sourceType" defaultValue={attribution.sourceType}>
                {TYPES.map((type) => (
                  <option key={type} value={type}>
                    {type.replace("-", " ")}
                  </option>
                ))}
              </select>
            </Field>
            <input type="hidden" name="was" value={JSON.stringify({ speaker, sourceType: attribution.sourceType })} />
            <ReasonFields id={id} />
            <Button>Mend the source</Button>
          </form>
        );
      })}
    </section>
  );
}
