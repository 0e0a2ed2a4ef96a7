import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openShared } from "@/app/_server/openShared";
import { SharedView } from "@/app/_share/SharedView";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { StoryFrame } from "@/app/stories/[slug]/_views/frame/StoryFrame";
import { parseViewQuery, VIEWS } from "@/app/stories/[slug]/_views/viewQuery";

export async function generateMetadata({ params }: PageProps<"/share/[token]/[view]">): Promise<Metadata> {
  const story = await openShared((await params).token);
  return { title: story.title, robots: { index: false, follow: false } };
}

/** One of a story's four views as its owner sees it, without anything that changes it. */
export default async function SharedViewPage({ params, searchParams }: PageProps<"/share/[token]/[view]">) {
  const { token, view: asked } = await params;
  const story = await openShared(token);
  const view = VIEWS.find((name) => name === asked);
  if (!view) notFound();
  const query = parseViewQuery(await searchParams);
  const base = `/share/${token}`;
  return (
    <>
      <SiteHeader>
        <span>Shared for reading</span>
      </SiteHeader>
      <PageBody>
        <StoryFrame story={story} base={base} view={view} query={query}>
          <SharedView story={story} base={base} view={view} query={query} />
        </StoryFrame>
      </PageBody>
    </>
  );
}
