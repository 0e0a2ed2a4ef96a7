import type { ClassMark, ClassRecord } from "../model/classroom";
import { overlapOf, sliceSpan } from "../model/span";
import type { StoryRecord } from "../model/story";
import { guardCell } from "./guardCell";

/** Where a mark stands: the question by its number (from 1), the text by its letter, the sentence by its number on the worksheet. */
const HEAD = ["pseudonym", "question no.", "question", "text", "outlet", "sentence no.", "sentence", "start", "end"];

/**
 * The marks of a class as CSV (RFC 4180, UTF-8): one mark a line. Give the `shown` story, as the class may see it: a table made
 * before the reveal is on a screen in front of the class as easily as the board. Marks lie in the `original`, sentence for
 * sentence alike; start and end count in its text. A cell that a spreadsheet would run is set off by an apostrophe.
 */
export function writeMarksCsv(
  taught: ClassRecord,
  { original, shown }: { readonly original: StoryRecord; readonly shown: StoryRecord },
  marks: readonly ClassMark[],
): string {
  const rows = marks.map((mark) => {
    const question = taught.questions.findIndex((candidate) => candidate.id === mark.questionId);
    const version = shown.versions.find((candidate) => candidate.id === mark.version);
    const { number, words } = readSentence(original, shown, mark);
    return [
      mark.pseudonym,
      String(question + 1),
      taught.questions[question]?.text ?? "",
      version?.siglum ?? "",
      version?.outlet ?? "",
      number,
      words,
      String(mark.start),
      String(mark.end),
    ];
  });
  return [HEAD, ...rows]
    .map((row) => row.map(writeCell).join(","))
    .join("\r\n")
    .concat("\r\n");
}

function readSentence(original: StoryRecord, shown: StoryRecord, mark: ClassMark) {
  const state = original.versions.find((candidate) => candidate.id === mark.version)?.state;
  const isCurrent = state?.kind === "captured" && state.textHash === mark.textHash;
  const placed = original.comparison?.articles.find((candidate) => candidate.key === mark.version);
  const at = placed?.sentences.findIndex((sentence) => overlapOf(sentence, mark) > 0) ?? -1;
  const article = shown.comparison?.articles.find((candidate) => candidate.key === mark.version);
  const sentence = article?.sentences[at];
  if (!isCurrent || !article || !sentence) return { number: "", words: "(marked in an earlier capture)" };
  return { number: String(at), words: sliceSpan(article.text, sentence) };
}

function writeCell(value: string): string {
  const safe = guardCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
