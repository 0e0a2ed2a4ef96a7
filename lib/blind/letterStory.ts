import type { StoryRecord } from "../model/story";
import { letterOf } from "./listAliases";

/** A story whose outlets are signed A, B, C as on the blind worksheet, with their names: what is revealed keeps its letter. */
export function letterStory(story: StoryRecord): StoryRecord {
  return { ...story, versions: story.versions.map((v) => ({ ...v, siglum: letterOf(v.position) })) };
}
