import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { addressOf } from "@/app/_server/addressOf";
import { openStory } from "@/app/_server/openStory";
import { Notice } from "@/app/_ui/Notice";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { When } from "@/app/_ui/When";
import { readCaptureByHash } from "@/db/readCaptures";
import { countArticleWords } from "@/lib/countArticleWords";
import type { Span } from "@/lib/model/span";
import { countOf } from "../../_views/formatWhen";
import { CopyText } from "./CopyText";
import { writeCitation } from "./writeCitation";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Captured text" };

type Props = {
  readonly params: Promise<{ slug: string; hash: string }>;
  readonly searchParams: Promise<{ at?: string }>;
};

/** One capture as it was taken, word for word, however often the article changed since: what a citation leads to. `at` marks the words cited. */
export default async function CapturePage({ params, searchParams }: Props) {
  const [{ slug, hash }, { at }] = await Promise.all([params, searchParams]);
  const story = await openStory(slug);
  const capture = await readCaptureByHash(slug, hash);
  if (!capture) notFound();
  const version = story.versions.find((candidate) => candidate.id === capture.versionId);
  const outlet = version?.outlet ?? capture.outlet;
  const cited = readSpan(at, capture.text.length);
  const address = await addressOf(`/stories/${slug}/captures/${hash}?at=${at}#at`);
  const isNewest = version?.state.kind === "captured" && version.state.textHash === capture.textHash;
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text no-print">
          <Link href={`/stories/${slug}/facts`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">{outlet}: captured text</h1>
        <p className="subtitle">
          Taken <When iso={capture.capturedAt} /> · {countOf(countArticleWords(capture.text), "word")} ·{" "}
          {capture.suppliedBy === "user" ? "handed in by a person" : "fetched"}
        </p>
        {isNewest ? null : (
          <Notice>
            This is an earlier capture. The comparison is made from a newer one
            {version ? (
              <>
                : see <Link href={`/stories/${slug}/versions/${version.id}`}>what changed</Link>
              </>
            ) : null}
            .
          </Notice>
        )}
        {cited ? (
          <>
            <CopyText label="To cite these words" text={writeCitation(capture, outlet, cited, address)} />
            <p className="no-print">
              <a href="#at">See them in the text</a>
            </p>
          </>
        ) : null}
        <pre className="outlet-words captured-text" dir="auto" lang={capture.language ?? undefined}>
          <CitedText text={capture.text} cited={cited} />
        </pre>
        <dl className="memo-lines aside-text">
          <div>
            <dt>Address</dt>
            <dd>{capture.finalUrl ?? capture.url ?? "none"}</dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>{capture.textHash}</dd>
          </div>
          {at ? (
            <div>
              <dt>Cited</dt>
              <dd>characters {at.replace("-", " to ")}, in UTF-16 code units</dd>
            </div>
          ) : null}
        </dl>
      </PageBody>
    </>
  );
}

function CitedText({ text, cited }: { readonly text: string; readonly cited: Span | undefined }) {
  if (!cited) return text;
  return (
    <>
      {text.slice(0, cited.start)}
      <mark className="mark" id="at">
        {text.slice(cited.start, cited.end)}
      </mark>
      {text.slice(cited.end)}
    </>
  );
}

/** A span from a link; undefined where it is none or lies outside the text: a citation is never moved to other words. */
function readSpan(at: string | undefined, length: number): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "") ?? [];
  const span = { start: Number(start), end: Number(end) };
  return start !== undefined && span.start < span.end && span.end <= length ? span : undefined;
}
