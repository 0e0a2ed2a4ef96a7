import type { Route } from "next";
import { isSettled, type Progress } from "./progress";

/** Where the versions of a story just begun arrive; the page goes on to the facts by itself once there are any. `merged` inputs were the same as others. */
export function arrivalHref(slug: string, merged = 0): Route {
  return `/stories/${slug}/versions?then=facts${merged > 0 ? `&merged=${merged}` : ""}` as Route;
}

/** Whether a story's arrival is over and left nothing to be done by its reader: everything given was read, and compared. */
export function hasArrived(progress: Progress): boolean {
  return isSettled(progress) && !progress.broken && progress.failed === 0 && progress.captured >= 2;
}
