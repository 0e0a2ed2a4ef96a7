import type { Metadata } from "next";
import Link from "next/link";
import { listMembers } from "@/db/joinClass";
import { readMarks } from "@/db/saveMarks";
import { addressOf } from "../../../_server/addressOf";
import { classPath, openTaughtClass, showStory } from "../../../_server/openClass";
import { LoopbackNotice } from "../../../_share/LoopbackNotice";
import { Button, buttonClass } from "../../../_ui/Button";
import { PageBody } from "../../../_ui/PageBody";
import { SiteHeader } from "../../../_ui/SiteHeader";
import { Board } from "../../_parts/Board";
import { LiveRefresh } from "../../_parts/LiveRefresh";
import { QrCode } from "../../_parts/QrCode";
import { deleteClassAction, revealClassAction } from "../../actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Class" };

type Props = { readonly params: Promise<{ slug: string; id: string }> };

export default async function TaughtClassPage({ params }: Props) {
  const { slug, id } = await params;
  const { taught, story } = await openTaughtClass(slug, id);
  const [members, marks, address, codeAddress] = await Promise.all([
    listMembers(id),
    readMarks(id),
    addressOf(classPath(taught.token)),
    addressOf("/class"),
  ]);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody>
        <LiveRefresh />
        <p className="aside-text no-print">
          <Link href={`/classroom/${slug}`}>← Class pack</Link>
        </p>
        <h1 className="class-title">{taught.title}</h1>
        <LoopbackNotice what="the link and the code" address={address} />
        <section className="class-join-card" aria-label="How students join">
          <QrCode address={address} label={`Code to scan for ${address}`} />
          <div>
            <p>
              Open the link, or go to <b className="break-words">{codeAddress}</b> and enter the code. No account is
              needed.
            </p>
            <p className="class-code">{taught.code}</p>
            <p>
              <a href={address}>{address}</a>
            </p>
            <p className="aside-text">
              {members.length === 0
                ? "Nobody has joined yet."
                : `${members.length} joined: ${members.map(({ pseudonym }) => pseudonym).join(", ")}`}
            </p>
          </div>
        </section>
        <div className="button-row no-print">
          {taught.revealedAt === null ? (
            <form action={revealClassAction.bind(null, slug, id)}>
              <Button tone="firm">
                {taught.blind ? "Reveal names and the program’s marks" : "Show the program’s marks"}
              </Button>
            </form>
          ) : (
            <span className="aside-text">Revealed. The program’s marks stand beside the class’s.</span>
          )}
          <a className={buttonClass("quiet")} href={`/classroom/${slug}/${id}/marks.csv`}>
            Marks as CSV
          </a>
          <details className="class-delete">
            <summary>Delete the class …</summary>
            <p>Deletes the class with all pseudonyms and marks. This can’t be undone.</p>
            <form action={deleteClassAction.bind(null, slug, id)}>
              <Button tone="danger">Delete for good</Button>
            </form>
          </details>
        </div>
        <Board
          taught={taught}
          original={story}
          shown={showStory(story, taught)}
          marks={marks}
          members={members.length}
        />
      </PageBody>
    </>
  );
}
