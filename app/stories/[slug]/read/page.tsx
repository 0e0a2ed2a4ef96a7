import type { Metadata } from "next";
import { openStory } from "@/app/_server/openStory";
import { ReadView } from "../_views/read/ReadView";
import { StoryPage } from "../_views/StoryPage";
import { parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Read: ${story.title}` };
}

export default async function ReadPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const query = parseViewQuery(await searchParams);
  const base = storyBase(story.slug);
  return (
    <StoryPage story={story} base={base} view="read" query={query}>
      <ReadView story={story} base={base} query={query} />
    </StoryPage>
  );
}
