import type { ClassMark, ClassRecord } from "../model/classroom";
import { sliceSpan } from "../model/span";
import type { StoryRecord } from "../model/story";
import { guardCell } from "./guardCell";

/** The marks of a class as CSV (RFC 4180, UTF-8): one mark a line. A cell that a spreadsheet would run is set off by an apostrophe. */
export function writeMarksCsv(taught: ClassRecord, story: StoryRecord, marks: readonly ClassMark[]): string {
  const rows = marks.map((mark) => {
    const question = taught.questions.find((candidate) => candidate.id === mark.questionId);
    const version = story.versions.find((candidate) => candidate.id === mark.version);
    const article = story.comparison?.articles.find((candidate) => candidate.key === mark.version);
    const isCurrent = version?.state.kind === "captured" && version.state.textHash === mark.textHash;
    const words = article && isCurrent ? sliceSpan(article.text, mark) : "(marked in an earlier capture)";
    return [mark.pseudonym, question?.text ?? "", version?.outlet ?? "", words, String(mark.start), String(mark.end)];
  });
  return [["pseudonym", "question", "outlet", "sentence", "start", "end"], ...rows]
    .map((row) => row.map(writeCell).join(","))
    .join("\r\n")
    .concat("\r\n");
}

function writeCell(value: string): string {
  const safe = guardCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
