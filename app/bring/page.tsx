import type { Metadata } from "next";
import { listStories } from "@/db/listStories";
import { BookmarkletBox } from "../_bring/BookmarkletBox";
import { bringPage } from "../_bring/bringActions";
import { ReceivePage } from "../_bring/ReceivePage";
import { KeptForm } from "../_forms/KeptForm";
import { SubmitButton } from "../_forms/SubmitButton";
import { requireAccess } from "../_server/requireAccess";
import { toAddress } from "../_server/toAddress";
import { PageBody } from "../_ui/PageBody";
import { SiteHeader } from "../_ui/SiteHeader";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Bring a page" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** Where the bookmark and the system's share menu lead: what they bring is looked at first, and taken in when the reader says so. */
export default async function BringPage({ searchParams }: Props) {
  await requireAccess();
  const [stories, shared] = await Promise.all([listStories(), searchParams]);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <h1 className="class-title">Bring a page</h1>
        <p className="subtitle">
          A page your browser handed over, or a link another program shared. Nothing is kept until you press the button.
        </p>
        <KeptForm action={bringPage} label="Bring a page">
          <ReceivePage initialUrl={findSharedAddress(shared)} />
          <label className="field">
            <span className="field-label">Into</span>
            <select className="input" name="story" defaultValue="">
              <option value="">a new story</option>
              {stories.map((story) => (
                <option key={story.slug} value={story.slug}>
                  {story.title}
                </option>
              ))}
            </select>
          </label>
          <SubmitButton>Take it in</SubmitButton>
        </KeptForm>
        <BookmarkletBox />
      </PageBody>
    </>
  );
}

/** Programs put a shared link into `url`, or into `text` with words around it. */
function findSharedAddress(shared: Readonly<Record<string, string | string[] | undefined>>): string {
  const words = ["url", "text", "title"]
    .flatMap((name) => [shared[name] ?? []].flat())
    .join(" ")
    .split(/\s+/);
  return words.filter((word) => /^https?:\/\//i.test(word)).flatMap((word) => toAddress(word) ?? [])[0] ?? "";
}
