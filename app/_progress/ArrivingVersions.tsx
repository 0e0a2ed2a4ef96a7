import type { Route } from "next";
import Link from "next/link";
import { readProgress } from "@/db/readProgress";
import { isSettled } from "./progress";
import { StoryProgress } from "./StoryProgress";

/** On a story's views while its versions still arrive: how far it has come, with the view following each step. */
export async function ArrivingVersions({ slug }: { readonly slug: string }) {
  const progress = await readProgress(slug);
  if (!progress || (isSettled(progress) && !progress.broken)) return null;
  return (
    <div className="no-print">
      <StoryProgress slug={slug} initial={progress} />
      <p className="aside-text">
        {progress.broken && !progress.comparing ? "The last try at comparing went wrong on our side. " : ""}
        <Link href={`/stories/${slug}/versions` as Route}>See the versions</Link>
      </p>
    </div>
  );
}
