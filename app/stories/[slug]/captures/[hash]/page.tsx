import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { addressOf } from "@/app/_server/addressOf";
import { openStory } from "@/app/_server/openStory";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { readCaptureByHash } from "@/db/readCaptures";
import { CapturedText } from "./CapturedText";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Captured text" };

type Props = {
  readonly params: Promise<{ slug: string; hash: string }>;
  readonly searchParams: Promise<{ at?: string }>;
};

/** One capture as it was taken, however often the article changed since: what a citation leads to. `at` marks the words cited. */
export default async function CapturePage({ params, searchParams }: Props) {
  const [{ slug, hash }, { at }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const capture = await readCaptureByHash(slug, hash);
  if (!capture) notFound();
  const version = story.versions.find((candidate) => candidate.id === capture.versionId);
  const isNewest = version?.state.kind === "captured" && version.state.textHash === capture.textHash;
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text no-print">
          <Link href={`/stories/${slug}/facts`}>← {story.title}</Link>
        </p>
        <CapturedText
          capture={capture}
          outlet={version?.outlet ?? capture.outlet}
          at={at}
          address={await addressOf(`/stories/${slug}/captures/${hash}?at=${at}#at`)}
          notice={
            isNewest ? null : (
              <Notice>
                This is an earlier capture. The comparison is made from a newer one
                {version ? (
                  <>
                    : see <Link href={`/stories/${slug}/versions/${version.id}`}>what changed</Link>
                  </>
                ) : null}
                .
              </Notice>
            )
          }
        />
      </PageBody>
    </>
  );
}
