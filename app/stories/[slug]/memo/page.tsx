import type { Metadata } from "next";
import Link from "next/link";
import { openMemo } from "@/app/_server/openMemo";
import { Button, buttonClass } from "@/app/_ui/Button";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { countOf } from "../_views/formatWhen";
import { saveMemoAction } from "./actions";
import { MemoCard } from "./MemoCard";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Discrepancy memo" };

export default async function MemoPage({ params }: { readonly params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { story, entries, others, gone } = await openMemo(slug);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text no-print">
          <Link href={`/stories/${slug}/facts`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">Discrepancies: {story.title}</h1>
        <p className="subtitle">
          Each difference with both outlets’ words, where they stand and what to check. It says that they differ, never
          who is right. A number stays with its difference through corrections and new captures.
        </p>
        {story.notice ? <Notice>{story.notice}</Notice> : null}
        {entries.length === 0 ? (
          <p className="section-intro">
            The comparison found no differences in these texts. That is no proof that there are none.
          </p>
        ) : null}
        {entries.length + others.length === 0 ? null : (
          <form action={saveMemoAction.bind(null, slug)}>
            <div className="button-row memo-actions no-print">
              <Button tone="firm">Save</Button>
              <span className="aside-text">Download what is saved as</span>
              <a className={buttonClass("quiet")} href={`/stories/${slug}/memo/markdown`}>
                Markdown
              </a>
              <a className={buttonClass("quiet")} href={`/stories/${slug}/memo/docx`}>
                Word (DOCX)
              </a>
              <span className="aside-text">Only what is ticked goes in: save first. Print this page for paper.</span>
            </div>
            {entries.map((entry) => (
              <MemoCard key={entry.name} entry={entry} />
            ))}
            {others.length > 0 ? (
              <details className="section no-print">
                <summary>{countOf(others.length, "claim")} without a difference found</summary>
                <p className="section-intro">
                  Where you see one yourself, tick the claim and say in the notes what differs: it then has a number of
                  its own above, and goes into the files as seen by an editor.
                </p>
                {others.map((entry) => (
                  <MemoCard key={entry.name} entry={entry} />
                ))}
              </details>
            ) : null}
            <div className="button-row no-print">
              <Button tone="firm">Save</Button>
            </div>
          </form>
        )}
        {gone.length > 0 ? (
          <section className="section" aria-labelledby="gone-title">
            <h2 id="gone-title">Said of differences that are gone</h2>
            <p className="section-intro">
              A correction or a newer text took these out of the comparison. They go into no file.
            </p>
            <ul className="plain-list">
              {gone.map(({ number, words, state, notes }) => (
                <li key={number}>
                  <b>No. {number}</b> <span className="outlet-words">{words}</span>
                  <p>
                    {state}
                    {notes ? `: ${notes}` : ""}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </PageBody>
    </>
  );
}
