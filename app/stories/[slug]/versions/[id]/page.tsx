import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { openStory } from "@/app/_server/openStory";
import { Button } from "@/app/_ui/Button";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { When } from "@/app/_ui/When";
import { checkForChanges } from "@/app/_versions/checkForChanges";
import { RevisionList } from "@/app/_versions/RevisionList";
import { CAPTURE_NAME_LENGTH, inputOfCapture, readVersionHistory, type VersionHistory } from "@/db/readCaptures";
import type { CaptureRow } from "@/db/tables/stories";
import { compareRevisions } from "@/lib/compareRevisions";
import { countArticleWords } from "@/lib/countArticleWords";
import { countOf, formatWhen } from "../../_views/formatWhen";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "History of a version" };

type Props = {
  readonly params: Promise<{ slug: string; id: string }>;
  readonly searchParams: Promise<{ asked?: string }>;
};

/** Every capture of one version, and what changed from each to the next. */
export default async function VersionHistoryPage({ params, searchParams }: Props) {
  const [{ slug, id }, { asked }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const history = await readVersionHistory(slug, id);
  if (!history) notFound();
  const { version, captures, checkedAt } = history;
  const outlet = story.versions.find((candidate) => candidate.id === id)?.outlet ?? "Removed version";
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text">
          <Link href={`/stories/${slug}/versions`}>← Versions of {story.title}</Link>
        </p>
        <h1 className="class-title">{outlet}: captures</h1>
        <p className="subtitle">
          {captures.length === 1 ? "Captured once." : `Captured ${captures.length} times, each kept.`}
          {checkedAt ? ` Last looked at ${formatWhen(checkedAt)}.` : ""}
        </p>
        {version.error ? (
          <Notice tone="warning" title="The last look brought no new text; the capture below stays.">
            {version.error.message} {version.error.next}
          </Notice>
        ) : null}
        {asked ? (
          <Notice announce>
            The address is being asked. <Link href={`/stories/${slug}/versions/${id}`}>Look again</Link> in a few
            seconds.
          </Notice>
        ) : null}
        {version.sourceKind === "link" ? (
          <form action={checkForChanges.bind(null, slug, id)}>
            <Button>Check for changes</Button>
          </form>
        ) : (
          <p className="section-intro">
            This text was handed in by hand, so there is no address to ask. Replace it on the versions page; the old
            text is kept.
          </p>
        )}
        <CaptureChain slug={slug} history={history} />
      </PageBody>
    </>
  );
}

function CaptureChain({
  slug,
  history: { version, captures },
}: {
  readonly slug: string;
  readonly history: VersionHistory;
}) {
  return [...captures].reverse().map((capture, i) => {
    const older = captures[captures.length - 2 - i];
    return (
      <section key={capture.id} className="section" id={`capture-${capture.id}`}>
        <h2>
          <When iso={capture.capturedAt} />
        </h2>
        <CaptureFacts slug={slug} capture={capture} />
        {older ? (
          <>
            <h3>Changed since {formatWhen(older.capturedAt)}</h3>
            <RevisionList
              changes={compareRevisions(inputOfCapture(version, older), inputOfCapture(version, capture))}
              before={older.text}
              after={capture.text}
              linkTo={(span) =>
                `/stories/${slug}/captures/${capture.textHash.slice(0, CAPTURE_NAME_LENGTH)}?at=${span.start}-${span.end}#at`
              }
            />
          </>
        ) : (
          <p className="aside-text">The first capture.</p>
        )}
      </section>
    );
  });
}

function CaptureFacts({ slug, capture }: { readonly slug: string; readonly capture: CaptureRow }) {
  return (
    <p className="aside-text">
      {countOf(countArticleWords(capture.text), "word")} ·{" "}
      {capture.suppliedBy === "user" ? "text handed in" : "fetched"} · SHA-256{" "}
      {capture.textHash.slice(0, CAPTURE_NAME_LENGTH)}… ·{" "}
      <Link href={`/stories/${slug}/captures/${capture.textHash.slice(0, CAPTURE_NAME_LENGTH)}`}>
        the captured text
      </Link>
    </p>
  );
}
