import type { Metadata } from "next";
import Link from "next/link";
import { findProblem } from "@/app/_forms/findProblem";
import { formatDay } from "@/app/stories/[slug]/_views/formatWhen";
import { listMembers } from "@/db/joinClass";
import { readMarks } from "@/db/saveMarks";
import { MAX_PSEUDONYM } from "@/lib/model/classroom";
import { addressOf } from "../../../_server/addressOf";
import { classPath, openTaughtClass, showStory } from "../../../_server/openClass";
import { LoopbackNotice } from "../../../_share/LoopbackNotice";
import { Button, buttonClass } from "../../../_ui/Button";
import { Notice } from "../../../_ui/Notice";
import { PageBody } from "../../../_ui/PageBody";
import { SiteHeader } from "../../../_ui/SiteHeader";
import { Board } from "../../_parts/Board";
import { ClassSteps } from "../../_parts/ClassSteps";
import { LiveRefresh } from "../../_parts/LiveRefresh";
import { MemberList } from "../../_parts/MemberList";
import { QrCode } from "../../_parts/QrCode";
import { deleteClassAction } from "../../actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Class" };

const PROBLEMS: Readonly<Record<string, string>> = {
  name: `A name has one to ${MAX_PSEUDONYM} letters.`,
  taken: "Another student of this class has this name already.",
};

type Props = {
  readonly params: Promise<{ slug: string; id: string }>;
  readonly searchParams: Promise<{ names?: string; problem?: string }>;
};

export default async function TaughtClassPage({ params, searchParams }: Props) {
  const [{ slug, id }, { names, problem }] = await Promise.all([params, searchParams]);
  const areNamesHidden = names === "hidden";
  const { taught, story } = await openTaughtClass(slug, id);
  const [members, marks, address, codeAddress] = await Promise.all([
    listMembers(id),
    readMarks(id),
    addressOf(classPath(taught.token)),
    addressOf("/class"),
  ]);
  const told = findProblem(PROBLEMS, problem);
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
                : `${members.length} joined${areNamesHidden ? "" : `: ${members.map(({ pseudonym }) => pseudonym).join(", ")}`}`}
            </p>
          </div>
        </section>
        <div className="button-row no-print">
          <ClassSteps slug={slug} taught={taught} />
          <a className={buttonClass("quiet")} href={`/classroom/${slug}/${id}/marks.csv`}>
            Marks as CSV
          </a>
          <details className="class-delete">
            <summary>Delete the class …</summary>
            <p>
              Deletes the class with all pseudonyms and marks. This can’t be undone: take the{" "}
              <a href={`/classroom/${slug}/${id}/marks.csv`}>marks as CSV</a> first, if you want them. The class is kept
              until {formatDay(taught.expiresAt)} and then deleted by itself.
            </p>
            <form action={deleteClassAction.bind(null, slug, id)}>
              <Button tone="danger">Delete for good</Button>
            </form>
          </details>
        </div>
        {told ? (
          <Notice tone="error" announce>
            {told}
          </Notice>
        ) : null}
        {members.length > 0 ? (
          <p className="aside-text no-print">
            {areNamesHidden ? (
              <Link href={`/classroom/${slug}/${id}`}>Show students’ names and change them</Link>
            ) : (
              <Link href={`/classroom/${slug}/${id}?names=hidden`}>Hide students’ names on this board</Link>
            )}
          </p>
        ) : null}
        {members.length > 0 && !areNamesHidden ? (
          <details className="no-print">
            <summary>Rename or remove a student …</summary>
            <MemberList slug={slug} classId={id} members={members} />
          </details>
        ) : null}
        <Board
          areNamesHidden={areNamesHidden}
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
