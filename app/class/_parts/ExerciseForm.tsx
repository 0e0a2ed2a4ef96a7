import Link from "next/link";
import { type ClassMark, type ClassQuestion, type ClassRecord, isMarkingOpen } from "@/lib/model/classroom";
import type { ComparedArticle } from "@/lib/model/comparison";
import { sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { classPath } from "../../_server/openClass";
import { Button } from "../../_ui/Button";
import { Siglum } from "../../_ui/Siglum";
import { saveMarksAction } from "../actions";
import { SaveOnChange } from "./SaveOnChange";

type Props = {
  readonly joined: ClassRecord;
  readonly story: StoryRecord;
  readonly question: ClassQuestion;
  /** The student's marks under any question: only their number is shown. */
  readonly marks: readonly ClassMark[];
  /** The sentences marked under this question, as `version:sentence`. */
  readonly marked: ReadonlySet<string>;
  readonly pseudonym: string;
  /** The sentences the program marks under this question, as `version:sentence`; none until they are shown. */
  readonly byProgram: ReadonlySet<string>;
};

/** One question over the plain texts, without any mark of ours: each sentence can be ticked as evidence. */
export function ExerciseForm({ joined, story, question, marks, marked, pseudonym, byProgram }: Props) {
  const articles = story.versions.flatMap((version) => {
    const article = story.comparison?.articles.find((candidate) => candidate.key === version.id);
    return article ? [{ article, version }] : [];
  });
  const isOpen = isMarkingOpen(joined);
  const save = saveMarksAction.bind(null, joined.token, question.id);
  return (
    <>
      <nav className="tabs no-print" aria-label="Questions">
        {joined.questions.map((candidate, i) => (
          <Link
            key={candidate.id}
            href={`${classPath(joined.token)}?q=${candidate.id}`}
            aria-current={candidate.id === question.id ? "page" : undefined}
          >
            Question {i + 1}: {beginQuestion(candidate.text)}{" "}
            <span className="aside-text">
              ({marks.filter((mark) => mark.questionId === candidate.id).length} marked)
            </span>
          </Link>
        ))}
      </nav>
      <form action={save} key={question.id} className="exercise">
        <div className="exercise-task">
          <p className="exercise-question">{question.text}</p>
          <p className="aside-text">
            You are {pseudonym}.{" "}
            {isOpen ? "Tick a sentence to mark it; tick again to take the mark away." : "Marking is closed."}
            {joined.revealedAt === null
              ? ""
              : " ◆ stands before what the program marks. It is no verdict: where you find more, trust the text."}
          </p>
          {isOpen ? (
            <SaveOnChange save={save}>
              <Button small>Save my marks</Button>
            </SaveOnChange>
          ) : null}
        </div>
        <div className="exercise-texts">
          {articles.map(({ article, version }) => (
            <section key={article.id} aria-labelledby={`text-${version.siglum}`} lang={article.language}>
              <h2 id={`text-${version.siglum}`} className="exercise-outlet">
                <Siglum siglum={version.siglum} position={version.position} /> {version.outlet}
              </h2>
              <ExerciseText article={article} marked={marked} byProgram={byProgram} isOpen={isOpen} />
            </section>
          ))}
        </div>
      </form>
    </>
  );
}

/** As many words of a question as a tab holds. */
const TAB_WORDS = 4;

function beginQuestion(text: string): string {
  const words = text.split(/\s+/);
  return words.length > TAB_WORDS ? `${words.slice(0, TAB_WORDS).join(" ")} …` : text;
}

function ExerciseText({
  article,
  marked,
  byProgram,
  isOpen,
}: {
  readonly article: ComparedArticle;
  readonly marked: ReadonlySet<string>;
  readonly byProgram: ReadonlySet<string>;
  readonly isOpen: boolean;
}) {
  const paragraphs = new Map<number, number[]>();
  for (const [i, sentence] of article.sentences.entries())
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), i]);
  return [...paragraphs].map(([paragraph, indexes]) => (
    <p key={paragraph} className={paragraph === 0 ? "outlet-words exercise-headline" : "outlet-words"} dir="auto">
      {indexes.map((i) => {
        const sentence = article.sentences[i];
        if (!sentence) return null;
        const value = `${article.key}:${i}`;
        return (
          <label key={i} className="exercise-sentence">
            <input type="checkbox" name="mark" value={value} defaultChecked={marked.has(value)} disabled={!isOpen} />
            {byProgram.has(value) ? (
              <>
                <span aria-hidden="true">◆ </span>
                <span className="sr-only">Marked by the program: </span>
              </>
            ) : null}
            {sliceSpan(article.text, sentence)}{" "}
          </label>
        );
      })}
    </p>
  ));
}
