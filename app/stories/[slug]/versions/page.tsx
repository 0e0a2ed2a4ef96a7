import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { KeptField } from "@/app/_forms/KeptField";
import { KeptForm } from "@/app/_forms/KeptForm";
import { SubmitButton } from "@/app/_forms/SubmitButton";
import { hasArrived } from "@/app/_progress/arrivalHref";
import { MergedNotice } from "@/app/_progress/MergedNotice";
import { isSettled } from "@/app/_progress/progress";
import { StoryProgress } from "@/app/_progress/StoryProgress";
import { openStory } from "@/app/_server/openStory";
import { DropFiles } from "@/app/_start/DropFiles";
import { VersionSlots } from "@/app/_start/VersionSlots";
import { Button, buttonClass } from "@/app/_ui/Button";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { addVersion } from "@/app/_versions/addVersion";
import { discard, rename } from "@/app/_versions/changeStory";
import { compareAgain, putBack, stopReading } from "@/app/_versions/changeVersions";
import { ScheduleForm } from "@/app/_versions/ScheduleForm";
import { VersionCard } from "@/app/_versions/VersionCard";
import { listRemovedVersions } from "@/db/listRemovedVersions";
import { readRecheckHours } from "@/db/queueChecks";
import { readProgress } from "@/db/readProgress";

export async function generateMetadata({ params }: PageProps<"/stories/[slug]/versions">): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Versions: ${story.title}` };
}

/** Where versions arrive, are looked over and corrected, before the comparison is read and after. */
export default async function VersionsPage({ params, searchParams }: PageProps<"/stories/[slug]/versions">) {
  const { slug } = await params;
  const story = await openStory(slug);
  const progress = await readProgress(slug);
  const { merged, removed, then } = await searchParams;
  if (then === "facts" && story.comparison && progress && hasArrived(progress))
    redirect(`/stories/${slug}/facts${typeof merged === "string" ? `?merged=${merged}` : ""}` as Route);
  const gone = await listRemovedVersions(slug);
  const waits = progress !== undefined && progress.waiting > 0;
  const usable = story.versions.filter(({ state }) => state.kind === "captured").length;
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        {progress && !isSettled(progress) ? (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        ) : null}
        <h1>{story.title}</h1>
        {progress ? <StoryProgress slug={slug} initial={progress} /> : null}
        <MergedNotice merged={merged} />
        {typeof removed === "string" ? (
          <Notice tone="done" announce>
            The version was removed. <UndoRemoval slug={slug} id={removed} />
          </Notice>
        ) : null}
        <div className="button-row">
          {usable >= 2 ? (
            <Link className={buttonClass("firm")} href={`/stories/${slug}/facts` as Route}>
              See the comparison
            </Link>
          ) : null}
          {waits ? (
            <form action={stopReading.bind(null, slug)}>
              <Button>Stop waiting</Button>
            </form>
          ) : null}
        </div>
        {progress?.broken && !progress.comparing ? (
          <Notice tone="error" title="The comparison went wrong on our side">
            The texts are safe, and other stories are not touched.
            <form action={compareAgain.bind(null, slug)}>
              <Button small>Compare again</Button>
            </form>
          </Notice>
        ) : null}
        {usable < 2 && !waits ? (
          <Notice tone="warning" title="Fewer than two versions can be used">
            Nothing can be compared yet. Paste the text of one that could not be read, or add another version below.
          </Notice>
        ) : null}
        <h2 className="section">Versions</h2>
        <ul className="plain-list">
          {story.versions.map((version, place) => (
            <VersionCard
              key={version.id}
              slug={slug}
              version={version}
              headline={story.comparison?.articles.find(({ key }) => key === version.id)?.title ?? version.title}
              place={place}
            />
          ))}
        </ul>
        {gone.length > 0 ? (
          <>
            <h3>Removed</h3>
            <ul className="plain-list">
              {gone.map(({ id, name }) => (
                <li key={id}>
                  {name}{" "}
                  <form action={putBack.bind(null, slug, id)} className="inline">
                    <Button small>
                      Bring back<span className="sr-only"> {name}</span>
                    </Button>
                  </form>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <ScheduleForm slug={slug} hours={await readRecheckHours(slug)} />
        <h2 className="section">Add versions</h2>
        <KeptForm key={story.versions.length} action={addVersion.bind(null, slug)} label="Add versions">
          <KeptField name="links" label="Links, one a line" rows={2} />
          <DropFiles />
          <VersionSlots initial={1} />
          <SubmitButton>Add</SubmitButton>
        </KeptForm>
        <h2 className="section">The story</h2>
        <KeptForm action={rename.bind(null, slug)} label="Title of the story">
          <KeptField name="title" label="Title" value={story.title} />
          <SubmitButton small tone="quiet">
            Save the title
          </SubmitButton>
        </KeptForm>
        <form action={discard.bind(null, slug)} className="section">
          <Button tone="danger" small>
            Delete this story
          </Button>{" "}
          <span className="aside-text">It can be brought back for 30 days.</span>
        </form>
      </PageBody>
    </>
  );
}

function UndoRemoval({ slug, id }: { readonly slug: string; readonly id: string }) {
  return (
    <form action={putBack.bind(null, slug, id)} className="inline">
      <Button small>Undo</Button>
    </form>
  );
}
