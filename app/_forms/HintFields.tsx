"use client";

import { KeptField } from "./KeptField";

type Props = {
  readonly suffix?: string;
  /** False where the outlet has a field of its own nearby. */
  readonly withOutlet?: boolean;
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
};

/** What a person may say of a version: outlet, headline, byline, date and address. */
export function HintFields({ suffix = "", withOutlet = true, outlet, title, byline, publishedAt, url }: Props) {
  return (
    <>
      {withOutlet ? <KeptField name={`outlet${suffix}`} label="Outlet" value={outlet} /> : null}
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
