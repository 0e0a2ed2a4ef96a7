import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { openStory } from "@/app/_server/openStory";
import { Button } from "@/app/_ui/Button";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { When } from "@/app/_ui/When";
import { readStoryId } from "@/db/readStoryId";
import { listCorrections } from "@/db/saveCorrection";
import type { CorrectionOutcome, LoggedCorrection } from "@/lib/model/correction";
import type { StoryRecord } from "@/lib/model/story";
import { explainAction, setUndoneAction } from "./actions";
import { describeChange } from "./describeChange";
import { nameOutcome } from "./nameOutcome";
import { ReasonFields } from "./row/ReasonFields";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Corrections" };

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<{ problem?: string }> };

export default async function CorrectionsPage({ params, searchParams }: Props) {
  const [{ slug }, { problem }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const storyId = await readStoryId(slug);
  if (!storyId) notFound();
  const log = await listCorrections(storyId);
  const outcomes = new Map((story.comparison?.corrections ?? []).map(({ id, outcome }) => [id, outcome]));
  return (
    <>
      <SiteHeader section="other" />
      <PageBody>
        <p className="aside-text no-print">
          <Link href={`/stories/${slug}/facts`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">Corrections</h1>
        <p className="subtitle">
          What a person said of this comparison. Each is applied again whenever the comparison is made anew, and says
          here where it no longer fits. To make one, open “Why one row? Correct it” on a row of Facts, or “told
          elsewhere?” at a claim of one text.
        </p>
        {problem ? (
          <Notice tone="error" announce>
            That correction could not be read, so nothing was changed. Go back to the row and try again.
          </Notice>
        ) : null}
        {log.length === 0 ? (
          <p className="section-intro">No corrections yet.</p>
        ) : (
          <Log slug={slug} story={story} log={[...log].reverse()} outcomes={outcomes} />
        )}
      </PageBody>
    </>
  );
}

type LogProps = {
  readonly slug: string;
  readonly story: StoryRecord;
  readonly log: readonly LoggedCorrection[];
  readonly outcomes: ReadonlyMap<string, CorrectionOutcome["outcome"]>;
};

function Log({ slug, story, log, outcomes }: LogProps) {
  const outletOf = (version: string) =>
    story.versions.find((candidate) => candidate.id === version)?.outlet ?? "a removed version";
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">When, who</th>
          <th scope="col">What</th>
          <th scope="col">Why</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {log.map(({ id, change, reason, madeBy, madeAt, undoneAt }) => {
          const { what, about } = describeChange(change);
          return (
            <tr key={id}>
              <td className="aside-text">
                <When iso={madeAt} />
                <br />
                {madeBy}
              </td>
              <td>
                <b>{what}</b>
                {about.map((anchor) => (
                  <p key={`${anchor.version}-${anchor.start}`} className="outlet-words" dir="auto">
                    {anchor.words} <span className="aside-text">{outletOf(anchor.version)}</span>
                  </p>
                ))}
              </td>
              <td>
                {reason || <span className="aside-text">no reason given</span>}
                <details className="row-why no-print">
                  <summary>{reason ? "Change it" : "Say why"}</summary>
                  <form action={explainAction.bind(null, slug, id)}>
                    <ReasonFields id={id} reason={reason} madeBy={madeBy} />
                    <Button small>Keep the reason</Button>
                  </form>
                </details>
              </td>
              <td>
                <p>
                  {undoneAt ? (
                    <>
                      Taken back <When iso={undoneAt} />
                    </>
                  ) : (
                    nameOutcome(outcomes.get(id))
                  )}
                </p>
                <form action={setUndoneAction.bind(null, slug, id, undoneAt === null)} className="no-print">
                  <Button small>{undoneAt ? "Put in force again" : "Undo"}</Button>
                </form>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
