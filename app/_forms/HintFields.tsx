"use client";

import { KeptField } from "./KeptField";

type Props = {
  readonly suffix?: string;
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
};

/** What a person may say of a version: outlet, headline, byline, date and address. */
export function HintFields({ suffix = "", outlet, title, byline, publishedAt, url }: Props) {
  return (
    <>
      <KeptField name={`outlet${suffix}`} label="Outlet" value={outlet} />
      <KeptField name={`title${suffix}`} label="Headline" value={title} />
      <KeptField name={`byline${suffix}`} label="Byline" value={byline} />
      <KeptField
        name={`date${suffix}`}
        label="Published"
        hint="As 2025-03-05, or with the time as 2025-03-05T14:30+01:00."
        value={publishedAt}
      />
      <KeptField name={`address${suffix}`} label="Web address" value={url} inputMode="url" />
    </>
  );
}
