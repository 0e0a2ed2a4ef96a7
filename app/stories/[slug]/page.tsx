import type { Route } from "next";
import { redirect } from "next/navigation";

type Props = { readonly params: Promise<{ readonly slug: string }> };

/** A story opens at its facts. */
export default async function StoryPage({ params }: Props) {
  const { slug } = await params;
  redirect(`/stories/${encodeURIComponent(slug)}/facts` as Route);
}
