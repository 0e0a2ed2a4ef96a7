import type { Route } from "next";
import Link from "next/link";
import type { StorySummary } from "@/db/listStories";
import { arrivalHref } from "../_progress/arrivalHref";

const KIND = { own: null, sample: "Sample, invented", retold: "Sample, retold in our own words" } as const;

export function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  return (
    <ul className="story-list">
      {stories.map((story) => (
        <li key={story.slug}>
          <Link href={story.waiting > 0 ? arrivalHref(story.slug) : (`/stories/${story.slug}/facts` as Route)}>
            {story.title}
          </Link>
          <div className="aside-text">
            {KIND[story.kind] ? `${KIND[story.kind]} · ` : ""}
            {story.outlets.join(", ")}
            {story.waiting > 0 ? ` · ${story.waiting} still arriving` : ""}
          </div>
        </li>
      ))}
    </ul>
  );
}
