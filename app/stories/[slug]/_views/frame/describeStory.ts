import type { StoryRecord } from "@/lib/model/story";
import { countOf, formatWhen } from "../formatWhen";

const KIND_WORDS: Readonly<Record<StoryRecord["kind"], string>> = {
  own: "",
  sample: "Sample story, invented",
  retold: "Sample story, retold",
};

/** "Sample story, invented. 4 outlets. 14 Sept 2026 to 16 Sept 2026." */
export function describeStory(story: StoryRecord): string {
  const days = story.versions
    .flatMap((version) =>
      version.publishedAt && /^\d{4}-\d\d-\d\d/.test(version.publishedAt) ? [version.publishedAt.slice(0, 10)] : [],
    )
    .sort();
  const first = days[0];
  const last = days.at(-1);
  const span =
    first && last ? (first === last ? formatWhen(first) : `${formatWhen(first)} to ${formatWhen(last)}`) : "";
  return [KIND_WORDS[story.kind], countOf(story.versions.length, "outlet"), span]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(" ");
}
