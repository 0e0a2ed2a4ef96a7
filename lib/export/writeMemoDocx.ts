import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { MemoItem } from "./buildMemo";
import { describeMemoItem, type MemoLine } from "./describeMemoItem";
import { keepWritable } from "./escapeXml";
import type { ExportedStory } from "./exportedStory";

/** The discrepancy memo as a Word document. Its bytes hold the time they were made at, as the format asks; its words do not. */
export async function writeMemoDocx(story: ExportedStory, items: readonly MemoItem[]): Promise<Uint8Array> {
  const { articles, method } = story.comparison;
  const made = story.madeAt === null ? "" : `, ${story.madeAt}`;
  const document = new Document({
    creator: "SameStory",
    title: keepWritable(`Discrepancies: ${story.title}`),
    sections: [
      {
        children: [
          heading(`Discrepancies: ${story.title}`, HeadingLevel.TITLE),
          ...(story.notice === null ? [] : [plain(story.notice)]),
          plain(`${items.length} differences between ${articles.length} versions. Method ${method.version}${made}.`),
          ...items.flatMap(writeItem),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function writeItem(item: MemoItem): Paragraph[] {
  const { heading: name, because, tellings, lines } = describeMemoItem(item);
  return [
    heading(name, HeadingLevel.HEADING_1),
    plain(because),
    ...tellings.flatMap(({ outlet, words, lines: about }) => [
      heading(outlet, HeadingLevel.HEADING_2),
      new Paragraph({ indent: { left: 360 }, children: [run(words)] }),
      ...about.map(writeLine),
    ]),
    ...lines.map(writeLine),
  ];
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ heading: level, children: [run(text)] });

const plain = (text: string) => new Paragraph({ children: [run(text)] });

const writeLine = ({ label, value }: MemoLine) =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), run(value)] });

const run = (text: string) => new TextRun(keepWritable(text));
