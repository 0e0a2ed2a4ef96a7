import type { Metadata } from "next";
import Link from "next/link";
import { listDeletedStories } from "@/db/deleteStory";
import { listStories } from "@/db/listStories";
import { FoundStories } from "./_feeds/FoundStories";
import { groupItems } from "./_feeds/groupItems";
import { readAccessMode } from "./_server/readAccessMode";
import { requireAccess } from "./_server/requireAccess";
import { DeletedStories } from "./_start/DeletedStories";
import { StartForm } from "./_start/StartForm";
import { StoryList } from "./_start/StoryList";
import { Button } from "./_ui/Button";
import { PageBody } from "./_ui/PageBody";
import { SiteHeader } from "./_ui/SiteHeader";
import { signOut } from "./sign-in/signIn";

export const metadata: Metadata = { title: { absolute: "SameStory" } };

/** Found stories that the home page names; the feeds page has all. */
const MOST_FOUND = 3;

export default async function HomePage({ searchParams }: PageProps<"/">) {
  await requireAccess();
  const stories = await listStories();
  const deleted = await listDeletedStories();
  const found = (await groupItems(Date.now())).slice(0, MOST_FOUND);
  const { deleted: justDeleted } = await searchParams;
  return (
    <>
      <SiteHeader section="stories">
        {readAccessMode().kind === "passphrase" ? (
          <form action={signOut}>
            <Button small>Sign out</Button>
          </form>
        ) : null}
      </SiteHeader>
      <PageBody narrow>
        <DeletedStories deleted={deleted} justDeleted={typeof justDeleted === "string" ? justDeleted : null} />
        <h1>One story, every version</h1>
        <p className="subtitle">
          Put several outlets’ articles on one story side by side: what they all say, where they part, and whom they
          have it from. Every mark is bound to the outlets’ own words.
        </p>
        <StartForm slots={0} />
        {found.length > 0 ? (
          <section aria-labelledby="found">
            <h2 id="found" className="section">
              Several of your outlets have
            </h2>
            <FoundStories found={found} />
          </section>
        ) : null}
        <section aria-labelledby="stories">
          <h2 id="stories" className="section">
            Stories
          </h2>
          {stories.length > 0 ? (
            <StoryList stories={stories} />
          ) : (
            <p className="aside-text">None yet. The first one begins above.</p>
          )}
          <p className="aside-text">
            For teachers: under “Class” on a story’s page are its worksheet, its answer key and an exercise for
            students.
          </p>
        </section>
      </PageBody>
      <footer className="page page-narrow site-footer">
        <Link href="/stories/new">Begin a story from texts or files</Link> · <Link href="/feeds">Feeds</Link> ·{" "}
        <Link href="/bring">Bring a page from your browser</Link> · <Link href="/class">Join a class</Link>
      </footer>
    </>
  );
}
