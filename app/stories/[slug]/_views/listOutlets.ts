import type { ComparedArticle } from "@/lib/model/comparison";
import type { ArticleId } from "@/lib/model/span";
import type { StoryRecord, StoryVersion } from "@/lib/model/story";

/** An outlet as the views know it: its version, its place in the reader's order, and its text where one was read. */
export type Outlet = {
  /** Of the version: survives re-analysis and reordering, so permalinks are made of it. */
  readonly id: string;
  readonly name: string;
  readonly siglum: string;
  /** Place in the reader's order, from 0; sets the hue. */
  readonly position: number;
  readonly version: StoryVersion;
  /** The text is ours: its words stand in no page of the outlet. */
  readonly isRetold: boolean;
};

/** An outlet whose text takes part in the comparison. */
export type ComparedOutlet = Outlet & { readonly article: ComparedArticle };

/** A story's outlets in the reader's order: those with a text to show, and those without one and why. */
export type StoryOutlets = {
  readonly compared: readonly ComparedOutlet[];
  readonly missing: readonly Outlet[];
  readonly byArticle: ReadonlyMap<ArticleId, ComparedOutlet>;
};

/** Puts the comparison's articles (in an order of their own) back into the reader's order of versions. */
export function listOutlets(story: StoryRecord): StoryOutlets {
  const articleOf = new Map((story.comparison?.articles ?? []).map((article) => [article.key, article]));
  const versions = [...story.versions].sort((a, b) => a.position - b.position);
  const outlets = versions.map((version, position) => ({
    id: version.id,
    name: version.outlet,
    siglum: version.siglum,
    position,
    version,
    isRetold: story.kind === "retold",
  }));
  const compared = outlets.flatMap((outlet) => {
    const article = articleOf.get(outlet.id);
    return article ? [{ ...outlet, article }] : [];
  });
  return {
    compared,
    missing: outlets.filter((outlet) => !articleOf.has(outlet.id)),
    byArticle: new Map(compared.map((outlet) => [outlet.article.id, outlet])),
  };
}
