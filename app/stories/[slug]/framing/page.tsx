import type { Metadata } from "next";
import { openStory } from "@/app/_server/openStory";
import { FramingView } from "../_views/framing/FramingView";
import { StoryPage } from "../_views/StoryPage";
import { formatViewQuery, parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";
import { setAsideAction } from "../corrections/actions";
import { MadeCorrection } from "../corrections/MadeCorrection";
import type { CorrectionPlace } from "../corrections/placeAfter";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Framing: ${story.title}` };
}

export default async function FramingPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const asked = await searchParams;
  const [query, base] = [parseViewQuery(asked), storyBase(story.slug)];
  const place: CorrectionPlace = { view: "framing", query: formatViewQuery(query) };
  return (
    <StoryPage story={story} base={base} view="framing" query={query}>
      <MadeCorrection story={story} place={place} done={asked.done} />
      <FramingView story={story} base={base} query={query} correct={setAsideAction.bind(null, story.slug, place)} />
    </StoryPage>
  );
}
