import type { Metadata, Route } from "next";
import Link from "next/link";
import { openStory } from "@/app/_server/openStory";
import { buttonClass } from "@/app/_ui/Button";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { COMPARISON_FORMATS, type ExportFormat, GOLD_FORMATS, REFERENCE_FORMATS } from "./_formats/exportFormats";

export async function generateMetadata({ params }: PageProps<"/stories/[slug]/export">): Promise<Metadata> {
  const story = await openStory((await params).slug);
  return { title: `Export: ${story.title}` };
}

export default async function ExportPage({ params }: PageProps<"/stories/[slug]/export">) {
  const { slug } = await params;
  const story = await openStory(slug);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <h1>Export “{story.title}”</h1>
        <p className="subtitle">
          Every file but the references gives the outlets’ exact words, where they stand in the text, when the text was
          captured and its hash.
        </p>
        <p>
          <Link href={`/stories/${slug}/facts` as Route}>Back to the story</Link>
        </p>
        {story.comparison ? (
          <>
            <h2 className="section">The comparison</h2>
            <FormatList slug={slug} formats={COMPARISON_FORMATS} />
            <h2 className="section">References</h2>
            <FormatList slug={slug} formats={REFERENCE_FORMATS} />
            <h2 className="section">To score and to learn from</h2>
            <FormatList slug={slug} formats={GOLD_FORMATS} />
            <h2 className="section">A memo of the differences</h2>
            <p>
              <Link href={`/stories/${slug}/memo` as Route}>The discrepancy memo</Link>: each difference with both
              outlets’ words and what to check, with your notes, in Word or Markdown.
            </p>
          </>
        ) : (
          <Notice>This story has not been compared yet: there is nothing to export.</Notice>
        )}
      </PageBody>
    </>
  );
}

function FormatList({ slug, formats }: { readonly slug: string; readonly formats: readonly ExportFormat[] }) {
  return (
    <ul className="plain-list">
      {formats.map(({ format, name, about }) => (
        <li key={format} className="export-format">
          <a className={buttonClass("quiet", true)} href={`/stories/${slug}/export/${format}`} download>
            {name}
          </a>{" "}
          <span className="aside-text">{about}</span>
        </li>
      ))}
    </ul>
  );
}
