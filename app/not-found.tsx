import type { Metadata } from "next";
import Link from "next/link";
import { PageBody } from "./_ui/PageBody";
import { SiteHeader } from "./_ui/SiteHeader";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <PageBody narrow>
        <h1>Nothing is here</h1>
        <p>
          The story may have been deleted, or its link revoked, or the address is not quite right. A deleted story can
          be brought back from <Link href="/">the list of stories</Link> for 30 days.
        </p>
      </PageBody>
    </>
  );
}
