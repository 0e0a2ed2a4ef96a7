import type { Metadata, Route } from "next";
import Link from "next/link";
import { openStory } from "@/app/_server/openStory";
import { CopyButton } from "@/app/_share/CopyButton";
import { revokeShare, shareStory } from "@/app/_share/changeShareLinks";
import { LoopbackNotice } from "@/app/_share/LoopbackNotice";
import { Button } from "@/app/_ui/Button";
import { Field } from "@/app/_ui/Field";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { listShareLinks } from "@/db/keepShareLink";

export async function generateMetadata({ params }: PageProps<"/stories/[slug]/share">): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Share: ${story.title}` };
}

export default async function ShareStoryPage({ params }: PageProps<"/stories/[slug]/share">) {
  const { slug } = await params;
  const story = await openStory(slug);
  const links = await listShareLinks(slug);
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
        <LoopbackNotice what="a link" />
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
              <Link className="secret-link" href={`/share/${token}/facts` as Route} prefetch={false}>
                /share/{token}
              </Link>
              <p className="aside-text">
                Made {createdAt.slice(0, 10)}, works {expiresAt ? `until ${expiresAt.slice(0, 10)}` : "until revoked"}
              </p>
              <div className="button-row">
                <CopyButton path={`/share/${token}/facts`} />
                <form action={revokeShare.bind(null, slug, token)}>
                  <Button small tone="danger">
                    Revoke<span className="sr-only"> the link made {createdAt.slice(0, 10)}</span>
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
