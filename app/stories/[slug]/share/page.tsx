import type { Metadata, Route } from "next";
import Link from "next/link";
import { addressOf } from "@/app/_server/addressOf";
import { openStory } from "@/app/_server/openStory";
import { CopyButton } from "@/app/_share/CopyButton";
import { revokeShare, shareStory } from "@/app/_share/changeShareLinks";
import { LoopbackNotice } from "@/app/_share/LoopbackNotice";
import { Button } from "@/app/_ui/Button";
import { Field } from "@/app/_ui/Field";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { When } from "@/app/_ui/When";
import { listShareLinks } from "@/db/keepShareLink";
import { formatWhen } from "../_views/formatWhen";

export async function generateMetadata({ params }: PageProps<"/stories/[slug]/share">): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Share: ${story.title}` };
}

export default async function ShareStoryPage({ params }: PageProps<"/stories/[slug]/share">) {
  const { slug } = await params;
  const story = await openStory(slug);
  const [links, origin] = await Promise.all([listShareLinks(slug), addressOf("")]);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <h1>Share “{story.title}”</h1>
        <p className="subtitle">
          Whoever has a link can read the four views of this story, and nothing else: no other story, no changes. Search
          engines are asked to leave it out.
        </p>
        <p>
          <Link href={`/stories/${slug}/facts` as Route}>Back to the story</Link>
        </p>
        <LoopbackNotice what="a link" address={origin} />
        <form action={shareStory.bind(null, slug)}>
          <Field id="days" label="The link works">
            <select className="input input-small" id="days" name="days" defaultValue="30">
              <option value="1">for a day</option>
              <option value="7">for a week</option>
              <option value="30">for 30 days</option>
              <option value="365">for a year</option>
              <option value="0">until it is revoked</option>
            </select>
          </Field>
          <Button tone="firm">Make a link</Button>
        </form>
        <h2 className="section">Links that work now</h2>
        {links.length === 0 ? <p className="aside-text">None.</p> : null}
        <ul className="plain-list">
          {links.map(({ token, createdAt, expiresAt }) => (
            <li key={token} className="version-card">
              {/* One click selects all of it, where no script can copy it. */}
              <code className="secret-link">
                {origin}/share/{token}/facts
              </code>
              <p className="aside-text">
                Made <When iso={createdAt} />, works {expiresAt ? "until " : "until revoked"}
                {expiresAt ? <When iso={expiresAt} /> : null}
              </p>
              <div className="button-row">
                <CopyButton path={`/share/${token}/facts`} />
                <Link href={`/share/${token}/facts` as Route} prefetch={false}>
                  See what its readers see
                </Link>
                <form action={revokeShare.bind(null, slug, token)}>
                  <Button small tone="danger">
                    Revoke<span className="sr-only"> the link made {formatWhen(createdAt)}</span>
                  </Button>
                </form>
              </div>
            </li>
          ))}
        </ul>
      </PageBody>
    </>
  );
}
