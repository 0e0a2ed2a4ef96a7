import type { ClassMark } from "../model/classroom";
import { overlapOf } from "../model/span";
import type { StoryRecord } from "../model/story";

/** The sentences that marks lie in, as `version:sentence` (its position among the version's sentences, from 0). Marks made in an older capture are left out. */
export function listMarkedSentences(story: StoryRecord, marks: readonly ClassMark[]): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const version of story.versions) {
    const article = story.comparison?.articles.find((candidate) => candidate.key === version.id);
    if (!article || version.state.kind !== "captured") continue;
    const { textHash } = version.state;
    const here = marks.filter((mark) => mark.version === version.id && mark.textHash === textHash);
    for (const [i, sentence] of article.sentences.entries()) {
      if (here.some((mark) => overlapOf(mark, sentence) > 0)) marked.add(`${version.id}:${i}`);
    }
  }
  return marked;
}
