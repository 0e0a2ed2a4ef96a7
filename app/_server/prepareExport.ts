import { readStoryId } from "@/db/readStoryId";
import { listCorrections } from "@/db/saveCorrection";
import type { ExportedStory } from "@/lib/export/exportedStory";
import type { Comparison } from "@/lib/model/comparison";
import type { StoryRecord } from "@/lib/model/story";
import { addressOf } from "./addressOf";

/** A stored story as the exports take it: with its address, the times its texts were captured, and what was said of it. */
export async function prepareExport(story: StoryRecord, comparison: Comparison): Promise<ExportedStory> {
  const storyId = await readStoryId(story.slug);
  return {
    title: story.title,
    address: await addressOf(`/stories/${story.slug}`),
    notice: story.notice,
    comparison,
    capturedAt: listCaptureTimes(story, comparison),
    corrections: storyId ? await listCorrections(storyId) : [],
    madeAt: new Date().toISOString(),
  };
}

function listCaptureTimes(story: StoryRecord, comparison: Comparison): ReadonlyMap<string, string> {
  return new Map(
    comparison.articles.flatMap(({ id, key }) => {
      const state = story.versions.find((version) => version.id === key)?.state;
      return state?.kind === "captured" ? [[id, state.capturedAt] as const] : [];
    }),
  );
}
