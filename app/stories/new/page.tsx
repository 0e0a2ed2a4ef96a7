import type { Metadata } from "next";
import { requireAccess } from "@/app/_server/requireAccess";
import { StartForm } from "@/app/_start/StartForm";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";

export const metadata: Metadata = { title: "Begin a story" };

const MAX_SLOTS = 12;

export default async function NewStoryPage({ searchParams }: PageProps<"/stories/new">) {
  await requireAccess();
  const { slots } = await searchParams;
  const wanted = Number(typeof slots === "string" ? slots : 3);
  const count = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MAX_SLOTS) : 3;
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <h1>Begin a story</h1>
        <StartForm slots={count} />
        <noscript>
          <p className="aside-text">
            More boxes: <a href="/stories/new?slots=6">six</a>, <a href="/stories/new?slots=12">twelve</a>.
          </p>
        </noscript>
      </PageBody>
    </>
  );
}
