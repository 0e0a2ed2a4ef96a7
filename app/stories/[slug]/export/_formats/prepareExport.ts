import type { ExportedStory } from "@/lib/export/exportedStory";
import type { Comparison } from "@/lib/model/comparison";
import type { StoryRecord } from "@/lib/model/story";

/** A stored story as the exports take it: with its address and the times its texts were captured. */
export function prepareExport(
  story: StoryRecord,
  comparison: Comparison,
  { address, madeAt }: { readonly address: string; readonly madeAt: string },
): ExportedStory {
  const captured = comparison.articles.flatMap(({ id, key }): [string, string][] => {
    const state = story.versions.find((version) => version.id === key)?.state;
    return state?.kind === "captured" ? [[id, state.capturedAt]] : [];
  });
  return { title: story.title, address, notice: story.notice, comparison, capturedAt: new Map(captured), madeAt };
}
