import type { Metadata } from "next";
import { openStory } from "@/app/_server/openStory";
import { StoryPage } from "../_views/StoryPage";
import { SourcingView } from "../_views/sourcing/SourcingView";
import { parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Sourcing: ${story.title}` };
}

export default async function SourcingPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const query = parseViewQuery(await searchParams);
  const base = storyBase(story.slug);
  return (
    <StoryPage story={story} base={base} view="sourcing" query={query}>
      <SourcingView story={story} base={base} query={query} />
    </StoryPage>
  );
}
