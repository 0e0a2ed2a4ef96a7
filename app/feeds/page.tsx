import type { Metadata } from "next";
import { findProblem } from "@/app/_forms/findProblem";
import { When } from "@/app/_ui/When";
import { listFeeds } from "@/db/keepFeeds";
import { FoundStories } from "../_feeds/FoundStories";
import { addFeedAction, importOpmlAction, readFeedsAction, removeFeedAction } from "../_feeds/feedActions";
import { groupItems } from "../_feeds/groupItems";
import { requireAccess } from "../_server/requireAccess";
import { Button } from "../_ui/Button";
import { describedBy, Field } from "../_ui/Field";
import { Notice } from "../_ui/Notice";
import { PageBody } from "../_ui/PageBody";
import { SiteHeader } from "../_ui/SiteHeader";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Feeds" };

const PROBLEMS: Readonly<Record<string, string>> = {
  address: "This is no web address. A feed’s address begins with https:// or http://.",
  opml: "No feeds were found in this. An OPML file is what a feed reader saves when you export your subscriptions.",
  story: "These items could not be compared. Begin the story from their links on the home page.",
  busy: "Many stories were begun just now. Try again in a few minutes.",
};

type Props = { readonly searchParams: Promise<{ problem?: string; added?: string }> };

export default async function FeedsPage({ searchParams }: Props) {
  await requireAccess();
  const [feeds, found, { problem, added }] = await Promise.all([listFeeds(), groupItems(Date.now()), searchParams]);
  const told = findProblem(PROBLEMS, problem);
  return (
    <>
      <SiteHeader section="feeds" />
      <PageBody narrow>
        <h1 className="class-title">Feeds</h1>
        <p className="subtitle">Follow outlets by their feeds, and see which stories several of them have.</p>
        {told ? (
          <Notice tone="error" announce>
            {told}
          </Notice>
        ) : null}
        {added && /^\d{1,4}$/.test(added) ? (
          <Notice tone="done">
            {added} feeds were added. They are read within five minutes, or now with the button below.
          </Notice>
        ) : null}
        <section className="section">
          <h2>Stories that several have</h2>
          {found.length > 0 ? (
            <FoundStories found={found} />
          ) : (
            <p className="section-intro">None yet. Follow feeds of two outlets or more.</p>
          )}
        </section>
        <section className="section">
          <h2>Followed</h2>
          {feeds.length > 0 ? (
            <>
              <ul className="class-list">
                {feeds.map((feed) => (
                  <li key={feed.id} className="feed-line">
                    <span dir="auto">
                      <b>{feed.title ?? feed.url}</b>{" "}
                      <span className="aside-text">
                        {feed.readAt ? (
                          <>
                            read <When iso={feed.readAt} />
                          </>
                        ) : (
                          "not read yet"
                        )}
                      </span>
                      {feed.error ? (
                        <span className="field-error">
                          {" "}
                          {feed.error.message} {feed.error.next}
                        </span>
                      ) : null}
                    </span>
                    <form action={removeFeedAction.bind(null, feed.id)}>
                      <Button small>
                        Stop following<span className="sr-only"> {feed.title ?? feed.url}</span>
                      </Button>
                    </form>
                  </li>
                ))}
              </ul>
              <form action={readFeedsAction}>
                <Button>Read them now</Button>
              </form>
            </>
          ) : (
            <p className="section-intro">No feeds yet.</p>
          )}
          <form action={addFeedAction}>
            <Field id="url" label="Address of a feed" hint="RSS, Atom or JSON Feed.">
              <input
                className="input"
                id="url"
                name="url"
                type="url"
                required
                aria-describedby={describedBy("url", { hint: true })}
              />
            </Field>
            <Button tone="firm">Follow</Button>
          </form>
          <details className="section">
            <summary>Import a list of feeds (OPML)</summary>
            <form action={importOpmlAction}>
              <Field id="file" label="An OPML file">
                <input className="input" id="file" name="file" type="file" accept=".opml,.xml,text/xml" />
              </Field>
              <Field id="opml" label="or its text">
                <textarea className="input" id="opml" name="opml" />
              </Field>
              <Button>Import</Button>
            </form>
          </details>
        </section>
      </PageBody>
    </>
  );
}
