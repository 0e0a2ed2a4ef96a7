import type { Route } from "next";
import Link from "next/link";
import type { StorySummary } from "@/db/listStories";
import { arrivalHref } from "../_progress/arrivalHref";
import { When } from "../_ui/When";
import { findNamesakes } from "./findNamesakes";

const KIND = { own: null, sample: "Sample, invented", retold: "Sample, retold in our own words" } as const;

/** Each story with its outlets and the day it was begun; with the time of day too where another bears the same title. */
export function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  const namesakes = findNamesakes(stories);
  return (
    <ul className="story-list">
      {stories.map((story) => (
        <li key={story.slug}>
          <Link href={story.waiting > 0 ? arrivalHref(story.slug) : (`/stories/${story.slug}/facts` as Route)}>
            {story.title}
          </Link>
          <div className="aside-text">
            {KIND[story.kind] ? `${KIND[story.kind]} · ` : ""}
            {story.outlets.length > 0 ? `${story.outlets.join(", ")} · ` : ""}
            begun <When iso={story.createdAt} dayOnly={!namesakes.has(story.slug)} />
            {story.waiting > 0 ? ` · ${story.waiting} still arriving` : ""}
          </div>
        </li>
      ))}
    </ul>
  );
}
