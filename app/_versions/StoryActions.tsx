import type { Route } from "next";
import Link from "next/link";

/** The ways from a story's views to what its owner can do with it. */
const ACTIONS: readonly { readonly name: string; readonly hrefOf: (slug: string) => string }[] = [
  { name: "Versions", hrefOf: (slug) => `/stories/${slug}/versions` },
  { name: "Corrections", hrefOf: (slug) => `/stories/${slug}/corrections` },
  { name: "Memo", hrefOf: (slug) => `/stories/${slug}/memo` },
  { name: "Class", hrefOf: (slug) => `/classroom/${slug}` },
  { name: "Export", hrefOf: (slug) => `/stories/${slug}/export` },
  { name: "Share", hrefOf: (slug) => `/stories/${slug}/share` },
];

export function StoryActions({ slug }: { readonly slug: string }) {
  return ACTIONS.map(({ name, hrefOf }) => (
    <Link key={name} href={hrefOf(encodeURIComponent(slug)) as Route} prefetch={false}>
      {name}
    </Link>
  ));
}
