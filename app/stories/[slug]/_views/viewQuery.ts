import type { Route } from "next";
import { DIFFERENCE_KINDS, type DifferenceKind } from "@/lib/model/claim";

export const VIEWS = ["facts", "framing", "sourcing", "read"] as const;
export type View = (typeof VIEWS)[number];

/** What a reader has chosen to see; all of it in the address, so that a link shows another reader the same page. */
export type ViewQuery = {
  /** Words to look for, as typed. */
  readonly q: string;
  /** Kinds of difference to show; empty for all. */
  readonly kinds: readonly DifferenceKind[];
  /** Ids of the outlets to show; empty for all. */
  readonly outlets: readonly string[];
  /** Id of the outlet to read against: it stands first, and in Read it is the text that is read. */
  readonly against: string | null;
  /** `text` puts rows in the order of the first outlet's text. */
  readonly sort: "difference" | "text";
  /** `lines`: claim after claim with each outlet's words under it, in place of the table; `auto` decides by the outlets shown. */
  readonly layout: "auto" | "table" | "lines";
  /** In Facts: `unsure` shows the possible matches in full in place of all else; `certain` only counts them. */
  readonly rows: "certain" | "unsure";
  /** In Read: whether notes on what is told alike stand open beside the text. */
  readonly notes: "all" | "differ";
};

export const EMPTY_QUERY: ViewQuery = {
  q: "",
  kinds: [],
  outlets: [],
  against: null,
  sort: "difference",
  layout: "auto",
  rows: "certain",
  notes: "all",
};

/** Next's search parameters: each once, several times, or not at all. */
export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** What is unknown or malformed in an address is left out, never an error: addresses are typed and cut by people. */
export function parseViewQuery(params: RawParams): ViewQuery {
  const all = (name: string) => [params[name] ?? []].flat().flatMap((value) => value.split(","));
  const one = (name: string) => [params[name] ?? []].flat()[0] ?? "";
  const kinds = all("kind");
  const layout = one("layout");
  return {
    q: one("q").trim().slice(0, 200),
    kinds: DIFFERENCE_KINDS.filter((kind) => kinds.includes(kind)),
    outlets: [...new Set(all("outlets").filter(Boolean))],
    against: one("against") || null,
    sort: one("sort") === "text" ? "text" : "difference",
    layout: layout === "lines" || layout === "table" ? layout : "auto",
    rows: one("rows") === "unsure" ? "unsure" : "certain",
    notes: one("notes") === "differ" ? "differ" : "all",
  };
}

/** The query part of an address, defaults left out, in one fixed order; "" where nothing is chosen. */
export function formatViewQuery(query: ViewQuery): string {
  const params = new URLSearchParams();
  if (query.q) params.set("q", query.q);
  if (query.kinds.length > 0) params.set("kind", query.kinds.join(","));
  if (query.outlets.length > 0) params.set("outlets", query.outlets.join(","));
  if (query.against) params.set("against", query.against);
  if (query.sort !== "difference") params.set("sort", query.sort);
  if (query.layout !== "auto") params.set("layout", query.layout);
  if (query.rows !== "certain") params.set("rows", query.rows);
  if (query.notes !== "all") params.set("notes", query.notes);
  const text = params.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** Where a story's pages live: `/stories/slug`, or a share link's own path, so that the same views serve both. */
export type StoryBase = string;

export function storyBase(slug: string): StoryBase {
  return `/stories/${encodeURIComponent(slug)}`;
}

/** The address of a view. Typed routes know no path made at run time, hence the one assertion. */
export function viewHref(base: StoryBase, view: View, query: ViewQuery = EMPTY_QUERY, anchor = ""): Route {
  return `${base}/${view}${formatViewQuery(query)}${anchor ? `#${anchor}` : ""}` as Route;
}

/** The address of a possible match, by its row's anchor. */
export function unsureHref(base: StoryBase, anchor: string): Route {
  return viewHref(base, "facts", { ...EMPTY_QUERY, rows: "unsure" }, anchor);
}
