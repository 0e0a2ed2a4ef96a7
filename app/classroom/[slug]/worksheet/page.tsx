import type { Metadata } from "next";
import Link from "next/link";
import { listClasses } from "@/db/readClass";
import { blindStory } from "@/lib/blind/blindStory";
import { letterStory } from "@/lib/blind/letterStory";
import { addressOf } from "../../../_server/addressOf";
import { classPath } from "../../../_server/openClass";
import { openStory } from "../../../_server/openStory";
import { Notice } from "../../../_ui/Notice";
import { collectTexts } from "../../_parts/collectTexts";
import { PaperFrame, readPaper } from "../../_parts/PaperFrame";
import { Worksheet } from "../../_parts/Worksheet";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Worksheet" };

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ blind?: string; paper?: string }>;
};

export default async function WorksheetPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const original = await openStory(slug);
  const story = asked.blind ? blindStory(original) : letterStory(original);
  const newest = (await listClasses(slug))[0];
  const joinAddress = newest ? await addressOf(classPath(newest.token)) : null;
  const paper = readPaper(asked.paper);
  const other = paper === "a4" ? "letter" : "a4";
  const links = (
    <>
      <Link href={`/classroom/${slug}`}>← Class pack</Link> ·{" "}
      <Link href={`/classroom/${slug}/worksheet?paper=${other}${asked.blind ? "&blind=1" : ""}`}>
        {other === "a4" ? "A4" : "Letter"}
      </Link>
    </>
  );
  return (
    <PaperFrame paper={paper} links={links}>
      {story.comparison ? (
        <Worksheet
          title={story.title}
          texts={collectTexts(story, story.comparison)}
          joinAddress={joinAddress}
          taught={newest ? { ...newest, questions: newest.questions.map(({ text }) => text) } : null}
        />
      ) : (
        <Notice>The story’s texts are not read yet. Come back when they are.</Notice>
      )}
    </PaperFrame>
  );
}
