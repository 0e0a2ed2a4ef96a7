import type { StorySummary } from "@/db/listStories";

/** The stories, by slug, whose title another one bears too, spaces and capitals aside: of these the day alone tells too little. */
export function findNamesakes(stories: readonly Pick<StorySummary, "slug" | "title">[]): ReadonlySet<string> {
  const slugsByTitle = new Map<string, string[]>();
  for (const { slug, title } of stories) {
    const key = title.trim().replace(/\s+/g, " ").toLowerCase();
    slugsByTitle.set(key, [...(slugsByTitle.get(key) ?? []), slug]);
  }
  return new Set([...slugsByTitle.values()].filter((slugs) => slugs.length > 1).flat());
}
