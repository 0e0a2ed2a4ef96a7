import type { Metadata } from "next";
import Link from "next/link";
import { openStory } from "@/app/_server/openStory";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { listOutlets } from "../../_views/listOutlets";
import { findCorrectable } from "./findCorrectable";
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

/** Everything a person can say of one row beyond accepting or rejecting it, or of a claim found in one text only; `at` is its anchor on Facts. */
export default async function CorrectRowPage({ params, searchParams }: Props) {
  const [{ slug }, { at = "", find = "" }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const outlets = listOutlets(story);
  const group = findCorrectable(story.comparison, outlets, at);
  const isRow = group !== undefined && group.members.length > 1;
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text">
          <Link href={`/stories/${slug}/facts#${at}`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">{group && !isRow ? "Correct a claim of one text" : "Correct a row"}</h1>
        {story.comparison && group ? (
          <>
            {isRow ? (
              <SplitForm slug={slug} at={at} members={listRowMembers(story, group)} />
            ) : (
              listRowMembers(story, group).map(({ outlet, anchor }) => (
                <p key={anchor.start} className="outlet-words" dir="auto">
                  {anchor.words} <span className="aside-text">{outlet}</span>
                </p>
              ))
            )}
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
