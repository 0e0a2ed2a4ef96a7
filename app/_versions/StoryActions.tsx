import type { Route } from "next";
import Link from "next/link";

/** The ways from a story's views to what its owner can do with it. */
export function StoryActions({ slug }: { readonly slug: string }) {
  return (
    <>
      <Link href={`/stories/${slug}/versions` as Route} prefetch={false}>
        Versions
      </Link>
      <Link href={`/stories/${slug}/memo` as Route} prefetch={false}>
        Memo
      </Link>
      <Link href={`/stories/${slug}/export` as Route} prefetch={false}>
        Export
      </Link>
      <Link href={`/stories/${slug}/share` as Route} prefetch={false}>
        Share
      </Link>
    </>
  );
}
