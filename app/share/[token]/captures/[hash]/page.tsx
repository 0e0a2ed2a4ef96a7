import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { addressOf } from "@/app/_server/addressOf";
import { openShared } from "@/app/_server/openShared";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { CapturedText } from "@/app/stories/[slug]/captures/[hash]/CapturedText";
import { readCaptureByHash } from "@/db/readCaptures";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Captured text", robots: { index: false, follow: false } };

type Props = {
  readonly params: Promise<{ token: string; hash: string }>;
  readonly searchParams: Promise<{ at?: string }>;
};

/**
 * A text of a shared story, for its readers to cite. Only the captures that the shared views show: earlier ones, and those
 * of versions taken out, stay with the owner.
 */
export default async function SharedCapturePage({ params, searchParams }: Props) {
  const [{ token, hash }, { at }] = await Promise.all([params, searchParams]);
  const story = await openShared(token);
  const capture = await readCaptureByHash(story.slug, hash);
  const version = story.versions.find(
    ({ id, state }) => id === capture?.versionId && state.kind === "captured" && state.textHash === capture.textHash,
  );
  if (!capture || !version) notFound();
  return (
    <>
      <SiteHeader>
        <span>Shared for reading</span>
      </SiteHeader>
      <PageBody narrow>
        <p className="aside-text no-print">
          <Link href={`/share/${token}/facts` as Route}>← {story.title}</Link>
        </p>
        <CapturedText
          capture={capture}
          outlet={version.outlet}
          at={at}
          address={await addressOf(`/share/${token}/captures/${hash}?at=${at}#at`)}
        />
      </PageBody>
    </>
  );
}
