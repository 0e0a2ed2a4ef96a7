import type { Metadata } from "next";
import { openStory } from "@/app/_server/openStory";
import { FramingView } from "../_views/framing/FramingView";
import { StoryPage } from "../_views/StoryPage";
import { parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";
import { correctAction } from "../corrections/actions";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Framing: ${story.title}` };
}

export default async function FramingPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const query = parseViewQuery(await searchParams);
  const base = storyBase(story.slug);
  return (
    <StoryPage story={story} base={base} view="framing" query={query}>
      <FramingView story={story} base={base} query={query} correct={correctAction.bind(null, story.slug)} />
    </StoryPage>
  );
}
