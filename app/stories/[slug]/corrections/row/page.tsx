import type { Metadata } from "next";
import Link from "next/link";
import { openStory } from "@/app/_server/openStory";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { anchorOfGroup } from "../../_views/facts/buildFactsRow";
import { listOutlets } from "../../_views/listOutlets";
import { listRowMembers } from "./listRowMembers";
import { MergeForm } from "./MergeForm";
import { SourceForms } from "./SourceForms";
import { SplitForm } from "./SplitForm";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Correct a row" };

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ at?: string; find?: string }>;
};

/** Everything a person can say of one row beyond accepting or rejecting it; `at` is the row's anchor on Facts. */
export default async function CorrectRowPage({ params, searchParams }: Props) {
  const [{ slug }, { at = "", find = "" }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const outlets = listOutlets(story);
  const group = story.comparison?.groups.find((candidate) => anchorOfGroup(candidate, outlets) === at);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text">
          <Link href={`/stories/${slug}/facts#${at}`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">Correct a row</h1>
        {story.comparison && group ? (
          <>
            <SplitForm slug={slug} at={at} members={listRowMembers(story, group)} />
            <MergeForm slug={slug} at={at} story={story} group={group} find={find.slice(0, 200)} />
            <SourceForms slug={slug} at={at} story={story} group={group} />
          </>
        ) : (
          <Notice tone="warning">
            This row is not in the comparison any more: it was corrected, or a text changed.{" "}
            <Link href={`/stories/${slug}/facts`}>Back to the facts</Link>.
          </Notice>
        )}
      </PageBody>
    </>
  );
}
