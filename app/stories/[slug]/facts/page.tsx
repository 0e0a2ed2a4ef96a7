import type { Metadata } from "next";
import { openStory } from "@/app/_server/openStory";
import { readEdits } from "@/app/_server/readEdits";
import { FactsView } from "../_views/facts/FactsView";
import { StoryPage } from "../_views/StoryPage";
import { parseViewQuery, type RawParams, storyBase } from "../_views/viewQuery";
import { judgeRowAction } from "../corrections/actions";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Facts: ${story.title}` };
}

export default async function FactsPage({ params, searchParams }: Props) {
  const story = await openStory((await params).slug);
  const [query, edits] = [parseViewQuery(await searchParams), await readEdits(story.slug)];
  const base = storyBase(story.slug);
  return (
    <StoryPage story={story} base={base} view="facts" query={query}>
      <FactsView
        story={story}
        base={base}
        query={query}
        correct={judgeRowAction.bind(null, story.slug)}
        edits={edits}
      />
    </StoryPage>
  );
}
