import type { Route } from "next";
import { formatViewQuery, parseViewQuery, storyBase } from "../_views/viewQuery";

/** The view a correction is made on, as its reader had it: they come back to the same. */
export type CorrectionPlace = {
  readonly view: "facts" | "framing";
  /** The address's query, as `formatViewQuery` writes it. */
  readonly query: string;
};

/**
 * The view again, with the corrections just made, whose message it shows, and what to scroll to. A place comes back from a
 * browser: what is no view or query of ours is dropped.
 */
export function placeAfter(slug: string, place: CorrectionPlace, made: readonly string[], anchor: string): Route {
  const query = formatViewQuery(parseViewQuery(Object.fromEntries(new URLSearchParams(place.query))));
  const view = place.view === "framing" ? "framing" : "facts";
  const done = made.length > 0 ? `${query ? "&" : "?"}done=${made.map(encodeURIComponent).join(",")}` : "";
  return `${storyBase(slug)}/${view}${query}${done}${anchor ? `#${encodeURIComponent(anchor)}` : ""}` as Route;
}
