import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readMarks } from "@/db/saveMarks";
import { listMarkedSentences } from "@/lib/classroom/listMarkedSentences";
import { listProgramSentences } from "@/lib/classroom/listProgramSentences";
import { isBlind, openJoinedClass } from "../../_server/openClass";
import { PageBody } from "../../_ui/PageBody";
import { ExerciseForm } from "../_parts/ExerciseForm";
import { JoinForm } from "../_parts/JoinForm";
import { nameStanding } from "../_parts/nameStanding";
import { WatchStanding } from "../_parts/WatchStanding";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Class", robots: { index: false } };

type Props = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ q?: string; problem?: string; name?: string }>;
};

export default async function ClassPage({ params, searchParams }: Props) {
  const [{ token }, { q, problem, name }] = await Promise.all([params, searchParams]);
  const opened = await openJoinedClass(token);
  if (!opened) redirect("/class?problem=gone");
  const { joined, story, original, member } = opened;
  const question = joined.questions.find((candidate) => candidate.id === q) ?? joined.questions[0];
  const marks = member ? (await readMarks(joined.id)).filter((mark) => mark.memberId === member.id) : [];
  return (
    <PageBody>
      <WatchStanding token={token} standing={nameStanding(joined)} />
      <h1 className="class-title">{story.title}</h1>
      <p className="subtitle">
        {story.versions.length} texts on one story
        {isBlind(joined) ? "; who wrote them is hidden until your teacher reveals it" : ""}.
      </p>
      {member && question ? (
        <ExerciseForm
          joined={joined}
          story={story}
          question={question}
          marks={marks}
          marked={listMarkedSentences(
            original,
            marks.filter((mark) => mark.questionId === question.id),
          )}
          pseudonym={member.pseudonym}
          byProgram={joined.revealedAt === null ? new Set() : listProgramSentences(original, question.kind)}
        />
      ) : (
        <JoinForm token={token} problem={problem} typed={name ?? ""} expiresAt={joined.expiresAt} />
      )}
    </PageBody>
  );
}
