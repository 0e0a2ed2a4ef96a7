import { listProgramMarks } from "@/lib/classroom/listProgramMarks";
import { tallyMarks } from "@/lib/classroom/tallyMarks";
import type { ClassMark, ClassRecord } from "@/lib/model/classroom";
import type { Span } from "@/lib/model/span";
import { sliceSpan } from "@/lib/model/span";
import type { StoryRecord } from "@/lib/model/story";
import { Siglum } from "../../_ui/Siglum";

type Props = {
  readonly taught: ClassRecord;
  /** The story that marks were placed in, and the same as the class may see it: sentence for sentence alike. */
  readonly original: StoryRecord;
  readonly shown: StoryRecord;
  readonly marks: readonly ClassMark[];
  readonly members: number;
  /** For a board on the wall: how many marked a sentence, and not who. */
  readonly areNamesHidden: boolean;
};

/** What the class has marked, question by question, most marked first; after the reveal the program's marks beside it. */
export function Board({ taught, original, shown, marks, members, areNamesHidden }: Props) {
  const { comparison } = original;
  if (!comparison) return <p className="section-intro">The story’s texts are not read yet.</p>;
  const hashes = new Map(
    original.versions.flatMap((v) => (v.state.kind === "captured" ? [[v.id, v.state.textHash] as const] : [])),
  );
  const sections = taught.questions.map((question, i) => {
    const program = taught.revealedAt === null ? [] : listProgramMarks(comparison, question.kind);
    const tallied = tallyMarks(
      comparison,
      marks.filter((mark) => mark.questionId === question.id),
      hashes,
      program,
    );
    return (
      <section key={question.id} className="section" aria-labelledby={`question-${i}`}>
        <h2 id={`question-${i}`}>
          {i + 1}. {question.text}
        </h2>
        {taught.revealedAt !== null && question.kind !== "own" ? (
          <p className="section-intro">
            The program’s marks are no verdict: it shows what it found. Where a student finds more, trust the text.
          </p>
        ) : null}
        {tallied.length === 0 ? (
          <p className="section-intro">No marks yet.</p>
        ) : (
          <table className="sheet board">
            <thead>
              <tr>
                <th scope="col">Text</th>
                <th scope="col">Sentence</th>
                <th scope="col">Marked by</th>
                {taught.revealedAt === null ? null : <th scope="col">The program</th>}
              </tr>
            </thead>
            <tbody>
              {tallied.map(({ version, sentence, pseudonyms, byProgram }) => (
                <tr key={`${version}:${sentence.start}`}>
                  <td>
                    <VersionSiglum story={shown} version={version} />
                  </td>
                  <td className="outlet-words" dir="auto">
                    {sentenceAsShown(original, shown, version, sentence)}
                  </td>
                  <td>
                    <b className="board-count">{pseudonyms.length}</b> <span className="aside-text">of {members}</span>
                    {pseudonyms.length > 0 && !areNamesHidden ? (
                      <div className="aside-text">{pseudonyms.join(", ")}</div>
                    ) : null}
                  </td>
                  {taught.revealedAt === null ? null : (
                    <td>{byProgram ? "✓ marks it" : "not marked by the program"}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    );
  });
  return (
    <>
      {taught.blind && taught.namesShownAt !== null ? <Letters story={shown} /> : null}
      {sections}
    </>
  );
}

/** Which outlet each letter was, once the class may know: a board on the wall has no pointer to rest on a letter. */
function Letters({ story }: { readonly story: StoryRecord }) {
  return (
    <ul className="board-letters" aria-label="Which outlet each letter was">
      {story.versions.map(({ id, siglum, position, outlet }) => (
        <li key={id}>
          <Siglum siglum={siglum} position={position} /> {outlet}
        </li>
      ))}
    </ul>
  );
}

function VersionSiglum({ story, version }: { readonly story: StoryRecord; readonly version: string }) {
  const found = story.versions.find((candidate) => candidate.id === version);
  return found ? <Siglum siglum={found.siglum} position={found.position} name={found.outlet} /> : null;
}

function sentenceAsShown(original: StoryRecord, shown: StoryRecord, version: string, sentence: Span): string {
  const at =
    original.comparison?.articles
      .find((a) => a.key === version)
      ?.sentences.findIndex((s) => s.start === sentence.start) ?? -1;
  const article = shown.comparison?.articles.find((a) => a.key === version);
  const place = article?.sentences[at];
  return article && place ? sliceSpan(article.text, place) : "";
}
