import Link from "next/link";
import type { StoryVersion } from "@/lib/model/story";
import { HintFields } from "../_forms/HintFields";
import { KeptField } from "../_forms/KeptField";
import { KeptForm } from "../_forms/KeptForm";
import { SubmitButton } from "../_forms/SubmitButton";
import { Button } from "../_ui/Button";
import { Notice } from "../_ui/Notice";
import { Siglum } from "../_ui/Siglum";
import { formatWhen } from "../stories/[slug]/_views/formatWhen";
import { takeOut, tryAgain } from "./changeVersions";
import { correctVersion } from "./correctVersion";
import { pasteInstead } from "./pasteInstead";
import { VersionState } from "./VersionState";

type Props = {
  readonly slug: string;
  readonly version: StoryVersion;
  /** As the comparison has it: of a pasted text, its first line. */
  readonly headline: string | null;
  readonly place: number;
};

/** One version of a story: what is known of it, what went wrong, and all that can be done about either. */
export function VersionCard({ slug, version, headline, place }: Props) {
  const { id, outlet, siglum, byline, url, publishedAt, state } = version;
  const about = [byline, publishedAt ? formatWhen(publishedAt) : null].filter(Boolean).join(" · ");
  const failure = state.kind === "failed" ? state.error : null;
  return (
    <li className="version-card" id={`version-${id}`}>
      <h3>
        <Siglum siglum={siglum} position={place} /> {outlet}
      </h3>
      {headline ? <p className="outlet-words">{headline}</p> : null}
      <p className="aside-text">
        {about ? `${about} · ` : ""}
        <VersionState state={state} />
        {state.kind === "captured" ? (
          <>
            {" · "}
            <Link href={`/stories/${slug}/versions/${id}`}>captures and changes</Link>
          </>
        ) : null}
        {url && /^https?:/.test(url) ? (
          <>
            {" · "}
            <a href={url} rel="noopener noreferrer nofollow ugc" referrerPolicy="no-referrer" target="_blank">
              {new URL(url).hostname}
              <span aria-hidden="true"> ↗</span>
              <span className="sr-only">, the original, opens in a new tab</span>
            </a>
          </>
        ) : null}
      </p>
      {failure ? (
        <Notice tone="error">
          {failure.message} {failure.next}
        </Notice>
      ) : null}
      {state.kind === "captured"
        ? state.warnings.map((warning) => (
            <Notice key={warning} tone="warning">
              {warning}
            </Notice>
          ))
        : null}
      <details className="fold" open={failure !== null}>
        <summary>{failure ? "Paste the text instead" : "Replace the text"}</summary>
        <KeptForm
          action={pasteInstead.bind(null, slug, id)}
          label={`Text of ${outlet}`}
          hasHappened={state.kind !== "waiting"}
        >
          <KeptField name="content" label="The article's text, its headline first, or the page's source" rows={6} />
          <SubmitButton small tone={failure ? "firm" : "quiet"}>
            Use this text
          </SubmitButton>
        </KeptForm>
      </details>
      <details className="fold">
        <summary>Correct outlet, headline, byline, date</summary>
        <KeptForm action={correctVersion.bind(null, slug, id)} label={`Details of ${outlet}`}>
          <HintFields outlet={outlet} title={headline} byline={byline} publishedAt={publishedAt} url={url} />
          <SubmitButton small>Save</SubmitButton>
        </KeptForm>
      </details>
      <div className="button-row">
        {failure?.retry ? (
          <form action={tryAgain.bind(null, slug, id)}>
            <Button small>
              Try again<span className="sr-only">: {outlet}</span>
            </Button>
          </form>
        ) : null}
        <form action={takeOut.bind(null, slug, id)}>
          <Button small>
            Remove<span className="sr-only"> {outlet}</span>
          </Button>
        </form>
      </div>
    </li>
  );
}
