import type { Metadata } from "next";
import { MergedNotice } from "@/app/_progress/MergedNotice";
import { openStory } from "@/app/_server/openStory";
import { readEdits } from "@/app/_server/readEdits";
import { FactsView } from "../_views/facts/FactsView";
import { StoryPage } from "../_views/StoryPage";
import { formatViewQuery, parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";
import { judgeRowAction } from "../corrections/actions";
import { MadeCorrection } from "../corrections/MadeCorrection";
import type { CorrectionPlace } from "../corrections/placeAfter";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Facts: ${story.title}` };
}

export default async function FactsPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const [asked, edits] = await Promise.all([searchParams, readEdits(story.slug)]);
  const [query, base] = [parseViewQuery(asked), storyBase(story.slug)];
  const place: CorrectionPlace = { view: "facts", query: formatViewQuery(query) };
  return (
    <StoryPage story={story} base={base} view="facts" query={query}>
      <MergedNotice merged={asked.merged} />
      <MadeCorrection story={story} place={place} done={asked.done} />
      <FactsView
        story={story}
        base={base}
        query={query}
        correct={judgeRowAction.bind(null, story.slug, place)}
        edits={edits}
      />
    </StoryPage>
  );
}
