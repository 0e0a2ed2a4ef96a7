import type { Metadata } from "next";
import Link from "next/link";
import { blindStory } from "@/lib/blind/blindStory";
import { letterStory } from "@/lib/blind/letterStory";
import { openStory } from "../../../_server/openStory";
import { Notice } from "../../../_ui/Notice";
import { AnswerKey } from "../../_parts/AnswerKey";
import { collectTexts } from "../../_parts/collectTexts";
import { PaperFrame, readPaper } from "../../_parts/PaperFrame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Answer key" };

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ blind?: string; paper?: string }>;
};

export default async function AnswerKeyPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const original = await openStory(slug);
  const story = asked.blind ? blindStory(original) : letterStory(original);
  const paper = readPaper(asked.paper);
  const other = paper === "a4" ? "letter" : "a4";
  const links = (
    <>
      <Link href={`/classroom/${slug}`}>← Class pack</Link> ·{" "}
      <Link href={`/classroom/${slug}/key?paper=${other}${asked.blind ? "&blind=1" : ""}`}>
        {other === "a4" ? "A4" : "Letter"}
      </Link>
    </>
  );
  return (
    <PaperFrame paper={paper} links={links}>
      {story.comparison ? (
        <AnswerKey title={story.title} comparison={story.comparison} texts={collectTexts(story, story.comparison)} />
      ) : (
        <Notice>The story’s texts are not read yet. Come back when they are.</Notice>
      )}
    </PaperFrame>
  );
}
